<?php
declare(strict_types=1);

namespace Portal\Crm;

use Portal\Data\Rows;
use Portal\Rest\Auth;
use Portal\Rest\Call;
use Portal\Rest\RestException;

/** crm.activity.add, update and delete: the checks in the portal's order, then the defaults. */
final class ActivityWriter
{
    public const CONFIGURABLE = 'CONFIGURABLE_REST_APP';
    private const REST_APP = 'REST_APP';
    private const NO_DEADLINE = '9999-12-31 00:00:00';
    private const NO_COMMUNICATIONS = 'The field COMMUNICATIONS is not defined or invalid.';

    private const MEETING = 1;
    private const CALL = 2;
    private const EMAIL = 4;
    private const PROVIDER = 6;
    private const OUTGOING = 2;

    /** type => provider, provider's type, channel of a communication that names none */
    private const TYPES = [
        self::MEETING => ['CRM_MEETING', 'MEETING', ''],
        self::CALL => ['VOXIMPLANT_CALL', 'CALL', 'PHONE'],
        self::EMAIL => ['CRM_EMAIL', 'EMAIL', 'EMAIL'],
        self::PROVIDER => ['', '', ''],
    ];

    private readonly Rows $rows;

    public function __construct(private readonly Call $call)
    {
        $this->rows = $call->portal->rows(Activities::entity());
    }

    public function add(): int
    {
        $fields = $this->call->container('fields');
        $columns = Input::columns($fields, 'readonly');
        trim($columns['SUBJECT'] ?? '') !== '' ?: throw RestException::crm('The field SUBJECT is not defined or empty.');
        $type = $this->type($columns);
        $this->checkProvider($columns['PROVIDER_ID'] ?? '', 'add');
        $owner = [$columns['OWNER_TYPE_ID'] ?? 0, $columns['OWNER_ID'] ?? 0];
        $communications = $this->communications($fields['COMMUNICATIONS'] ?? null, $owner, $type);
        $bindings = $communications->bindings($owner) ?: throw RestException::crm(
            'Could not build binding. Please ensure that owner info and communications are defined correctly.'
        );
        $row = $this->defaults($columns, $type, $bindings[0]);
        $id = $this->rows->add($row);
        $this->rows->relate('bindings', $id, $bindings);
        $this->rows->relate('communications', $id, $communications->rows);
        $this->rows->relate('files', $id, self::files($fields['FILES'] ?? null));
        $this->sendMail($row, $communications);
        return $id;
    }

    public function update(): bool
    {
        $id = $this->call->id();
        $fields = $this->call->container('fields');
        $row = $this->existing($id, 'update');
        $changes = Input::columns($fields, 'readonly', 'immutable');
        if (array_key_exists('COMMUNICATIONS', $fields)) {
            $owner = [(int) $row['OWNER_TYPE_ID'], (int) $row['OWNER_ID']];
            $communications = $this->communications($fields['COMMUNICATIONS'], $owner, (int) $row['TYPE_ID'], true);
            $this->rows->relate('communications', $id, $communications->rows);
        }
        if (isset($changes['COMPLETED'])) {
            $changes['STATUS'] = $changes['COMPLETED'] === 'Y' ? 2 : 1;
        }
        if (array_key_exists('FILES', $fields)) {
            $this->rows->relate('files', $id, self::files($fields['FILES']));
        }
        $this->rows->change($id, $changes + ['LAST_UPDATED' => $this->now(), 'EDITOR_ID' => Auth::USER_ID]);
        return true;
    }

    public function delete(): bool
    {
        $id = $this->call->id();
        $row = $this->rows->find($id) ?? throw RestException::crm('Activity is not found.');
        if ($row['PROVIDER_ID'] === self::REST_APP) {
            throw RestException::crm('Application context required.');
        }
        $this->rows->delete($id);
        return true;
    }

    private function existing(int $id, string $action): array
    {
        $row = $this->rows->find($id) ?? throw RestException::crm('Activity is not found.');
        $this->checkProvider((string) $row['PROVIDER_ID'], $action);
        return $row;
    }

    private function type(array $columns): int
    {
        $type = $columns['TYPE_ID'] ?? 0;
        $provider = $columns['PROVIDER_ID'] ?? '';
        $type = $type === 0 && $provider !== '' ? self::PROVIDER : $type;
        $type !== 0 ?: throw RestException::crm('The field TYPE_ID is not defined or invalid.');
        if ($type === self::PROVIDER && (string) $provider === '') {
            throw RestException::crm('The custom activity without provider is not supported in current context.');
        }
        return isset(self::TYPES[$type])
            ? $type
            : throw RestException::crm("The activity type \"$type is not supported in current context\".");
    }

    private function checkProvider(string $provider, string $action): void
    {
        if ($provider === self::CONFIGURABLE) {
            throw RestException::crm("Use crm.activity.configurable.$action for this activity provider");
        }
        if ($provider === self::REST_APP) {
            throw RestException::crm('Application context required.');
        }
    }

    private function communications(mixed $given, array $owner, int $type, bool $required = false): Communications
    {
        $communications = Communications::of($given, $owner, self::TYPES[$type][2] ?? '', $type === self::MEETING);
        if (!$communications->rows && ($required || $type !== self::PROVIDER)) {
            throw RestException::crm(self::NO_COMMUNICATIONS);
        }
        if (count($communications->rows) > 1 && in_array($type, [self::MEETING, self::CALL], true)) {
            throw RestException::crm('The only one communication is allowed for activity of specified type.');
        }
        $communications->check($this->call->portal);
        return $communications;
    }

    /** @param array{OWNER_TYPE_ID: int, OWNER_ID: int} $owner */
    private function defaults(array $columns, int $type, array $owner): array
    {
        [$provider, $providerType] = self::TYPES[$type];
        $start = $columns['START_TIME'] ?? $this->now();
        $responsible = ($columns['RESPONSIBLE_ID'] ?? 0) > 0 ? $columns['RESPONSIBLE_ID'] : Auth::USER_ID;
        $completed = $columns['COMPLETED'] ?? 'N';
        return ['TYPE_ID' => $type, 'RESPONSIBLE_ID' => $responsible] + $owner + $columns + [
            'PROVIDER_ID' => $provider, 'PROVIDER_TYPE_ID' => $providerType, 'ASSOCIATED_ENTITY_ID' => 0, 'START_TIME' => $start,
            'END_TIME' => $start, 'CREATED' => $this->now(), 'LAST_UPDATED' => $this->now(),
            'DEADLINE' => in_array($type, [self::MEETING, self::CALL], true) ? $start : self::NO_DEADLINE,
            'COMPLETED' => $completed, 'STATUS' => $completed === 'Y' ? 2 : 1, 'PRIORITY' => 1, 'NOTIFY_TYPE' => 0, 'NOTIFY_VALUE' => 0,
            'DESCRIPTION' => '', 'DESCRIPTION_TYPE' => 1, 'DIRECTION' => 0, 'LOCATION' => '', 'SETTINGS' => '[]', 'PROVIDER_PARAMS' => '[]',
            'AUTHOR_ID' => Auth::USER_ID, 'EDITOR_ID' => Auth::USER_ID, 'RESULT_MARK' => 0, 'RESULT_STATUS' => 0, 'RESULT_STREAM' => 0,
            'AUTOCOMPLETE_RULE' => 0, 'IS_INCOMING_CHANNEL' => 'N',
        ];
    }

    /** An outgoing message that is completed is sent at once. If that fails the activity stays, in spite of the error. */
    private function sendMail(array $row, Communications $communications): void
    {
        if ($row['TYPE_ID'] !== self::EMAIL || $row['DIRECTION'] !== self::OUTGOING || $row['COMPLETED'] !== 'Y') {
            return;
        }
        foreach ($communications->rows as $communication) {
            filter_var($communication['VALUE'], FILTER_VALIDATE_EMAIL)
                ?: throw RestException::crm("Email send error. Invalid email '$communication[VALUE]' is specified.", executed: true);
        }
    }

    /** A list of {fileData: [name, base64]}; what cannot be decoded is skipped silently. */
    private static function files(mixed $given): array
    {
        $files = [];
        foreach (is_array($given) ? $given : [] as $number => $file) {
            $data = is_int($number) && is_array($file) ? ($file['fileData'] ?? null) : null;
            $data = is_array($data) ? array_values(array_filter($data, is_string(...))) : [];
            $content = $data ? base64_decode((string) end($data), true) : '';
            if ($content !== '' && $content !== false) {
                $files[] = ['NAME' => isset($data[1]) ? $data[0] : "file$number", 'SIZE' => strlen($content)];
            }
        }
        return $files;
    }

    private function now(): string
    {
        return date('Y-m-d H:i:s', (int) $this->call->portal->clock->now());
    }
}
