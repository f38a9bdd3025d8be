<?php
declare(strict_types=1);

namespace Portal\Rest;

use Portal\Crm\Access;

final class Method
{
    private const NO_APPLICATION = 'Current authorization type is denied for this method Application context required';

    public function __construct(
        public readonly string $name,
        public readonly string $scope,
        /** @var array{class-string, string} */
        private readonly array $handler,
        public readonly bool $writes,
        public readonly bool $batchable,
        private readonly bool $forApplications,
        private readonly bool $classic,
    ) {
    }

    public function __invoke(Call $call): mixed
    {
        if ($this->forApplications && !$call->caller->isApplication()) {
            throw new RestException('WRONG_AUTH_TYPE', self::NO_APPLICATION, 403);
        }
        if ($this->classic && !(new Access($call->portal))->mayEnter()) {
            throw RestException::crm('Access denied.');
        }
        return ($this->handler)($call);
    }
}
