<?php

// The classes of the extension b24activity for editors and static analysis. PHP never loads this file.

namespace B24Activity;

/**
 * The parent of all exceptions that the extension has of its own.
 *
 * Wrong arguments are not among them: they are a \TypeError or a \ValueError, before anything is sent.
 */
class Exception extends \RuntimeException
{
}

/**
 * The portal answered with an error that is none of its subclasses'. The error code decides which class it is; where the
 * code is empty, as with the older methods, the text does.
 *
 * `getCode()` is the HTTP status, too.
 */
class ApiException extends Exception
{
    /**
     * The error code of the portal, such as "NOT_FOUND". Older methods have an empty one.
     */
    public readonly string $error;

    /**
     * What the portal says in words. Not a stable text: newer methods say it in the language of the user.
     */
    public readonly string $errorDescription;

    /**
     * The REST method that was refused, such as "crm.activity.get".
     */
    public readonly string $restMethod;

    /**
     * The HTTP status of the answer. It may be 200.
     */
    public readonly int $httpStatus;
}

/**
 * The portal does not know who asks, or no longer: webhook unknown, token not renewable, no subscription.
 */
class AuthException extends ApiException
{
}

/**
 * It knows who asks, but rights or scope are missing, or the method wants an application.
 */
class AccessDeniedException extends ApiException
{
}

/**
 * No such activity, owner, binding, badge or method.
 */
class NotFoundException extends ApiException
{
}

/**
 * The portal refuses a parameter. Also what older methods refuse without a code.
 */
class ValidationException extends ApiException
{
}

/**
 * The rate limit or the operating limit of the portal, when waiting was no use or not allowed.
 */
class LimitException extends ApiException
{
    /**
     * Unix time at which it may work again; null when the portal does not say.
     */
    public readonly ?int $retryAt;
}

/**
 * No answer, or one that does not come from the portal.
 */
class TransportException extends Exception
{
    /**
     * Was the request carried out? false: certainly not. null: nobody knows. true: it was, and its answer is lost.
     */
    public readonly ?bool $executed;
}

/**
 * An answer that makes no sense. What was sent may have been carried out.
 */
class DecodeException extends Exception
{
}

/**
 * A list broke off after it had begun. `getPrevious()` says why.
 */
class IncompleteListException extends Exception
{
    /**
     * As of Listing::report(). With `lastId`, `each(after: …)` goes on where it broke off.
     *
     * @var array{rows: int, pages: int, discarded: int, repeated: int, drift: int, requests: int, seconds: float, waited: float, lastId: int|null, complete: bool, reason: string}
     */
    public readonly array $report;
}

/**
 * Something that is not the portal's ended a batch or a bulk method after commands were sent: the iterable of rows or the
 * logger threw. `getPrevious()` has it.
 */
class IncompleteBatchException extends Exception
{
    /**
     * What would have been returned, as far as it is known. Rows that are nowhere in it were not taken from the iterable.
     *
     * @var array<string, array<int|string, mixed>>
     */
    public readonly array $report;
}

/**
 * Where an application keeps its tokens. Each installation on a portal has a store of its own.
 *
 * The client calls lock(), load(), save() and unlock() in this order when a token has to be renewed; load() alone
 * otherwise. What a method throws goes on to the caller.
 */
interface TokenStore
{
    /**
     * The tokens, or null when there are none yet.
     *
     * At least `access_token`, `refresh_token` and `client_endpoint` (a URL that ends in `/rest/`) are needed. With
     * `server_endpoint` tokens are renewed there, otherwise at oauth.bitrix24.tech.
     *
     * @return array<string, mixed>|null
     */
    public function load(): ?array;

    /**
     * Keeps the tokens. Called before the new ones are used: what is lost here is lost for good.
     *
     * @param array<string, mixed> $tokens all of them, also those that did not change
     */
    public function save(#[\SensitiveParameter] array $tokens): void;

    /**
     * Waits until no other process holds the lock of this store.
     */
    public function lock(): void;

    /**
     * Gives the lock back. Must also happen by itself when the process dies.
     */
    public function unlock(): void;
}

/**
 * A JSON file for its owner only (mode 0600), replaced as a whole, with a lock file beside it.
 */
final class FileTokenStore implements TokenStore
{
    /**
     * @param string $path of the file; its directory must exist. Nothing is opened yet
     *
     * @throws \ValueError the path is empty
     * @throws Exception the path is outside open_basedir
     */
    public function __construct(string $path) {}

    /**
     * @return array<string, mixed>|null null when there is no file yet
     *
     * @throws Exception the file cannot be read
     * @throws DecodeException it holds no tokens
     */
    public function load(): ?array {}

    /**
     * @param array<string, mixed> $tokens
     *
     * @throws \ValueError a value cannot be written as JSON
     * @throws Exception the file cannot be written
     */
    public function save(#[\SensitiveParameter] array $tokens): void {}

    /**
     * Waits for the lock. A call of a client waits no longer than its `deadline`.
     *
     * @throws Exception the lock file cannot be opened
     */
    public function lock(): void {}

    public function unlock(): void {}
}

/**
 * A portal, seen with the rights of a webhook or of an application.
 *
 * It is cheap to make; connections belong to the PHP process. It can be neither cloned nor serialized, and shows no
 * secret in var_dump(). Dates in parameters may be \DateTimeInterface, values may be backed enums.
 *
 * @link https://apidocs.bitrix24.com/settings/how-to-call-rest-api/general-principles.html
 */
final class Client
{
    private function __construct() {}

    /**
     * A client with the rights of an inbound webhook. Nothing is sent yet.
     *
     * @param string $url https://host[:port]/rest/<user>/<secret>/
     * @param array{timeout?: int|float, connect_timeout?: int|float, deadline?: int|float, retries?: int, rate?: int|float, burst?: int, operating_limit?: int|float, concurrency?: int, max_response_bytes?: int, cainfo?: string, proxy?: string, user_agent?: string, allow_http?: bool, logger?: (callable(array<string, mixed>): mixed)|null} $options times in seconds, max_response_bytes in bytes; what is not given comes from php.ini
     *
     * @throws \ValueError the URL has another form, or an option is unknown or out of its bounds
     * @throws \TypeError an option has the wrong type
     *
     * @link https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
     */
    public static function webhook(#[\SensitiveParameter] string $url, #[\SensitiveParameter] array $options = []): Client {}

    /**
     * A client with the rights of an application. Nothing is read or sent yet. Tokens are renewed when the portal asks for
     * it, by one process for all.
     *
     * @param string $clientId such as "local.5f1e…"
     * @param array{timeout?: int|float, connect_timeout?: int|float, deadline?: int|float, retries?: int, rate?: int|float, burst?: int, operating_limit?: int|float, concurrency?: int, max_response_bytes?: int, cainfo?: string, proxy?: string, user_agent?: string, allow_http?: bool, logger?: (callable(array<string, mixed>): mixed)|null} $options as of webhook()
     *
     * @throws \ValueError the id or the secret is empty, or an option is unknown or out of its bounds
     * @throws \TypeError an option has the wrong type
     *
     * @link https://apidocs.bitrix24.com/settings/oauth/index.html
     */
    public static function oauth(string $clientId, #[\SensitiveParameter] string $clientSecret, TokenStore $tokens, #[\SensitiveParameter] array $options = []): Client {}

    /**
     * Calls a REST method and returns the `result` of its answer.
     *
     * @param string $method such as "crm.deal.get"
     * @param array<array-key, mixed> $params
     *
     * @throws \ValueError the name is none, or a parameter is reserved, not UTF-8, INF or NAN
     * @throws \TypeError a parameter cannot be sent
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     */
    public function call(string $method, array $params = []): mixed {}

    /**
     * Calls a REST method and returns its whole answer.
     *
     * @param array<array-key, mixed> $params
     *
     * @return array{result: mixed, total?: int, next?: int, time?: array<string, mixed>}
     *
     * @throws \ValueError as of call()
     * @throws \TypeError as of call()
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     */
    public function request(string $method, array $params = []): array {}

    /**
     * Sends any number of commands, 50 in a request. A command may refer to an earlier one by `$result[key][…]`; those that
     * refer to each other stay in one request. `null` and `[]` cannot be part of a batch, so such a command goes alone.
     *
     * @param array<array-key, array{0: string, 1?: array<array-key, mixed>}> $commands [method, parameters] by a key of
     *     yours
     * @param bool $halt nothing is sent after the first command that failed; those are `skipped`
     *
     * @return array{done: array<array-key, mixed>, failed: array<array-key, array{error: string, error_description: string, executed?: bool|null}>, total: array<array-key, int>, next: array<array-key, int>, time: array<array-key, array<string, mixed>>, skipped: list<array-key>}
     *     in the order of the commands, with their keys. `executed` is there when it was not the portal that refused
     *
     * @throws \ValueError a command refers to what does not come before it, or cannot be sent with what it refers to
     * @throws \TypeError a command is not [method, parameters]
     * @throws ApiException the portal refuses the first request as a whole
     * @throws TransportException no answer to the first request
     * @throws DecodeException an answer that makes no sense
     * @throws IncompleteBatchException an exception of yours came after something was sent; $report says what is known
     *
     * @link https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
     */
    public function batch(array $commands, bool $halt = false): array {}

    /**
     * All rows of any list method whose rows have an `ID`, such as crm.deal.list.
     *
     * @param array<string, mixed> $params `filter`, `select`, `order` and what else the method takes, but not `start`
     * @param int|null $limit at most so many rows
     * @param (callable(array{rows: int, total: int|null, pages: int, requests: int, seconds: float, waited: float, rate: float, budget: float|null}): mixed)|null $progress called at most ten times a second; what it throws ends the list
     *
     * @return list<array<string, mixed>>
     *
     * @throws \ValueError a parameter is not possible here
     * @throws IncompleteListException it broke off after it had begun; $report says where
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     *
     * @link https://apidocs.bitrix24.com/settings/how-to-call-rest-api/list-methods-pecularities.html
     */
    public function list(string $method, array $params = [], ?int $limit = null, ?callable $progress = null): array {}

    /**
     * As list(), but one row after the other. Nothing is sent before the first row is asked for.
     *
     * @param array<string, mixed> $params
     * @param int|null $limit at most so many rows
     * @param (callable(array{rows: int, total: int|null, pages: int, requests: int, seconds: float, waited: float, rate: float, budget: float|null}): mixed)|null $progress called at most ten times a second; what it throws ends the list
     *
     * @return Listing<array<string, mixed>>
     *
     * @throws \ValueError a parameter is not possible here
     */
    public function each(string $method, array $params = [], ?int $limit = null, ?callable $progress = null): Listing {}

    /**
     * The same method for many sets of parameters, 50 in a request.
     *
     * @param iterable<array-key, array<array-key, mixed>> $paramSets taken up to 500 at a time
     *
     * @return array{done: array<array-key, mixed>, failed: array<array-key, array{error: string, error_description: string, executed?: bool|null}>, unknown: list<array-key>} the keys are yours; `unknown` are writes that may or may not have been carried out
     *
     * @throws \ValueError the name is none
     * @throws ApiException the portal refuses the first request as a whole, for example its credentials
     * @throws TransportException no answer to the first request, which surely was not carried out
     * @throws DecodeException an answer that makes no sense
     * @throws IncompleteBatchException an exception of yours came after something was sent; $report says what is known
     */
    public function callMany(string $method, iterable $paramSets): array {}

    /**
     * What the client has cost so far. Times in seconds.
     *
     * @return array{portal: string, requests: int, retries: int, waited: float, bytes_sent: int, bytes_received: int, connections: int, operating: array<string, array{operating: float, operating_reset_at: int}>}
     *     `portal` is scheme, host and port, empty while an application's tokens were not read yet. `operating` is what the
     *     portal said last for each method: seconds of run time, and the Unix time at which it forgets them
     */
    public function stats(): array {}

    /**
     * What var_dump() shows: portal and options, without secrets.
     *
     * @return array<string, mixed>
     */
    public function __debugInfo(): array {}
}

/**
 * A list that is read while you iterate it. Each foreach starts anew; keys are 0, 1, 2, …
 *
 * @template TRow of array<string, mixed>
 *
 * @implements \IteratorAggregate<int, TRow>
 */
final class Listing implements \IteratorAggregate
{
    private function __construct() {}

    /**
     * One row after the other. The next request is under way while you work on the rows of the last one.
     *
     * @return ListingIterator<TRow>
     *
     * @throws IncompleteListException it broke off after it had begun; $report says where
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     */
    public function getIterator(): \Iterator {}

    /**
     * As many rows at a time as one request brought, up to 2,500.
     *
     * @return ListingIterator<list<TRow>>
     *
     * @throws IncompleteListException it broke off after it had begun; $report says where
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     */
    public function chunks(): \Iterator {}

    /**
     * All rows.
     *
     * @return list<TRow>
     *
     * @throws IncompleteListException it broke off after it had begun; $report says where
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     */
    public function toArray(): array {}

    /**
     * How far the newest walk has come. `pages` of 50 rows, times in seconds. `discarded` pages and `repeated` rows came,
     * but were not handed out. `drift`: rows by which a list in another order than by ID grew or shrank meanwhile.
     * `complete`: the last row came.
     *
     * @return array{rows: int, pages: int, discarded: int, repeated: int, drift: int, requests: int, seconds: float, waited: float, lastId: int|null, complete: bool, reason: string}
     */
    public function report(): array {}
}

/**
 * What Listing::getIterator() and Listing::chunks() return. Goes forward only.
 *
 * @template TValue
 *
 * @implements \Iterator<int, TValue>
 */
final class ListingIterator implements \Iterator
{
    private function __construct() {}

    /**
     * @return TValue|null null behind the last
     */
    public function current(): mixed {}

    /**
     * @return int|null null behind the last
     */
    public function key(): mixed {}

    public function next(): void {}

    /**
     * @throws \Error next() was called before
     */
    public function rewind(): void {}

    public function valid(): bool {}
}

/**
 * Activities of the CRM: crm.activity.*
 *
 * Values of a row are texts, or null: also ids, numbers and flags ("Y", "N"). Times are ISO 8601 with the offset of the
 * user, and 9999-12-31 stands for no deadline. SETTINGS and PROVIDER_PARAMS are false where the portal cannot read its own.
 *
 * @phpstan-type ActivityFile array{id: int, url: string}
 * @phpstan-type Communication array{ID: string, TYPE: string, VALUE: string, ENTITY_ID: string, ENTITY_TYPE_ID: string, ENTITY_SETTINGS?: array<string, string|null>}
 * @phpstan-type ActivityRow array{ID: string, OWNER_ID: string, OWNER_TYPE_ID: string, TYPE_ID: string, PROVIDER_ID: string|null, PROVIDER_TYPE_ID: string|null, PROVIDER_GROUP_ID: string|null, ASSOCIATED_ENTITY_ID: string|null, SUBJECT: string, CREATED: string, LAST_UPDATED: string, START_TIME: string|null, END_TIME: string|null, DEADLINE: string|null, COMPLETED: string, STATUS: string, RESPONSIBLE_ID: string, PRIORITY: string, NOTIFY_TYPE: string, NOTIFY_VALUE: string, DESCRIPTION: string|null, DESCRIPTION_TYPE: string, DIRECTION: string, LOCATION: string|null, SETTINGS: array<array-key, mixed>|false, ORIGINATOR_ID: string|null, ORIGIN_ID: string|null, AUTHOR_ID: string, EDITOR_ID: string, PROVIDER_PARAMS: array<array-key, mixed>|false, PROVIDER_DATA: string|null, RESULT_MARK: string|null, RESULT_VALUE: string|null, RESULT_SUM: string|null, RESULT_CURRENCY_ID: string|null, RESULT_STATUS: string|null, RESULT_STREAM: string|null, RESULT_SOURCE_ID: string|null, AUTOCOMPLETE_RULE: string|null, FILES?: list<ActivityFile>}
 * @phpstan-type SelectableRow array{ID: string, OWNER_ID: string, OWNER_TYPE_ID: string, TYPE_ID: string, PROVIDER_ID: string|null, PROVIDER_TYPE_ID: string|null, PROVIDER_GROUP_ID: string|null, ASSOCIATED_ENTITY_ID: string|null, SUBJECT: string, CREATED: string, LAST_UPDATED: string, START_TIME: string|null, END_TIME: string|null, DEADLINE: string|null, COMPLETED: string, STATUS: string, RESPONSIBLE_ID: string, PRIORITY: string, NOTIFY_TYPE: string, NOTIFY_VALUE: string, DESCRIPTION: string|null, DESCRIPTION_TYPE: string, DIRECTION: string, LOCATION: string|null, SETTINGS: array<array-key, mixed>|false, ORIGINATOR_ID: string|null, ORIGIN_ID: string|null, AUTHOR_ID: string, EDITOR_ID: string, PROVIDER_PARAMS: array<array-key, mixed>|false, PROVIDER_DATA: string|null, RESULT_MARK: string|null, RESULT_VALUE: string|null, RESULT_SUM: string|null, RESULT_CURRENCY_ID: string|null, RESULT_STATUS: string|null, RESULT_STREAM: string|null, RESULT_SOURCE_ID: string|null, AUTOCOMPLETE_RULE: string|null, COMMUNICATIONS: list<Communication>, FILES: list<ActivityFile>}
 * @phpstan-type FieldDescription array{type: string, isRequired: bool, isReadOnly: bool, isImmutable: bool, isMultiple: bool, isDynamic: bool, isDeprecated?: bool, title?: string}
 *
 * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/index.html
 */
final class Activity
{
    public function __construct(Client $client) {}

    /**
     * Adds a call, a meeting, an e-mail or an activity of a provider.
     *
     * @param array<string, mixed> $fields SUBJECT and TYPE_ID (see TypeId) or PROVIDER_ID; OWNER_TYPE_ID and OWNER_ID;
     *     COMMUNICATIONS for a call, a meeting (one entry each) and an e-mail. Unknown fields are dropped by the portal
     *
     * @return int its ID
     *
     * @throws \ValueError a field that the portal needs is missing
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html
     */
    public function add(array $fields): int {}

    /**
     * Adds an activity unless there is one with the same ORIGINATOR_ID and ORIGIN_ID. Either way there is one afterwards,
     * also when answers got lost, and when several processes of this host try at once.
     *
     * @param array<string, mixed> $fields as of add(), and ORIGINATOR_ID and ORIGIN_ID. An activity that is there already is
     *     not changed
     *
     * @return int the ID of the one that was there, or of the new one
     *
     * @throws \ValueError a field that the portal needs, ORIGINATOR_ID or ORIGIN_ID is missing
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html
     */
    public function addOnce(array $fields): int {}

    /**
     * One activity with all its fields but COMMUNICATIONS.
     *
     * @param int $id greater than 0
     *
     * @return ActivityRow
     *
     * @throws \ValueError the id is less than 1
     * @throws NotFoundException there is none
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html
     */
    public function get(int $id): array {}

    /**
     * Changes the fields that are given. OWNER_ID, OWNER_TYPE_ID and TYPE_ID cannot be changed: the portal ignores them.
     *
     * @param int $id greater than 0
     * @param array<string, mixed> $fields FILES replaces all files
     *
     * @throws \ValueError the id is less than 1, or COMMUNICATIONS is given, but empty
     * @throws NotFoundException there is no such activity
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html
     */
    public function update(int $id, array $fields): bool {}

    /**
     * Deletes an activity of any kind.
     *
     * @param int $id greater than 0
     *
     * @throws \ValueError the id is less than 1
     * @throws NotFoundException it was gone already
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-delete.html
     */
    public function delete(int $id): bool {}

    /**
     * The fields of an activity, by name.
     *
     * @return array<string, FieldDescription>
     *
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-fields.html
     */
    public function fields(): array {}

    /**
     * The fields of an entry of COMMUNICATIONS, by name.
     *
     * @return array<string, FieldDescription>
     *
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-communication-fields.html
     */
    public function communicationFields(): array {}

    /**
     * What was said in a call, as far as the portal has written it down.
     *
     * @param int $activityId greater than 0
     *
     * @return array{transcription: string}|null null: there is no transcript, or not yet
     *
     * @throws \ValueError the id is less than 1
     * @throws NotFoundException there is no such activity
     * @throws AccessDeniedException it may not be read, or calls are not transcribed
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html
     */
    public function callTranscript(int $activityId): ?array {}

    /**
     * One page of 50 rows, as the portal gives it.
     *
     * @template TField of string
     *
     * @param array<string, mixed> $filter such as ['OWNER_TYPE_ID' => OwnerType::DEAL, '>=CREATED' => new \DateTime('-1 day')]
     * @param list<TField> $select names of fields; [] is all but COMMUNICATIONS
     * @param array<string, string> $order such as ['DEADLINE' => 'ASC']
     * @param int $start number of the first row, rounded down to a multiple of 50. Negative: the first page, not counted, `total` is 0
     *
     * @return ($select is array{} ? array{items: list<ActivityRow>, total?: int, next?: int} : array{items: list<array<TField, SelectableRow[TField]>>, total?: int, next?: int})
     *     without `next` it was the last page
     *
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
     */
    public function page(array $filter = [], array $select = [], array $order = [], int $start = 0): array {}

    /**
     * All rows that match. It has all of them, or throws.
     *
     * @template TField of string
     *
     * @param array<string, mixed> $filter such as ['OWNER_TYPE_ID' => OwnerType::DEAL, '>=CREATED' => new \DateTime('-1 day')]
     * @param list<TField> $select names of fields; [] is all but COMMUNICATIONS
     * @param array<string, string> $order ['ID' => 'ASC'] unless given; another order than by ID walks by row numbers
     * @param int|null $limit at most so many rows
     * @param (callable(array{rows: int, total: int|null, pages: int, requests: int, seconds: float, waited: float, rate: float, budget: float|null}): mixed)|null $progress called at most ten times a second; what it throws ends the list
     *
     * @return ($select is array{} ? list<ActivityRow> : list<array<TField, SelectableRow[TField]>>)
     *
     * @throws \ValueError an argument cannot be sent, or the limit is negative
     * @throws IncompleteListException it broke off after it had begun; $report says where
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
     */
    public function list(array $filter = [], array $select = [], array $order = [], ?int $limit = null, ?callable $progress = null): array {}

    /**
     * As list(), but one row after the other, in flat memory. Nothing is sent before the first row is asked for.
     *
     * @template TField of string
     *
     * @param array<string, mixed> $filter
     * @param list<TField> $select
     * @param array<string, string> $order
     * @param int|null $limit at most so many rows
     * @param int|null $after only what lies behind this ID, in the order of the walk; not with an order other than by ID
     * @param (callable(array{rows: int, total: int|null, pages: int, requests: int, seconds: float, waited: float, rate: float, budget: float|null}): mixed)|null $progress called at most ten times a second; what it throws ends the list
     *
     * @return ($select is array{} ? Listing<ActivityRow> : Listing<array<TField, SelectableRow[TField]>>)
     *
     * @throws \ValueError an argument cannot be sent, or two of them do not go together
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
     */
    public function each(array $filter = [], array $select = [], array $order = [], ?int $limit = null, ?int $after = null, ?callable $progress = null): Listing {}

    /**
     * How many rows match.
     *
     * @param array<string, mixed> $filter
     *
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
     */
    public function count(array $filter = []): int {}

    /**
     * Many activities, 50 in a request.
     *
     * @param iterable<array-key, int|numeric-string> $ids each greater than 0; also the texts of rows
     *
     * @return array{done: array<array-key, ActivityRow>, failed: array<array-key, array{error: string, error_description: string, executed?: bool|null}>, unknown: list<array-key>} with the keys of $ids; `unknown` is always empty
     *
     * @throws \ValueError an id is less than 1; nothing was sent then
     * @throws \TypeError an id is not an int; nothing was sent then
     * @throws ApiException the portal refuses the first request as a whole, for example its credentials
     * @throws TransportException no answer to the first request, which surely was not carried out
     * @throws DecodeException an answer that makes no sense
     * @throws IncompleteBatchException an exception of yours came after something was sent; $report says what is known
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html
     */
    public function getMany(iterable $ids): array {}

    /**
     * Cuts the list into ranges of IDs for several workers, each with about as many rows. Nothing lies between two of
     * them, and each ends where the next begins: ['>=ID' => $from, '<=ID' => $to] + $filter is one worker's part.
     *
     * @param int $parts how many, 1 to 100,000; fewer come when there are fewer rows
     * @param array<string, mixed> $filter
     *
     * @return list<array{int, int}> first and last ID, ascending; [] when no row matches
     *
     * @throws \ValueError a number of parts that cannot be, or a filter that cannot be sent
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
     */
    public function ranges(int $parts, array $filter = []): array {}

    /**
     * Adds many activities, 50 in a request.
     *
     * @param iterable<array-key, array<string, mixed>> $rows fields, as of add(); taken up to 500 at a time
     *
     * @return array{done: array<array-key, int>, failed: array<array-key, array{error: string, error_description: string, executed?: bool|null}>, unknown: list<array-key>} `done` holds IDs, with the keys of $rows; `unknown` are those that may or may not have been added
     *
     * @throws ApiException the portal refuses the first request as a whole, for example its credentials
     * @throws TransportException no answer to the first request, which surely was not carried out
     * @throws DecodeException an answer that makes no sense
     * @throws IncompleteBatchException an exception of yours came after something was sent; $report says what is known
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html
     */
    public function addMany(iterable $rows): array {}

    /**
     * Changes many activities, 50 in a request.
     *
     * @param iterable<int, array<string, mixed>> $fieldsById fields, as of update(), by ID; taken up to 500 at a time
     *
     * @return array{done: array<array-key, bool>, failed: array<array-key, array{error: string, error_description: string, executed?: bool|null}>, unknown: list<array-key>} with IDs for keys; `unknown` are those that may or may not have been changed
     *
     * @throws ApiException the portal refuses the first request as a whole, for example its credentials
     * @throws TransportException no answer to the first request, which surely was not carried out
     * @throws DecodeException an answer that makes no sense
     * @throws IncompleteBatchException an exception of yours came after something was sent; $report says what is known
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html
     */
    public function updateMany(iterable $fieldsById): array {}

    /**
     * Deletes many activities, 50 in a request.
     *
     * @param iterable<array-key, int|numeric-string> $ids each greater than 0
     *
     * @return array{done: array<array-key, bool>, failed: array<array-key, array{error: string, error_description: string, executed?: bool|null}>, unknown: list<array-key>} with the keys of $ids; `unknown` are those that may or may not be gone
     *
     * @throws \ValueError an id is less than 1; nothing was sent then
     * @throws \TypeError an id is not an int; nothing was sent then
     * @throws ApiException the portal refuses the first request as a whole, for example its credentials
     * @throws TransportException no answer to the first request, which surely was not carried out
     * @throws DecodeException an answer that makes no sense
     * @throws IncompleteBatchException an exception of yours came after something was sent; $report says what is known
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-delete.html
     */
    public function deleteMany(iterable $ids): array {}
}

/**
 * To-dos, which the portal also calls universal activities: crm.activity.todo.*
 *
 * They are listed by Activity::list(['PROVIDER_ID' => 'CRM_TODO']), completed by Activity::update($id, ['COMPLETED' => 'Y'])
 * and deleted by Activity::delete().
 *
 * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/index.html
 */
final class Todo
{
    public function __construct(Client $client) {}

    /**
     * Adds a to-do.
     *
     * @param int $ownerTypeId see OwnerType
     * @param \DateTimeInterface|string $deadline a text as the portal reads it, such as "2030-01-15T10:00:00+01:00"
     * @param int|null $responsibleId a user; null or 0: whom the owner belongs to
     * @param int|null $parentActivityId activity that this one follows; it must not be completed
     * @param list<int> $pingOffsets reminders, minutes before the deadline
     * @param string|null $colorId see ColorId; null: none
     *
     * @return int its ID
     *
     * @throws \ValueError an argument is out of its bounds
     * @throws NotFoundException there is no such owner or parent
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html
     */
    public function add(int $ownerTypeId, int $ownerId, \DateTimeInterface|string $deadline, string $title = '', string $description = '', ?int $responsibleId = null, ?int $parentActivityId = null, array $pingOffsets = [], ?string $colorId = null): int {}

    /**
     * Adds many, 50 in a request.
     *
     * @param iterable<array-key, array{ownerTypeId: int, ownerId: int, deadline: \DateTimeInterface|string, title?: string, description?: string, responsibleId?: int|null, parentActivityId?: int|null, pingOffsets?: list<int>, colorId?: string|null}> $rows
     *     the parameters of add() by name; taken up to 500 at a time
     *
     * @return array{done: array<array-key, int>, failed: array<array-key, array{error: string, error_description: string, executed?: bool|null}>, unknown: list<array-key>} `done` holds IDs, with the keys of $rows; `unknown` are those that may or may not have been added
     *
     * @throws ApiException the portal refuses the first request as a whole, for example its credentials
     * @throws TransportException no answer to the first request, which surely was not carried out
     * @throws DecodeException an answer that makes no sense
     * @throws IncompleteBatchException an exception of yours came after something was sent; $report says what is known
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html
     */
    public function addMany(iterable $rows): array {}

    /**
     * Changes a to-do. What is null is not sent. The portal empties a description that it is not sent, so give it again.
     *
     * @param int $ownerTypeId see OwnerType
     * @param int $ownerId a record that the to-do is bound to
     * @param list<int>|null $pingOffsets reminders, minutes before the deadline; []: none
     * @param string|null $colorId see ColorId
     *
     * @return int its ID
     *
     * @throws \ValueError an argument is out of its bounds
     * @throws NotFoundException it is no to-do of this owner
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update.html
     */
    public function update(int $id, int $ownerTypeId, int $ownerId, \DateTimeInterface|string $deadline, ?string $title = null, ?string $description = null, ?int $responsibleId = null, ?int $parentActivityId = null, ?array $pingOffsets = null, ?string $colorId = null): int {}

    /**
     * @return int its ID
     *
     * @throws \ValueError an argument is out of its bounds
     * @throws NotFoundException it is no to-do of this owner
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-deadline.html
     */
    public function updateDeadline(int $id, int $ownerTypeId, int $ownerId, \DateTimeInterface|string $value): int {}

    /**
     * @return int its ID
     *
     * @throws \ValueError an argument is out of its bounds
     * @throws NotFoundException it is no to-do of this owner
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-description.html
     */
    public function updateDescription(int $id, int $ownerTypeId, int $ownerId, string $value): int {}

    /**
     * @param string $colorId see ColorId
     *
     * @return int its ID
     *
     * @throws \ValueError an argument is out of its bounds
     * @throws NotFoundException it is no to-do of this owner
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-color.html
     */
    public function updateColor(int $id, int $ownerTypeId, int $ownerId, string $colorId): int {}

    /**
     * @param int $responsibleId a user, greater than 0
     *
     * @return int its ID
     *
     * @throws \ValueError an argument is out of its bounds
     * @throws NotFoundException it is no to-do of this owner
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-responsible-user.html
     */
    public function updateResponsibleUser(int $id, int $ownerTypeId, int $ownerId, int $responsibleId): int {}
}

/**
 * The records of the CRM that an activity belongs to, up to 100: crm.activity.binding.*
 *
 * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/index.html
 */
final class Binding
{
    public function __construct(Client $client) {}

    /**
     * Binds an activity to one more record.
     *
     * @param int $entityTypeId see OwnerType
     *
     * @throws \ValueError an id is less than 1
     * @throws NotFoundException there is no such activity or record
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html
     */
    public function add(int $activityId, int $entityTypeId, int $entityId): bool {}

    /**
     * Adds many bindings, 50 in a request.
     *
     * @param iterable<array-key, array{activityId: int, entityTypeId: int, entityId: int}> $rows taken up to 500 at a time
     *
     * @return array{done: array<array-key, bool>, failed: array<array-key, array{error: string, error_description: string, executed?: bool|null}>, unknown: list<array-key>} with the keys of $rows; `unknown` are those that may or may not have been added
     *
     * @throws ApiException the portal refuses the first request as a whole, for example its credentials
     * @throws TransportException no answer to the first request, which surely was not carried out
     * @throws DecodeException an answer that makes no sense
     * @throws IncompleteBatchException an exception of yours came after something was sent; $report says what is known
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html
     */
    public function addMany(iterable $rows): array {}

    /**
     * Takes a binding away. The last one cannot be.
     *
     * @param int $entityTypeId see OwnerType
     *
     * @throws \ValueError an id is less than 1
     * @throws NotFoundException there is no such activity, record or binding
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-delete.html
     */
    public function delete(int $activityId, int $entityTypeId, int $entityId): bool {}

    /**
     * The records that an activity belongs to, as far as you may read them.
     *
     * @return list<array{entityTypeId: int, entityId: int}>
     *
     * @throws \ValueError the id is less than 1
     * @throws NotFoundException there is no such activity
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-list.html
     */
    public function list(int $activityId): array {}

    /**
     * The bindings of many activities, 50 in a request.
     *
     * @param iterable<array-key, int|numeric-string> $activityIds each greater than 0
     *
     * @return array{done: array<array-key, list<array{entityTypeId: int, entityId: int}>>, failed: array<array-key, array{error: string, error_description: string, executed?: bool|null}>, unknown: list<array-key>} with the keys of $activityIds; `unknown` is always empty
     *
     * @throws \ValueError an id is less than 1; nothing was sent then
     * @throws \TypeError an id is not an int; nothing was sent then
     * @throws ApiException the portal refuses the first request as a whole, for example its credentials
     * @throws TransportException no answer to the first request, which surely was not carried out
     * @throws DecodeException an answer that makes no sense
     * @throws IncompleteBatchException an exception of yours came after something was sent; $report says what is known
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-list.html
     */
    public function listMany(iterable $activityIds): array {}

    /**
     * Moves a binding from one record to another of the same type.
     *
     * @param int $sourceEntityTypeId see OwnerType
     * @param int $targetEntityTypeId the same
     *
     * @throws \ValueError an id is less than 1
     * @throws NotFoundException there is no such activity, record or binding
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-move.html
     */
    public function move(int $activityId, int $sourceEntityTypeId, int $sourceEntityId, int $targetEntityTypeId, int $targetEntityId): bool {}
}

/**
 * What an application shows in an activity besides the portal's own: crm.activity.layout.blocks.*
 *
 * For applications only. Each has a set of its own. Layout::blocks() builds one.
 *
 * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/index.html
 */
final class LayoutBlocks
{
    public function __construct(Client $client) {}

    /**
     * Sets the blocks of this application, in place of those that were there.
     *
     * @param int $entityTypeId see OwnerType
     * @param int $entityId a record that the activity is bound to
     * @param array<string, mixed> $layout as of Layout::blocks()
     *
     * @throws \ValueError an id is less than 1, or the layout is none; the message names the place
     * @throws AccessDeniedException rights are missing, or it is not an application that asks
     * @throws NotFoundException there is no such activity of this record
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-set.html
     */
    public function set(int $entityTypeId, int $entityId, int $activityId, array $layout): bool {}

    /**
     * The blocks of this application.
     *
     * @return array{blocks: array<array-key, array<string, mixed>>}|null null: it has set none
     *
     * @throws \ValueError an id is less than 1
     * @throws AccessDeniedException rights are missing, or it is not an application that asks
     * @throws NotFoundException there is no such activity of this record
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-get.html
     */
    public function get(int $entityTypeId, int $entityId, int $activityId): ?array {}

    /**
     * Takes the blocks of this application away.
     *
     * @throws \ValueError an id is less than 1
     * @throws AccessDeniedException rights are missing, or it is not an application that asks
     * @throws NotFoundException there is no such activity of this record, or there are no blocks
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html
     */
    public function delete(int $entityTypeId, int $entityId, int $activityId): bool {}
}

/**
 * The types of activity that an application brings along: crm.activity.type.*
 *
 * For applications only, with the rights of an administrator.
 *
 * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/index.html
 */
final class ActivityType
{
    public function __construct(Client $client) {}

    /**
     * Registers a type. It is PROVIDER_TYPE_ID in Activity::add(), and typeId in Configurable::add().
     *
     * @param array{TYPE_ID: string, NAME?: string, ICON_FILE?: array<array-key, mixed>, IS_CONFIGURABLE_TYPE?: string} $fields ICON_FILE as of
     *     Attachment::icon(); IS_CONFIGURABLE_TYPE "Y" for configurable activities, "N" otherwise
     *
     * @throws \ValueError TYPE_ID is missing
     * @throws AccessDeniedException it is not an application that asks, or not for an administrator
     * @throws ValidationException the type is there already
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html
     */
    public function add(array $fields): bool {}

    /**
     * The types of this application.
     *
     * @return list<array{TYPE_ID: string, NAME: string, IS_CONFIGURABLE_TYPE: string, ICON_ID: string}>
     *
     * @throws AccessDeniedException it is not an application that asks, or not for an administrator
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-list.html
     */
    public function list(): array {}

    /**
     * Takes a type away.
     *
     * @throws \ValueError the name is empty
     * @throws AccessDeniedException it is not an application that asks, or not for an administrator
     * @throws ValidationException there is no such type
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-delete.html
     */
    public function delete(string $typeId): bool {}
}

/**
 * Activities whose looks an application decides: crm.activity.configurable.*
 *
 * For applications only. They are listed and deleted by Activity, with PROVIDER_ID "CONFIGURABLE_REST_APP".
 *
 * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/index.html
 */
final class Configurable
{
    public function __construct(Client $client) {}

    /**
     * Adds an activity.
     *
     * @param int $ownerTypeId see OwnerType
     * @param array{typeId?: string, completed?: bool, deadline?: \DateTimeInterface|string, pingOffsets?: list<int>, isIncomingChannel?: bool, responsibleId?: int, badgeCode?: string, originatorId?: string, originId?: string} $fields
     *     typeId as of ActivityType::add(), badgeCode as of Badge::add(), pingOffsets in minutes
     * @param array<string, mixed> $layout as of Layout::configurable()
     *
     * @return int its ID
     *
     * @throws \ValueError an id is less than 1, fields do not go together, or the layout is none; the message names the place
     * @throws AccessDeniedException rights are missing, or it is not an application that asks
     * @throws NotFoundException there is no such owner
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.html
     */
    public function add(int $ownerTypeId, int $ownerId, array $fields, array $layout): int {}

    /**
     * Changes an activity of this application. What is null stays as it is.
     *
     * @param array{completed?: bool, deadline?: \DateTimeInterface|string, pingOffsets?: list<int>, isIncomingChannel?: bool, responsibleId?: int, badgeCode?: string, originatorId?: string, originId?: string}|null $fields those to change
     * @param array<string, mixed>|null $layout the whole of it
     *
     * @return int its ID
     *
     * @throws \ValueError the id is less than 1, fields do not go together, or the layout is none; the message names the place
     * @throws AccessDeniedException rights are missing, or it is another application's
     * @throws NotFoundException there is no such activity
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-update.html
     */
    public function update(int $id, ?array $fields = null, ?array $layout = null): int {}

    /**
     * One activity. Flags are bools here, and ids are ints.
     *
     * @return array{id: int, ownerTypeId: int, ownerId: int, fields: array{typeId: string, completed: bool, deadline: string|null, pingOffsets: list<int>, isIncomingChannel: bool, responsibleId: int, badgeCode: string|null, originatorId: string|null, originId: string|null}, layout: array<string, mixed>}
     *
     * @throws \ValueError the id is less than 1
     * @throws NotFoundException there is no such activity
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-get.html
     */
    public function get(int $id): array {}
}

/**
 * Badges, which configurable activities show on the cards of the kanban: crm.activity.badge.*
 *
 * All applications share them. Adding and deleting needs the rights of an administrator of the CRM.
 *
 * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/index.html
 */
final class Badge
{
    public function __construct(Client $client) {}

    /**
     * Adds a badge. Results have its texts in the language of the user.
     *
     * @param array<string, string>|string $title a text, or texts by language: ['en' => 'Call', 'de' => 'Anruf']
     * @param array<string, string>|string $value as $title
     * @param 'success'|'failure'|'warning'|'primary'|'secondary' $type its color
     *
     * @return array{code: string, title: string, value: string, type: string}
     *
     * @throws \ValueError an argument is empty, or $type is another word
     * @throws AccessDeniedException not an administrator's client
     * @throws ApiException the code is in use already
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-add.html
     */
    public function add(string $code, array|string $title, array|string $value, string $type): array {}

    /**
     * One badge.
     *
     * @return array{code: string, title: string, value: string, type: string}
     *
     * @throws \ValueError the code is empty
     * @throws NotFoundException there is none
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-get.html
     */
    public function get(string $code): array {}

    /**
     * All badges of the portal.
     *
     * @return list<array{code: string, title: string, value: string, type: string}>
     *
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-list.html
     */
    public function list(): array {}

    /**
     * Deletes a badge.
     *
     * @throws \ValueError the code is empty
     * @throws AccessDeniedException not an administrator's client
     * @throws NotFoundException there is none
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-delete.html
     */
    public function delete(string $code): bool {}
}

/**
 * An event that the portal has sent to a handler. Shows no tokens in var_dump(), var_export() and json_encode().
 *
 * @link https://apidocs.bitrix24.com/api-reference/events/index.html
 */
final class Event
{
    /**
     * In upper case, such as "ONCRMACTIVITYADD".
     */
    public readonly string $name;

    /**
     * Null for an event that is about something else.
     */
    public readonly ?int $activityId;

    /**
     * As sent; [] when there was none.
     *
     * @var array<array-key, mixed>
     */
    public readonly array $data;

    /**
     * As sent: domain, member_id, … An event that no user caused has no access_token.
     *
     * @var array<string, string>
     */
    public readonly array $auth;

    /**
     * Unix time.
     */
    public readonly int $ts;

    private function __construct() {}

    /**
     * Reads the form that came to a handler. Its token is compared first, in constant time.
     *
     * @param array<array-key, mixed> $post $_POST
     * @param string $applicationToken as of the installation
     *
     * @throws AuthException the token is another one, or is missing
     * @throws \ValueError the second argument is empty, or the form is no event
     *
     * @link https://apidocs.bitrix24.com/api-reference/events/index.html
     */
    public static function fromRequest(#[\SensitiveParameter] array $post, #[\SensitiveParameter] string $applicationToken): Event {}
}

/**
 * Where events go: event.*
 *
 * For applications only.
 *
 * @link https://apidocs.bitrix24.com/api-reference/events/index.html
 */
final class Events
{
    public function __construct(Client $client) {}

    /**
     * Has an event sent to an address.
     *
     * @param string $event such as "ONCRMACTIVITYADD"
     * @param string $handler a URL
     * @param int|null $authType the user whose tokens the handler gets; 0: the one who causes the event; null: 0 for an
     *     administrator, otherwise the one who asks
     *
     * @throws \ValueError an argument is empty or less than 0
     * @throws AccessDeniedException rights are missing, or it is not an application that asks
     * @throws NotFoundException there is no such event
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/events/event-bind.html
     */
    public function bind(string $event, string $handler, ?int $authType = null): bool {}

    /**
     * Takes handlers away.
     *
     * @param int|null $authType null: those of all users
     *
     * @return int how many are gone
     *
     * @throws \ValueError an argument is empty or less than 0
     * @throws AccessDeniedException rights are missing, or it is not an application that asks
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/events/event-unbind.html
     */
    public function unbind(string $event, string $handler, ?int $authType = null): int {}

    /**
     * All handlers of the application, also those of the offline queue.
     *
     * @return list<array{event: string, handler?: string, auth_type?: string, offline: int, connector_id?: string}>
     *
     * @throws AccessDeniedException it is not an application that asks
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     *
     * @link https://apidocs.bitrix24.com/api-reference/events/event-get.html
     */
    public function list(): array {}

    /**
     * Hands events of the offline queue to a handler, one at a time. What it returned from is cleared; an event that it threw
     * at, and the later ones, stay. An event may come twice.
     *
     * @param (callable(array{ID: string, TIMESTAMP_X: string, EVENT_NAME: string, EVENT_DATA: array<array-key, mixed>, EVENT_ADDITIONAL: array<array-key, mixed>, MESSAGE_ID: string}): mixed)|null $handler
     *     null: fetch nothing
     * @param int $limit at most so many events
     *
     * @return int how many were handled; with null: how many wait
     *
     * @throws \ValueError the limit is less than 1
     * @throws AccessDeniedException the plan lacks extended offline events, or it is not an application that asks
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html
     */
    public function offline(?callable $handler, int $limit = 50): int {}
}

/**
 * Pages of an application inside the portal: placement.*
 *
 * For applications only.
 *
 * @link https://apidocs.bitrix24.com/api-reference/widgets/index.html
 */
final class Placement
{
    public function __construct(Client $client) {}

    /**
     * Shows a page of the application in a place of the portal.
     *
     * @param string $placement such as "CRM_DEAL_DETAIL_TAB"
     * @param string $handler a URL
     * @param array{TITLE?: string, DESCRIPTION?: string, GROUP_NAME?: string, LANG_ALL?: array<string, array<string, string>>, OPTIONS?: array<string, mixed>, USER_ID?: int, ICON?: array<string, mixed>} $options
     *
     * @throws \ValueError an argument is empty, or an option is unknown
     * @throws AccessDeniedException rights are missing, or it is not an application that asks
     * @throws NotFoundException there is no such place
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html
     */
    public function bind(string $placement, string $handler, array $options = []): bool {}

    /**
     * Takes pages away.
     *
     * @param string|null $handler null: all of that place
     *
     * @return int the portal's count: twice the number of those that are gone
     *
     * @throws \ValueError an argument is empty
     * @throws AccessDeniedException rights are missing, or it is not an application that asks
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer; $executed is false when it surely did not happen, null when nobody knows
     * @throws DecodeException an answer that makes no sense: what was sent may have been carried out
     *
     * @link https://apidocs.bitrix24.com/api-reference/widgets/placement-unbind.html
     */
    public function unbind(string $placement, ?string $handler = null): int {}

    /**
     * What the application has bound.
     *
     * @return list<array{placement: string, userId: int, handler: string, options: array<array-key, mixed>, title: string, description: string, langAll: array<string, array<string, string>>}>
     *
     * @throws AccessDeniedException it is not an application that asks
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     *
     * @link https://apidocs.bitrix24.com/api-reference/widgets/placement-get.html
     */
    public function get(): array {}

    /**
     * Names of the places there are.
     *
     * @return list<string>
     *
     * @throws AccessDeniedException it is not an application that asks
     * @throws ApiException the portal refuses; which subclass says why
     * @throws TransportException no answer, also not when asked again
     * @throws DecodeException an answer that makes no sense
     *
     * @link https://apidocs.bitrix24.com/api-reference/widgets/placement-list.html
     */
    public function list(): array {}
}

/**
 * The installation of an application.
 *
 * @link https://apidocs.bitrix24.com/settings/app-installation/index.html
 */
final class App
{
    private function __construct() {}

    /**
     * The tokens of an installation, for a TokenStore: from an ONAPPINSTALL event, or from the page that the portal opens.
     *
     * Anybody can send such a request. Refused are addresses without https, and servers for tokens that are not the vendor's.
     *
     * @param array<array-key, mixed> $request array_merge($_GET, $_POST)
     *
     * @return array{access_token: string, refresh_token: string, client_endpoint: string, member_id: string, application_token?: string, expires_in?: int, expires?: int, server_endpoint?: string, domain?: string, scope?: string, status?: string, user_id?: int}
     *
     * @throws \ValueError something is missing, or wrong
     */
    public static function tokens(#[\SensitiveParameter] array $request): array {}
}

/**
 * Types of records in the CRM: OWNER_TYPE_ID, ownerTypeId, entityTypeId. Smart processes have numbers from 128 on.
 *
 * @link https://apidocs.bitrix24.com/api-reference/crm/data-types.html#object_type
 */
final class OwnerType
{
    private function __construct() {}

    public const LEAD = 1;
    public const DEAL = 2;
    public const CONTACT = 3;
    public const COMPANY = 4;
    /**
     * The invoices of old.
     */
    public const INVOICE = 5;
    public const QUOTE = 7;
    public const REQUISITE = 8;
    public const ORDER = 14;
    public const SMART_INVOICE = 31;
}

/**
 * TYPE_ID of an activity. Activity::add() takes MEETING, CALL, EMAIL and PROVIDER.
 *
 * @link https://apidocs.bitrix24.com/api-reference/crm/data-types.html#activity-enums
 */
final class TypeId
{
    private function __construct() {}

    public const UNDEFINED = 0;
    public const MEETING = 1;
    public const CALL = 2;
    /**
     * Made by the methods for tasks.
     */
    public const TASK = 3;
    public const EMAIL = 4;
    /**
     * Imported from a calendar.
     */
    public const CALENDAR = 5;
    /**
     * PROVIDER_ID says which: to-dos, configurable activities, those of applications.
     */
    public const PROVIDER = 6;
}

/**
 * DIRECTION of a call or an e-mail.
 *
 * @link https://apidocs.bitrix24.com/api-reference/crm/data-types.html#activity-enums
 */
final class Direction
{
    private function __construct() {}

    public const UNDEFINED = 0;
    public const INCOMING = 1;
    public const OUTGOING = 2;
}

/**
 * PRIORITY of an activity.
 *
 * @link https://apidocs.bitrix24.com/api-reference/crm/data-types.html#activity-enums
 */
final class Priority
{
    private function __construct() {}

    public const NONE = 0;
    /**
     * What it is unless given.
     */
    public const LOW = 1;
    public const MEDIUM = 2;
    public const HIGH = 3;
}

/**
 * STATUS of an activity.
 *
 * @link https://apidocs.bitrix24.com/api-reference/crm/data-types.html#activity-enums
 */
final class Status
{
    private function __construct() {}

    public const UNDEFINED = 0;
    public const WAITING = 1;
    public const COMPLETED = 2;
    public const AUTO_COMPLETED = 3;
}

/**
 * NOTIFY_TYPE of an activity: the unit of NOTIFY_VALUE, by which one is reminded.
 *
 * @link https://apidocs.bitrix24.com/api-reference/crm/data-types.html#activity-enums
 */
final class NotifyType
{
    private function __construct() {}

    public const NONE = 0;
    public const MINUTES = 1;
    public const HOURS = 2;
    public const DAYS = 3;
}

/**
 * DESCRIPTION_TYPE of an activity.
 *
 * @link https://apidocs.bitrix24.com/api-reference/crm/data-types.html#activity-enums
 */
final class DescriptionType
{
    private function __construct() {}

    public const UNDEFINED = 0;
    /**
     * What it is unless given.
     */
    public const PLAIN = 1;
    public const BBCODE = 2;
    public const HTML = 3;
}

/**
 * colorId of a to-do. Without one it has the color of the portal.
 *
 * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html
 */
final class ColorId
{
    private function __construct() {}

    public const COLOR_1 = '1';
    public const COLOR_2 = '2';
    public const COLOR_3 = '3';
    public const COLOR_4 = '4';
    public const COLOR_5 = '5';
    public const COLOR_6 = '6';
    public const COLOR_7 = '7';
}

/**
 * Blocks of a layout. Titles and values are a text, or texts by language: ['en' => 'Call', 'de' => 'Anruf'].
 *
 * A parameter that is null is left out. `$scope` is where a block is shown: "web", "mobile", or null for both.
 *
 * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/content-block.html
 */
final class Block
{
    private function __construct() {}

    /**
     * A text.
     *
     * @param array<string, string>|string $value
     * @param bool|null $multiline keep its line breaks
     * @param array<string, string>|string|null $title shown when the mouse rests on it
     * @param 'xs'|'sm'|'md'|null $size null: as "md"
     * @param 'base_50'|'base_60'|'base_70'|'base_90'|null $color
     * @param 'web'|'mobile'|null $scope
     *
     * @return array{type: 'text', properties: array<string, mixed>}
     *
     * @throws \ValueError $size, $color or $scope is another word
     */
    public static function text(array|string $value, ?bool $multiline = null, array|string|null $title = null, ?bool $bold = null, ?string $size = null, ?string $color = null, ?string $scope = null): array {}

    /**
     * A long text that is folded up.
     *
     * @param array<string, string>|string $value
     * @param 'web'|'mobile'|null $scope
     *
     * @return array{type: 'largeText', properties: array<string, mixed>}
     *
     * @throws \ValueError $scope is another word
     */
    public static function largeText(array|string $value, ?string $scope = null): array {}

    /**
     * A text to click on.
     *
     * @param array<string, string>|string $text
     * @param array<string, mixed> $action as of Action
     * @param 'web'|'mobile'|null $scope
     *
     * @return array{type: 'link', properties: array<string, mixed>}
     *
     * @throws \ValueError $scope is another word
     */
    public static function link(array|string $text, array $action, ?bool $bold = null, ?string $scope = null): array {}

    /**
     * A block with a title.
     *
     * @param array<string, string>|string $title
     * @param array<string, mixed> $block as of text(), link() or deadline()
     * @param bool|null $inline the title stands beside the block, not above it
     * @param 'web'|'mobile'|null $scope
     *
     * @return array{type: 'withTitle', properties: array<string, mixed>}
     *
     * @throws \ValueError $scope is another word
     */
    public static function withTitle(array|string $title, array $block, ?bool $inline = null, ?string $scope = null): array {}

    /**
     * Several blocks in one line.
     *
     * @param array<array-key, array<string, mixed>> $blocks as of text(), link() or deadline(), by a key of yours
     * @param 'web'|'mobile'|null $scope
     *
     * @return array{type: 'lineOfBlocks', properties: array<string, mixed>}
     *
     * @throws \ValueError $scope is another word
     */
    public static function lineOfBlocks(array $blocks, ?string $scope = null): array {}

    /**
     * The deadline of the activity, which can be changed there.
     *
     * @param bool $readonly it cannot
     * @param 'web'|'mobile'|null $scope
     *
     * @return array{type: 'deadline', properties: array<string, mixed>}
     *
     * @throws \ValueError $scope is another word
     */
    public static function deadline(bool $readonly = false, ?string $scope = null): array {}
}

/**
 * What happens on a click.
 *
 * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/action.html
 */
final class Action
{
    private function __construct() {}

    /**
     * Opens an address.
     *
     * @return array{type: 'redirect', uri: string}
     */
    public static function redirect(string $uri): array {}

    /**
     * Sends the event onCrmTimelineItemAction to the application.
     *
     * @param string $id what the event calls it
     * @param array<array-key, mixed> $actionParams come with the event
     * @param 'disable'|'loader'|null $animationType "disable" locks the button, "loader" the whole entry, until the activity is updated
     *
     * @return array<string, mixed>
     *
     * @throws \ValueError $animationType is another word
     */
    public static function restEvent(string $id, array $actionParams = [], ?string $animationType = null): array {}

    /**
     * Opens the application in a slider. Not in the mobile application.
     *
     * @param array<array-key, mixed> $actionParams the application finds them in its context
     * @param int|null $width in pixels; not together with $leftBoundary
     * @param int|null $leftBoundary distance from the left, in pixels
     * @param string|null $title of the slider
     *
     * @return array<string, mixed>
     */
    public static function openRestApp(array $actionParams = [], ?int $width = null, ?int $leftBoundary = null, ?string $title = null): array {}
}

/**
 * Layouts and their parts. What is null or [] is left out. A layout is checked when it is sent.
 *
 * @link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/layout.html
 */
final class Layout
{
    private function __construct() {}

    /**
     * The layout of LayoutBlocks::set().
     *
     * @param array<array-key, array<string, mixed>> $blocks 1 to 20, as of Block, by a key of yours
     *
     * @return array<string, mixed>
     */
    public static function blocks(array $blocks): array {}

    /**
     * The layout of Configurable::add().
     *
     * @param string $icon code of an icon, such as "call"; crm.timeline.icon.list has them all
     * @param array<string, mixed> $header as of header()
     * @param array<string, mixed> $body as of body()
     * @param array<string, mixed>|null $footer as of footer()
     *
     * @return array<string, mixed>
     */
    public static function configurable(string $icon, array $header, array $body, ?array $footer = null): array {}

    /**
     * @param array<string, string>|string $title
     * @param array<string, mixed>|null $titleAction as of Action
     * @param array<array-key, array<string, mixed>> $tags up to 2, as of tag(), by a key of yours
     *
     * @return array<string, mixed>
     */
    public static function header(array|string $title, ?array $titleAction = null, array $tags = []): array {}

    /**
     * @param array<string, string>|string $title
     * @param 'warning'|'success'|'failure'|'primary'|'secondary' $type its color
     * @param array<string, mixed>|null $action as of Action
     *
     * @return array<string, mixed>
     *
     * @throws \ValueError $type is another word
     */
    public static function tag(array|string $title, string $type, ?array $action = null): array {}

    /**
     * @param string $logo code of a logo, such as "call"; crm.timeline.logo.list has them all
     * @param array<array-key, array<string, mixed>> $blocks 1 to 20, as of Block, by a key of yours
     * @param array<string, mixed>|null $logoAction as of Action
     *
     * @return array<string, mixed>
     */
    public static function body(string $logo, array $blocks, ?array $logoAction = null): array {}

    /**
     * @param array<array-key, array<string, mixed>> $buttons up to 2, as of button(), by a key of yours
     * @param array<string, mixed>|null $menu as of menu()
     *
     * @return array<string, mixed>
     */
    public static function footer(array $buttons = [], ?array $menu = null): array {}

    /**
     * @param array<string, string>|string $title
     * @param 'primary'|'secondary' $type
     * @param array<string, mixed> $action as of Action
     * @param 'web'|'mobile'|null $scope
     * @param bool|null $hideIfReadonly not shown to those who may not change the activity
     *
     * @return array<string, mixed>
     *
     * @throws \ValueError $type or $scope is another word
     */
    public static function button(array|string $title, string $type, array $action, ?string $scope = null, ?bool $hideIfReadonly = null): array {}

    /**
     * The menu of an activity. The items of the portal are there unless they are switched off.
     *
     * @param array<array-key, array<string, mixed>> $items as of menuItem(), by a key of yours
     *
     * @return array<string, mixed>
     */
    public static function menu(array $items = [], ?bool $showPinItem = null, ?bool $showPostponeItem = null, ?bool $showDeleteItem = null): array {}

    /**
     * @param array<string, string>|string $title
     * @param array<string, mixed> $action as of Action
     * @param 'web'|'mobile'|null $scope
     * @param bool|null $hideIfReadonly not shown to those who may not change the activity
     *
     * @return array<string, mixed>
     *
     * @throws \ValueError $scope is another word
     */
    public static function menuItem(array|string $title, array $action, ?string $scope = null, ?bool $hideIfReadonly = null): array {}
}

/**
 * Files as the portal wants them. A file without content is refused: the portal would drop it without a word.
 *
 * @link https://apidocs.bitrix24.com/api-reference/files/how-to-upload-files.html
 */
final class Attachment
{
    private function __construct() {}

    /**
     * An entry of FILES, from a file.
     *
     * @param string $path a path, or a URL that PHP may open
     * @param string|null $name on the portal; null: that of the file
     *
     * @return array{fileData: array{string, string}} name and content in base64
     *
     * @throws \ValueError the file cannot be read, or is empty
     */
    public static function file(string $path, ?string $name = null): array {}

    /**
     * An entry of FILES, from bytes.
     *
     * @return array{fileData: array{string, string}} name and content in base64
     *
     * @throws \ValueError the name or the content is empty
     */
    public static function data(string $name, string $bytes): array {}

    /**
     * ICON_FILE of ActivityType::add(), from a file.
     *
     * @param string $path a path, or a URL that PHP may open
     *
     * @return array{string, string} name and content in base64
     *
     * @throws \ValueError the file cannot be read, or is empty
     */
    public static function icon(string $path): array {}
}

/**
 * The class CRest, version 1.36, for code that is there already: its methods, constants, arrays and what can be overridden.
 *
 * Errors are arrays with `error`, not exceptions. The constants C_REST_* and the settings in php.ini apply.
 */
class CRest
{
    public const VERSION = '1.36';

    /**
     * Commands in a request.
     */
    public const BATCH_COUNT = 50;

    /**
     * "json" or "xml".
     */
    public const TYPE_TRANSPORT = 'json';

    /**
     * Calls a REST method and returns the whole answer.
     *
     * @param string $method
     * @param array<array-key, mixed> $params
     *
     * @return mixed as a rule array{result: mixed, time: array<string, mixed>, total?: int, next?: int}, or
     *     array{error: string, error_description?: string, error_information?: string}
     */
    public static function call($method, $params = []) {}

    /**
     * A batch of any number of commands.
     *
     * @param array<array-key, array{method: string, params?: array<array-key, mixed>}> $arData
     * @param int|bool $halt 1: nothing is sent after the first command that failed
     *
     * @return mixed as a rule array{result: array{result: array<array-key, mixed>, result_error: array<array-key, mixed>}}
     */
    public static function callBatch($arData, $halt = 0) {}

    /**
     * Keeps the tokens of an installation that $_REQUEST holds.
     *
     * @return array{rest_only: bool, install: bool} rest_only: it was no page
     */
    public static function installApp() {}

    /**
     * What is wrong with the places of settings and logs.
     *
     * @param bool $print say so, too
     *
     * @return array<array-key, mixed> empty when nothing is
     */
    public static function checkServer($print = true) {}

    /**
     * Writes a log file. Tokens and secrets are *** there.
     *
     * @param mixed $arData
     * @param string $type part of the file's name
     *
     * @return int|bool its bytes, or false
     */
    public static function setLog($arData, $type = '') {}

    /**
     * Sends a call.
     *
     * @param array<string, mixed> $arParams method, params
     *
     * @return mixed the answer
     */
    protected static function callCurl(#[\SensitiveParameter] $arParams) {}

    /**
     * Who calls: is_web_hook and client_endpoint, or an application's tokens.
     *
     * @return array<string, mixed>
     */
    protected static function getSettingData() {}

    /**
     * Keeps the tokens of an application.
     *
     * @param array<string, mixed> $arSettings
     *
     * @return bool
     */
    protected static function setSettingData(#[\SensitiveParameter] $arSettings) {}

    /**
     * Texts to UTF-8, or back, where C_REST_CURRENT_ENCODING says that the application has another encoding.
     *
     * @param mixed $data
     * @param bool $encoding true: to UTF-8
     *
     * @return mixed
     */
    protected static function changeEncoding(#[\SensitiveParameter] $data, $encoding = true) {}

    /**
     * JSON of the application's texts.
     *
     * @param mixed $data
     * @param bool $debag
     *
     * @return string|false
     */
    protected static function wrapData(#[\SensitiveParameter] $data, $debag = false) {}

    /**
     * An answer as an array.
     *
     * @param string $data
     *
     * @return mixed
     */
    protected static function expandData(#[\SensitiveParameter] $data) {}
}
