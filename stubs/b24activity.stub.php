<?php

/** @generate-class-entries */

namespace B24Activity;

class Exception extends \RuntimeException
{
}

class ApiException extends Exception
{
    public readonly string $error;
    public readonly string $errorDescription;
    public readonly string $restMethod;
    public readonly int $httpStatus;
}

class AuthException extends ApiException
{
}

class AccessDeniedException extends ApiException
{
}

class NotFoundException extends ApiException
{
}

class ValidationException extends ApiException
{
}

class LimitException extends ApiException
{
    public readonly ?int $retryAt;
}

class TransportException extends Exception
{
    public readonly ?bool $executed;
}

class DecodeException extends Exception
{
}

class IncompleteListException extends Exception
{
    public readonly array $report;
}

interface TokenStore
{
    public function load(): ?array;

    public function save(#[\SensitiveParameter] array $tokens): void;

    public function lock(): void;

    public function unlock(): void;
}

/**
 * @strict-properties
 * @not-serializable
 */
final class FileTokenStore implements TokenStore
{
    public function __construct(string $path) {}

    public function load(): ?array {}

    public function save(#[\SensitiveParameter] array $tokens): void {}

    public function lock(): void {}

    public function unlock(): void {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Client
{
    private function __construct() {}

    public static function webhook(#[\SensitiveParameter] string $url, #[\SensitiveParameter] array $options = []): Client {}

    public static function oauth(string $clientId, #[\SensitiveParameter] string $clientSecret, TokenStore $tokens, #[\SensitiveParameter] array $options = []): Client {}

    public function call(string $method, array $params = []): mixed {}

    public function request(string $method, array $params = []): array {}

    public function batch(array $commands, bool $halt = false): array {}

    public function list(string $method, array $params = [], ?int $limit = null, ?callable $progress = null): array {}

    public function each(string $method, array $params = [], ?int $limit = null, ?callable $progress = null): Listing {}

    public function stats(): array {}

    public function __debugInfo(): array {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Listing implements \IteratorAggregate
{
    private function __construct() {}

    public function getIterator(): \Iterator {}

    public function chunks(): \Iterator {}

    public function toArray(): array {}

    public function report(): array {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class ListingIterator implements \Iterator
{
    private function __construct() {}

    public function current(): mixed {}

    public function key(): mixed {}

    public function next(): void {}

    public function rewind(): void {}

    public function valid(): bool {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Activity
{
    public function __construct(Client $client) {}

    /** @implementation-alias B24Activity\Rest::call */
    public function get(int $id): array {}

    /** @implementation-alias B24Activity\Rest::call */
    public function fields(): array {}

    /** @implementation-alias B24Activity\Rest::call */
    public function communicationFields(): array {}

    public function page(array $filter = [], array $select = [], array $order = [], int $start = 0): array {}

    public function list(array $filter = [], array $select = [], array $order = [], ?int $limit = null, ?callable $progress = null): array {}

    public function each(array $filter = [], array $select = [], array $order = [], ?int $limit = null, ?int $after = null, ?callable $progress = null): Listing {}

    public function count(array $filter = []): int {}

    public function getMany(array $ids): array {}

    public function ranges(int $parts, array $filter = []): array {}
}
