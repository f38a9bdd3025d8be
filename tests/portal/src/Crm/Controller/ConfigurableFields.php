<?php
declare(strict_types=1);

namespace Portal\Crm\Controller;

use Portal\Crm\Input;
use Portal\Crm\Types;
use Portal\Rest\Call;

/** The `fields` of a configurable activity, checked and turned into columns and what has no column. Unknown ones are ignored. */
final class ConfigurableFields
{
    private const TRUE = ['Y', 'y', true, 1, '1', 'true'];
    private const FALSE = ['N', 'n', false, 0, '0', 'false'];

    private readonly array $given;

    public function __construct(private readonly Call $call, array $given)
    {
        $this->given = array_filter($given, static fn(mixed $value): bool => $value !== null);
    }

    /** @param array $extras those it has already, see extras() */
    public function columns(array $extras, bool $hasDeadline): array
    {
        $columns = [
            'PROVIDER_TYPE_ID' => $this->read('typeId', $this->type(...)),
            'COMPLETED' => $this->read('completed', self::flag(...)),
            'DEADLINE' => $this->read('deadline', self::deadline(...)),
            'RESPONSIBLE_ID' => $this->read('responsibleId', self::responsible(...)),
            'ORIGINATOR_ID' => $this->read('originatorId', self::text(...)),
            'ORIGIN_ID' => $this->read('originId', self::text(...)),
        ];
        $isIncoming = $this->extras()['isIncomingChannel'] ?? $extras['isIncomingChannel'] ?? false;
        if ($isIncoming && ($hasDeadline || $columns['DEADLINE'] !== null)) {
            throw Failure::of('INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE');
        }
        $status = $columns['COMPLETED'] === null ? null : ['Y' => 2, 'N' => 1][$columns['COMPLETED']];
        $more = [
            'STATUS' => $status, 'IS_INCOMING_CHANNEL' => $isIncoming ? 'Y' : 'N', 'START_TIME' => $columns['DEADLINE'],
            'END_TIME' => $columns['DEADLINE'],
        ];
        return array_filter($columns + $more, static fn(mixed $value): bool => $value !== null);
    }

    /** @return array{isIncomingChannel?: bool, pingOffsets?: list<int>, badgeCode?: string} */
    public function extras(): array
    {
        $flag = static fn(mixed $value): ?bool => self::flag($value) === null ? null : self::flag($value) === 'Y';
        $extras = [
            'isIncomingChannel' => $this->read('isIncomingChannel', $flag),
            'pingOffsets' => $this->read('pingOffsets', self::offsets(...)),
            'badgeCode' => $this->read('badgeCode', $this->badge(...)),
        ];
        return array_filter($extras, static fn(mixed $value): bool => $value !== null);
    }

    /** @param callable(mixed): mixed $reader null: the value is wrong */
    private function read(string $name, callable $reader): mixed
    {
        $isGiven = isset($this->given[$name]) && !($name === 'deadline' && $this->given[$name] === '');
        return $isGiven ? $reader($this->given[$name]) ?? throw Failure::of('WRONG_FIELD_VALUE', $name) : null;
    }

    private function type(mixed $value): ?string
    {
        return is_string($value) && Types::isConfigurable($this->call, $value) ? $value : null;
    }

    private function badge(mixed $value): ?string
    {
        $isKnown = is_string($value) && ($value === '' || Badges::exists($this->call->portal->database(), $value));
        return $isKnown ? $value : null;
    }

    private static function flag(mixed $value): ?string
    {
        return in_array($value, self::TRUE, true) ? 'Y' : (in_array($value, self::FALSE, true) ? 'N' : null);
    }

    private static function deadline(mixed $value): ?string
    {
        return Input::time($value) ?: null;
    }

    private static function responsible(mixed $value): ?int
    {
        return is_numeric($value) && (int) $value > 0 ? (int) $value : null;
    }

    private static function text(mixed $value): ?string
    {
        return is_scalar($value) ? (string) $value : null;
    }

    /** @return ?list<int> */
    private static function offsets(mixed $value): ?array
    {
        $isOffset = static fn(mixed $offset): bool => is_scalar($offset) && (int) $offset >= 0;
        $isList = is_array($value) && count(array_filter($value, $isOffset)) === count($value);
        return $isList ? array_values(array_unique(array_map(intval(...), $value))) : null;
    }
}
