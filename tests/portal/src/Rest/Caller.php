<?php
declare(strict_types=1);

namespace Portal\Rest;

/** Who calls: the webhook, which may everything, or an application, known by its client_id. */
final class Caller
{
    /** @param list<string> $scopes */
    private function __construct(
        public readonly ?string $clientId,
        public readonly int $number,
        private readonly array $scopes,
        public readonly ?string $token,
    ) {
    }

    public static function webhook(): self
    {
        return new self(null, 0, [], null);
    }

    /** @param list<string> $scopes */
    public static function application(string $clientId, int $number, array $scopes, string $token): self
    {
        return new self($clientId, $number, $scopes, $token);
    }

    public function isApplication(): bool
    {
        return $this->clientId !== null;
    }

    public function may(Method $method): bool
    {
        return $method->scope === '' || $this->has($method->scope);
    }

    public function has(string $scope): bool
    {
        return !$this->isApplication() || in_array($scope, $this->scopes, true);
    }
}
