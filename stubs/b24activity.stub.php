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
    /** @implementation-alias B24Activity\Service::__construct */
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
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Block
{
    /** @implementation-alias B24Activity\Builder::__construct */
    private function __construct() {}

    /** @implementation-alias B24Activity\Builder::build */
    public static function text(string|array $value, ?bool $multiline = null, string|array|null $title = null, ?bool $bold = null, ?string $size = null, ?string $color = null, ?string $scope = null): array {}

    /** @implementation-alias B24Activity\Builder::build */
    public static function largeText(string|array $value, ?string $scope = null): array {}

    /** @implementation-alias B24Activity\Builder::build */
    public static function link(string|array $text, array $action, ?bool $bold = null, ?string $scope = null): array {}

    /** @implementation-alias B24Activity\Builder::build */
    public static function withTitle(string|array $title, array $block, ?bool $inline = null, ?string $scope = null): array {}

    /** @implementation-alias B24Activity\Builder::build */
    public static function lineOfBlocks(array $blocks, ?string $scope = null): array {}

    /** @implementation-alias B24Activity\Builder::build */
    public static function deadline(bool $readonly = false, ?string $scope = null): array {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Action
{
    /** @implementation-alias B24Activity\Builder::__construct */
    private function __construct() {}

    /** @implementation-alias B24Activity\Builder::build */
    public static function redirect(string $uri): array {}

    /** @implementation-alias B24Activity\Builder::build */
    public static function restEvent(string $id, array $actionParams = [], ?string $animationType = null): array {}

    /** @implementation-alias B24Activity\Builder::build */
    public static function openRestApp(array $actionParams = [], ?int $width = null, ?int $leftBoundary = null, ?string $title = null): array {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Layout
{
    /** @implementation-alias B24Activity\Builder::__construct */
    private function __construct() {}

    /** @implementation-alias B24Activity\Builder::build */
    public static function blocks(array $blocks): array {}

    /** @implementation-alias B24Activity\Builder::build */
    public static function configurable(string $icon, array $header, array $body, ?array $footer = null): array {}

    /** @implementation-alias B24Activity\Builder::build */
    public static function header(string|array $title, ?array $titleAction = null, array $tags = []): array {}

    /** @implementation-alias B24Activity\Builder::build */
    public static function tag(string|array $title, string $type, ?array $action = null): array {}

    /** @implementation-alias B24Activity\Builder::build */
    public static function body(string $logo, array $blocks, ?array $logoAction = null): array {}

    /** @implementation-alias B24Activity\Builder::build */
    public static function footer(array $buttons = [], ?array $menu = null): array {}

    /** @implementation-alias B24Activity\Builder::build */
    public static function button(string|array $title, string $type, array $action, ?string $scope = null, ?bool $hideIfReadonly = null): array {}

    /** @implementation-alias B24Activity\Builder::build */
    public static function menu(array $items = [], ?bool $showPinItem = null, ?bool $showPostponeItem = null, ?bool $showDeleteItem = null): array {}

    /** @implementation-alias B24Activity\Builder::build */
    public static function menuItem(string|array $title, array $action, ?string $scope = null, ?bool $hideIfReadonly = null): array {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Attachment
{
    /** @implementation-alias B24Activity\Builder::__construct */
    private function __construct() {}

    public static function file(string $path, ?string $name = null): array {}

    public static function data(string $name, string $bytes): array {}

    public static function icon(string $path): array {}
}
