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
    private const LINK = 'LINK';
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
        $this->checkProvider($columns['PROVIDER_ID'] ?? '', 'add', $this->call->caller->clientId);
        $owner = [$columns['OWNER_TYPE_ID'] ?? 0, $columns['OWNER_ID'] ?? 0];
        $communications = $this->communications($fields['COMMUNICATIONS'] ?? null, $owner, $type);
        $bindings = $communications->bindings($owner) ?: throw RestException::crm(
            'Could not build binding. Please ensure that owner info and communications are defined correctly.'
        );
        $this->checkRights($bindings[0]);
        $row = NewRow::of($this->call->portal, $columns + self::provider($columns, $type), $type, Owner::ofRow($bindings[0]));
        $id = $this->rows->add($row);
        $this->rows->relate('bindings', $id, $bindings);
        $this->rows->relate('communications', $id, $communications->rows);
        $this->rows->relate('files', $id, Files::sent($fields) ?? []);
        if ($row['PROVIDER_ID'] === self::REST_APP) {
            $this->rows->relate('extras', $id, [['APP' => $this->call->caller->clientId, 'DATA' => '[]']]);
        }
        $this->sendMail($row, $communications);
        return $id;
    }

    public function update(): bool
    {
        $id = $this->call->id();
        $fields = $this->call->container('fields');
        $this->call->container('params');
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
        $files = Files::sent($fields, $this->rows->related('files', [$id])[$id] ?? []);
        $files === null ?: $this->rows->relate('files', $id, $files);
        $this->rows->change($id, $changes + ['LAST_UPDATED' => $this->call->portal->time(), 'EDITOR_ID' => Auth::USER_ID]);
        return true;
    }

    public function delete(): bool
    {
        $id = $this->call->id();
        $this->existing($id, null);
        $this->rows->delete($id);
        return true;
    }

    /** @param ?string $action null: what may be done to configurable activities, too */
    private function existing(int $id, ?string $action): array
    {
        $row = $this->rows->find($id) ?? throw RestException::crm('Activity is not found.');
        $this->checkProvider((string) $row['PROVIDER_ID'], $action, $this->rows->related('extras', [$id])[$id][0]['APP'] ?? null);
        $this->checkRights($row);
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

    /** @param ?string $app whose activity it is */
    private function checkProvider(string $provider, ?string $action, ?string $app): void
    {
        if ($provider === self::CONFIGURABLE && $action !== null) {
            throw RestException::crm("Use crm.activity.configurable.$action for this activity provider");
        }
        if ($provider === self::REST_APP) {
            $this->call->caller->isApplication() ?: throw RestException::crm('Application context required.');
            $this->call->caller->clientId === $app ?: throw RestException::crm('Access denied.');
        }
    }

    /** @param array{OWNER_TYPE_ID: int|string, OWNER_ID: int|string} $row */
    private function checkRights(array $row): void
    {
        (new Access($this->call->portal))->mayChange(Owner::ofRow($row)) ?: throw RestException::crm('Access denied.');
    }

    /** @return array<string, string> the columns for a provider that was not named, or not completely */
    private static function provider(array $columns, int $type): array
    {
        [$provider, $providerType] = self::TYPES[$type];
        $isApplication = ($columns['PROVIDER_ID'] ?? '') === self::REST_APP;
        return ['PROVIDER_ID' => $provider, 'PROVIDER_TYPE_ID' => $isApplication ? self::LINK : $providerType];
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

    /** An outgoing message that is completed is sent at once. If that fails the activity stays, in spite of the error. */
    private function sendMail(array $row, Communications $communications): void
    {
        if ($row['TYPE_ID'] !== self::EMAIL || $row['DIRECTION'] !== self::OUTGOING || $row['COMPLETED'] !== 'Y') {
            return;
        }
        $error = (new Access($this->call->portal))->mailError();
        $error === null ?: throw RestException::crm("Email send error. $error", executed: true);
        foreach ($communications->rows as $communication) {
            filter_var($communication['VALUE'], FILTER_VALIDATE_EMAIL)
                ?: throw RestException::crm("Email send error. Invalid email '$communication[VALUE]' is specified.", executed: true);
        }
    }
}
