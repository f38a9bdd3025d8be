<?php
declare(strict_types=1);

namespace Portal\Data;

use Random\Engine\PcgOneseq128XslRr64;
use Random\Randomizer;

/** Makes activities as a portal in use has them. The same seed and id always make the same one. */
final class ActivityFactory
{
    private const EPOCH = 1672732800; // 2023-01-03 11:00 in the portal's zone
    private const SPACING = 97 * 60;
    private const NO_DEADLINE = '9999-12-31 00:00:00';
    private const USERS = 8;

    /** share of 100 => what makes this sort of activity */
    private const SORTS = [
        [30, ['TYPE_ID' => 2, 'PROVIDER_ID' => 'VOXIMPLANT_CALL', 'PROVIDER_TYPE_ID' => 'CALL'], 'PHONE'],
        [18, ['TYPE_ID' => 1, 'PROVIDER_ID' => 'CRM_MEETING', 'PROVIDER_TYPE_ID' => 'MEETING'], null],
        [20, ['TYPE_ID' => 4, 'PROVIDER_ID' => 'CRM_EMAIL', 'PROVIDER_TYPE_ID' => 'EMAIL', 'DESCRIPTION_TYPE' => 3], 'EMAIL'],
        [12, ['TYPE_ID' => 3, 'PROVIDER_ID' => 'CRM_TASKS_TASK', 'PROVIDER_TYPE_ID' => 'TASK', 'DESCRIPTION_TYPE' => 2], null],
        [12, ['TYPE_ID' => 6, 'PROVIDER_ID' => 'CRM_TODO', 'PROVIDER_TYPE_ID' => 'TODO'], null],
        [5, ['TYPE_ID' => 6, 'PROVIDER_ID' => 'CRM_WEBFORM', 'PROVIDER_TYPE_ID' => '12', 'DIRECTION' => 1], 'EMAIL'],
        [3, ['TYPE_ID' => 6, 'PROVIDER_ID' => 'CONFIGURABLE_REST_APP', 'PROVIDER_TYPE_ID' => 'CONFIGURABLE'], null],
    ];

    private const SETTINGS = [
        '[]', '[]', '[]', '[]', '{"MISSED_CALL":true,"DURATION":37}', '{"DISABLE_SENDING_MESSAGE_COPY":"Y","tags":["a","b"]}',
    ];
    private const PROVIDER_PARAMS = [
        '[]', '[]', '[]', '[]', '[]', '{"colorId":"3","pingOffsets":[0,15],"note":"\u0442\u0435\u0441\u0442"}',
    ];

    private const OWNER_TYPES = [2, 2, 2, 2, 2, 3, 3, 1, 1, 4];
    private const DEAL = 2;
    private const CONTACT = 3;

    private Randomizer $random;

    public function __construct(private readonly int $seed, private readonly int $owners)
    {
    }

    /**
     * @param int $number the activity's place in time
     * @return array{row: array, bindings: list<array>, communications: list<array>, files: list<array>}
     */
    public function make(int $id, int $number): array
    {
        $this->random = new Randomizer(new PcgOneseq128XslRr64($this->seed * 7_919 + $id));
        [$sort, $channel] = $this->sort();
        $owner = ['OWNER_TYPE_ID' => $this->one(self::OWNER_TYPES), 'OWNER_ID' => $this->random->getInt(1, $this->owners)];
        $row = array_replace($this->common($id), $this->times($number, $sort['TYPE_ID']), $owner, $sort);
        return [
            'row' => $this->finished($row),
            'bindings' => $this->bindings($owner),
            'communications' => $channel === null ? [] : [$this->communication($channel)],
            'files' => $channel === 'EMAIL' && $this->chance(40) ? $this->files() : [],
        ];
    }

    /** The columns that follow an activity's place in time. */
    public static function created(int $number): int
    {
        return self::EPOCH + $number * self::SPACING;
    }

    private function common(int $id): array
    {
        $user = $this->random->getInt(1, self::USERS);
        $foreign = $this->chance(10);
        return [
            'ID' => $id, 'OWNER_ID' => 0, 'OWNER_TYPE_ID' => 0, 'TYPE_ID' => 0, 'PROVIDER_ID' => '', 'PROVIDER_TYPE_ID' => '',
            'PROVIDER_GROUP_ID' => null, 'ASSOCIATED_ENTITY_ID' => $this->chance(20) ? $id * 3 : 0,
            'SUBJECT' => $this->one(Phrases::SUBJECTS), 'COMPLETED' => $this->chance(45) ? 'Y' : 'N', 'STATUS' => 1,
            'RESPONSIBLE_ID' => $user, 'PRIORITY' => $this->one([1, 2, 2, 2, 3]), 'NOTIFY_TYPE' => $this->one([0, 1, 1, 2]),
            'NOTIFY_VALUE' => $this->one([0, 15, 30, 60]), 'DESCRIPTION' => $this->one(Phrases::DESCRIPTIONS), 'DESCRIPTION_TYPE' => 1,
            'DIRECTION' => $this->one([1, 2]), 'LOCATION' => $this->one(Phrases::PLACES), 'SETTINGS' => $this->one(self::SETTINGS),
            'ORIGINATOR_ID' => $foreign ? 'shop' : null, 'ORIGIN_ID' => $foreign ? "order-$id" : null, 'AUTHOR_ID' => $user,
            'EDITOR_ID' => $this->random->getInt(1, self::USERS), 'PROVIDER_PARAMS' => $this->one(self::PROVIDER_PARAMS),
            'PROVIDER_DATA' => $this->chance(5) ? '{"v":1,"path":"a\/b"}' : null, 'RESULT_MARK' => $this->one([0, 0, 0, 1, 2]),
            'RESULT_VALUE' => null, 'RESULT_SUM' => $this->chance(12) ? $this->random->getInt(0, 900000) / 100 : null,
            'RESULT_CURRENCY_ID' => null, 'RESULT_STATUS' => 0, 'RESULT_STREAM' => 0, 'RESULT_SOURCE_ID' => null,
            'AUTOCOMPLETE_RULE' => 0, 'IS_INCOMING_CHANNEL' => 'N',
        ];
    }

    private function finished(array $row): array
    {
        $row['STATUS'] = $row['COMPLETED'] === 'Y' ? 2 : 1;
        $row['RESULT_CURRENCY_ID'] = $row['RESULT_SUM'] === null ? null : 'EUR';
        $row['IS_INCOMING_CHANNEL'] = $row['DIRECTION'] === 1 && $row['TYPE_ID'] === 6 ? 'Y' : 'N';
        return $row;
    }

    /** Starts are on the hour of a working day, so that some of them are equal and they do not follow the ids. */
    private function times(int $number, int $type): array
    {
        $created = self::created($number);
        $day = $created - $created % 86400 + 86400 * $this->random->getInt(-1, 6);
        $start = $day + 3600 * $this->random->getInt(6, 15);
        $text = static fn(int $time): string => date('Y-m-d H:i:s', $time);
        return [
            'CREATED' => $text($created),
            'LAST_UPDATED' => $text($created + 60 * $this->random->getInt(0, 50000)),
            'START_TIME' => $text($start),
            'END_TIME' => $text($start + 900 * $this->random->getInt(1, 8)),
            'DEADLINE' => in_array($type, [1, 2], true) ? $text($start) : self::NO_DEADLINE,
        ];
    }

    /** @return array{array, ?string} */
    private function sort(): array
    {
        $dice = $this->random->getInt(1, 100);
        foreach (self::SORTS as [$share, $sort, $channel]) {
            if (($dice -= $share) <= 0) {
                break;
            }
        }
        return [$sort, $channel];
    }

    private function bindings(array $owner): array
    {
        $bindings = [$owner];
        if ($owner['OWNER_TYPE_ID'] === self::DEAL && $this->chance(20)) {
            $bindings[] = ['OWNER_TYPE_ID' => self::DEAL, 'OWNER_ID' => $owner['OWNER_ID'] % $this->owners + 1];
        }
        if ($owner['OWNER_TYPE_ID'] !== self::CONTACT && $this->chance(50)) {
            $bindings[] = ['OWNER_TYPE_ID' => self::CONTACT, 'OWNER_ID' => $this->random->getInt(1, $this->owners)];
        }
        return $bindings;
    }

    private function communication(string $channel): array
    {
        [$name, $family] = $this->one(Phrases::PEOPLE);
        $number = $this->random->getInt(1000000, 9999999);
        $settings = [
            'HONORIFIC' => '', 'NAME' => $name, 'SECOND_NAME' => '', 'LAST_NAME' => $family, 'COMPANY_TITLE' => '', 'COMPANY_ID' => '0',
        ];
        return [
            'TYPE' => $channel,
            'VALUE' => $channel === 'PHONE' ? "+7495$number" : "client$number@example.com",
            'ENTITY_ID' => $this->random->getInt(1, $this->owners),
            'ENTITY_TYPE_ID' => self::CONTACT,
            'ENTITY_SETTINGS' => json_encode($settings),
        ];
    }

    private function files(): array
    {
        $file = fn(string $name): array => ['NAME' => $name, 'SIZE' => $this->random->getInt(1000, 5000000)];
        return array_map($file, $this->chance(30) ? ['offer.pdf', 'счёт.docx'] : ['offer.pdf']);
    }

    private function one(array $choices): mixed
    {
        return $choices[$this->random->getInt(0, count($choices) - 1)];
    }

    private function chance(int $percent): bool
    {
        return $this->random->getInt(1, 100) <= $percent;
    }
}
