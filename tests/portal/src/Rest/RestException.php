<?php
declare(strict_types=1);

namespace Portal\Rest;

/** An error of the REST layer: {error, error_description, ...} with an HTTP status. Never carries `time`. */
final class RestException extends \RuntimeException
{
    public function __construct(
        private readonly string $error,
        string $description,
        public readonly int $status = 400,
        private readonly array $extra = [],
        public readonly bool $executed = false,
    ) {
        parent::__construct($description);
    }

    /** What the classic CRM methods throw: an empty code. $executed: the write took place all the same. */
    public static function crm(string $description, bool $executed = false): self
    {
        return new self('', $description, executed: $executed);
    }

    public static function methodNotFound(): self
    {
        return new self('ERROR_METHOD_NOT_FOUND', 'Method not found!', 404);
    }

    public function body(): array
    {
        return ['error' => $this->error, 'error_description' => $this->getMessage()] + $this->extra;
    }
}
