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

class IncompleteBatchException extends Exception
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

    public function callMany(string $method, iterable $paramSets): array {}

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
    public function add(array $fields): int {}

    public function addOnce(array $fields): int {}

    /** @implementation-alias B24Activity\Rest::call */
    public function get(int $id): array {}

    /** @implementation-alias B24Activity\Rest::call */
    public function update(int $id, array $fields): bool {}

    /** @implementation-alias B24Activity\Rest::call */
    public function delete(int $id): bool {}

    /** @implementation-alias B24Activity\Rest::call */
    public function fields(): array {}

    /** @implementation-alias B24Activity\Rest::call */
    public function communicationFields(): array {}

    /** @implementation-alias B24Activity\Rest::call */
    public function callTranscript(int $activityId): ?array {}

    public function page(array $filter = [], array $select = [], array $order = [], int $start = 0): array {}

    public function list(array $filter = [], array $select = [], array $order = [], ?int $limit = null, ?callable $progress = null): array {}

    public function each(array $filter = [], array $select = [], array $order = [], ?int $limit = null, ?int $after = null, ?callable $progress = null): Listing {}

    public function count(array $filter = []): int {}

    /** @implementation-alias B24Activity\Bulk::call */
    public function getMany(iterable $ids): array {}

    public function ranges(int $parts, array $filter = []): array {}

    /** @implementation-alias B24Activity\Bulk::call */
    public function addMany(iterable $rows): array {}

    /** @implementation-alias B24Activity\Bulk::call */
    public function updateMany(iterable $fieldsById): array {}

    /** @implementation-alias B24Activity\Bulk::call */
    public function deleteMany(iterable $ids): array {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Todo
{
    /** @implementation-alias B24Activity\Service::__construct */
    public function __construct(Client $client) {}

    /** @implementation-alias B24Activity\Rest::call */
    public function add(int $ownerTypeId, int $ownerId, \DateTimeInterface|string $deadline, string $title = '', string $description = '', ?int $responsibleId = null, ?int $parentActivityId = null, array $pingOffsets = [], ?string $colorId = null): int {}

    /** @implementation-alias B24Activity\Bulk::call */
    public function addMany(iterable $rows): array {}

    /** @implementation-alias B24Activity\Rest::call */
    public function update(int $id, int $ownerTypeId, int $ownerId, \DateTimeInterface|string $deadline, ?string $title = null, ?string $description = null, ?int $responsibleId = null, ?int $parentActivityId = null, ?array $pingOffsets = null, ?string $colorId = null): int {}

    /** @implementation-alias B24Activity\Rest::call */
    public function updateDeadline(int $id, int $ownerTypeId, int $ownerId, \DateTimeInterface|string $value): int {}

    /** @implementation-alias B24Activity\Rest::call */
    public function updateDescription(int $id, int $ownerTypeId, int $ownerId, string $value): int {}

    /** @implementation-alias B24Activity\Rest::call */
    public function updateColor(int $id, int $ownerTypeId, int $ownerId, string $colorId): int {}

    /** @implementation-alias B24Activity\Rest::call */
    public function updateResponsibleUser(int $id, int $ownerTypeId, int $ownerId, int $responsibleId): int {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Binding
{
    /** @implementation-alias B24Activity\Service::__construct */
    public function __construct(Client $client) {}

    /** @implementation-alias B24Activity\Rest::call */
    public function add(int $activityId, int $entityTypeId, int $entityId): bool {}

    /** @implementation-alias B24Activity\Bulk::call */
    public function addMany(iterable $rows): array {}

    /** @implementation-alias B24Activity\Rest::call */
    public function delete(int $activityId, int $entityTypeId, int $entityId): bool {}

    /** @implementation-alias B24Activity\Rest::call */
    public function list(int $activityId): array {}

    /** @implementation-alias B24Activity\Bulk::call */
    public function listMany(iterable $activityIds): array {}

    /** @implementation-alias B24Activity\Rest::call */
    public function move(int $activityId, int $sourceEntityTypeId, int $sourceEntityId, int $targetEntityTypeId, int $targetEntityId): bool {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class LayoutBlocks
{
    /** @implementation-alias B24Activity\Service::__construct */
    public function __construct(Client $client) {}

    /** @implementation-alias B24Activity\Rest::call */
    public function set(int $entityTypeId, int $entityId, int $activityId, array $layout): bool {}

    /** @implementation-alias B24Activity\Rest::call */
    public function get(int $entityTypeId, int $entityId, int $activityId): ?array {}

    /** @implementation-alias B24Activity\Rest::call */
    public function delete(int $entityTypeId, int $entityId, int $activityId): bool {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class ActivityType
{
    /** @implementation-alias B24Activity\Service::__construct */
    public function __construct(Client $client) {}

    /** @implementation-alias B24Activity\Rest::call */
    public function add(array $fields): bool {}

    /** @implementation-alias B24Activity\Rest::call */
    public function list(): array {}

    /** @implementation-alias B24Activity\Rest::call */
    public function delete(string $typeId): bool {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Configurable
{
    /** @implementation-alias B24Activity\Service::__construct */
    public function __construct(Client $client) {}

    /** @implementation-alias B24Activity\Rest::call */
    public function add(int $ownerTypeId, int $ownerId, array $fields, array $layout): int {}

    /** @implementation-alias B24Activity\Rest::call */
    public function update(int $id, ?array $fields = null, ?array $layout = null): int {}

    /** @implementation-alias B24Activity\Rest::call */
    public function get(int $id): array {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Badge
{
    /** @implementation-alias B24Activity\Service::__construct */
    public function __construct(Client $client) {}

    /** @implementation-alias B24Activity\Rest::call */
    public function add(string $code, array|string $title, array|string $value, string $type): array {}

    /** @implementation-alias B24Activity\Rest::call */
    public function get(string $code): array {}

    /** @implementation-alias B24Activity\Rest::call */
    public function list(): array {}

    /** @implementation-alias B24Activity\Rest::call */
    public function delete(string $code): bool {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class OwnerType
{
    /** @implementation-alias B24Activity\Builder::__construct */
    private function __construct() {}

    /** @var int */
    public const LEAD = 1;
    /** @var int */
    public const DEAL = 2;
    /** @var int */
    public const CONTACT = 3;
    /** @var int */
    public const COMPANY = 4;
    /** @var int */
    public const INVOICE = 5;
    /** @var int */
    public const QUOTE = 7;
    /** @var int */
    public const REQUISITE = 8;
    /** @var int */
    public const ORDER = 14;
    /** @var int */
    public const SMART_INVOICE = 31;
}

/**
 * @strict-properties
 * @not-serializable
 */
final class TypeId
{
    /** @implementation-alias B24Activity\Builder::__construct */
    private function __construct() {}

    /** @var int */
    public const UNDEFINED = 0;
    /** @var int */
    public const MEETING = 1;
    /** @var int */
    public const CALL = 2;
    /** @var int */
    public const TASK = 3;
    /** @var int */
    public const EMAIL = 4;
    /** @var int */
    public const CALENDAR = 5;
    /** @var int */
    public const PROVIDER = 6;
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Direction
{
    /** @implementation-alias B24Activity\Builder::__construct */
    private function __construct() {}

    /** @var int */
    public const UNDEFINED = 0;
    /** @var int */
    public const INCOMING = 1;
    /** @var int */
    public const OUTGOING = 2;
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Priority
{
    /** @implementation-alias B24Activity\Builder::__construct */
    private function __construct() {}

    /** @var int */
    public const NONE = 0;
    /** @var int */
    public const LOW = 1;
    /** @var int */
    public const MEDIUM = 2;
    /** @var int */
    public const HIGH = 3;
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Status
{
    /** @implementation-alias B24Activity\Builder::__construct */
    private function __construct() {}

    /** @var int */
    public const UNDEFINED = 0;
    /** @var int */
    public const WAITING = 1;
    /** @var int */
    public const COMPLETED = 2;
    /** @var int */
    public const AUTO_COMPLETED = 3;
}

/**
 * @strict-properties
 * @not-serializable
 */
final class NotifyType
{
    /** @implementation-alias B24Activity\Builder::__construct */
    private function __construct() {}

    /** @var int */
    public const NONE = 0;
    /** @var int */
    public const MINUTES = 1;
    /** @var int */
    public const HOURS = 2;
    /** @var int */
    public const DAYS = 3;
}

/**
 * @strict-properties
 * @not-serializable
 */
final class DescriptionType
{
    /** @implementation-alias B24Activity\Builder::__construct */
    private function __construct() {}

    /** @var int */
    public const UNDEFINED = 0;
    /** @var int */
    public const PLAIN = 1;
    /** @var int */
    public const BBCODE = 2;
    /** @var int */
    public const HTML = 3;
}

/**
 * @strict-properties
 * @not-serializable
 */
final class ColorId
{
    /** @implementation-alias B24Activity\Builder::__construct */
    private function __construct() {}

    /** @var string */
    public const COLOR_1 = '1';
    /** @var string */
    public const COLOR_2 = '2';
    /** @var string */
    public const COLOR_3 = '3';
    /** @var string */
    public const COLOR_4 = '4';
    /** @var string */
    public const COLOR_5 = '5';
    /** @var string */
    public const COLOR_6 = '6';
    /** @var string */
    public const COLOR_7 = '7';
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

/**
 * @strict-properties
 * @not-serializable
 */
final class Event
{
    public readonly string $name;
    public readonly ?int $activityId;
    public readonly array $data;
    public readonly array $auth;
    public readonly int $ts;

    private function __construct() {}

    public static function fromRequest(#[\SensitiveParameter] array $post, #[\SensitiveParameter] string $applicationToken): Event {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Events
{
    /** @implementation-alias B24Activity\Service::__construct */
    public function __construct(Client $client) {}

    /** @implementation-alias B24Activity\Rest::call */
    public function bind(string $event, string $handler, ?int $authType = null): bool {}

    /** @implementation-alias B24Activity\Rest::call */
    public function unbind(string $event, string $handler, ?int $authType = null): int {}

    /** @implementation-alias B24Activity\Rest::call */
    public function list(): array {}

    public function offline(?callable $handler, int $limit = 50): int {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Placement
{
    /** @implementation-alias B24Activity\Service::__construct */
    public function __construct(Client $client) {}

    /** @implementation-alias B24Activity\Rest::call */
    public function bind(string $placement, string $handler, array $options = []): bool {}

    /** @implementation-alias B24Activity\Rest::call */
    public function unbind(string $placement, ?string $handler = null): int {}

    /** @implementation-alias B24Activity\Rest::call */
    public function get(): array {}

    /** @implementation-alias B24Activity\Rest::call */
    public function list(): array {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class App
{
    private function __construct() {}

    public static function tokens(#[\SensitiveParameter] array $request): array {}
}

class CRest
{
    /** @var string */
    const VERSION = '1.36';

    /** @var int */
    const BATCH_COUNT = 50;

    /** @var string */
    const TYPE_TRANSPORT = 'json';

    /**
     * @param string $method
     * @param array $params
     * @return mixed
     */
    public static function call($method, $params = []) {}

    /**
     * @param array $arData
     * @param int|bool $halt
     * @return mixed
     */
    public static function callBatch($arData, $halt = 0) {}

    /** @return array */
    public static function installApp() {}

    /**
     * @param bool $print
     * @return array
     */
    public static function checkServer($print = true) {}

    /**
     * @param mixed $arData
     * @param string $type
     * @return int|bool
     */
    public static function setLog($arData, $type = '') {}

    /**
     * @param array $arParams
     * @return mixed
     */
    protected static function callCurl(#[\SensitiveParameter] $arParams) {}

    /** @return array */
    protected static function getSettingData() {}

    /**
     * @param array $arSettings
     * @return bool
     */
    protected static function setSettingData(#[\SensitiveParameter] $arSettings) {}

    /**
     * @param mixed $data
     * @param bool $encoding
     * @return mixed
     */
    protected static function changeEncoding(#[\SensitiveParameter] $data, $encoding = true) {}

    /**
     * @param mixed $data
     * @param bool $debag
     * @return string|false
     */
    protected static function wrapData(#[\SensitiveParameter] $data, $debag = false) {}

    /**
     * @param string $data
     * @return mixed
     */
    protected static function expandData(#[\SensitiveParameter] $data) {}
}
