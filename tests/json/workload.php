<?php
/*
 * What the decoder is measured with: answers of crm.activity.list, 2,500 rows in a batch of 50 commands or one page
 * of 50 rows, with the 39 fields of the documented activity. Texts are English and, for three rows in ten, Russian.
 * "escaped" is how PHP's json_encode() writes by default and how the portal answers, "raw" has UTF-8 as it is.
 */
declare(strict_types=1);

final class Workload
{
    private const PROVIDERS = [
        ['VOXIMPLANT_CALL', 'CALL', null, '2'], ['VOXIMPLANT_CALL', 'CALL', null, '2'], ['CRM_EMAIL', 'EMAIL', null, '4'],
        ['CRM_EMAIL', 'EMAIL_COMPRESSED', 'EMAIL', '4'], ['CRM_MEETING', 'MEETING', null, '1'], ['CRM_TODO', 'TODO', null, '6'], ['CRM_TODO', 'TODO', null, '6'],
        ['CRM_TASKS_TASK', 'TASKS_TASK', null, '3'], ['IMOPENLINES_SESSION', 'IMOPENLINES_SESSION', null, '6'], ['CRM_SMS', 'SMS', null, '6'],
    ];
    private const SUBJECTS = [
        ['Outgoing call', 'Incoming call', 'Meeting with', 'Follow up', 'Invoice reminder', 'Re: Commercial proposal', 'Contract review', 'New lead from website'],
        ['Исходящий звонок', 'Входящий звонок', 'Встреча с клиентом', 'Напоминание об оплате счёта', 'Коммерческое предложение', 'Перезвонить клиенту'],
    ];
    private const NAMES = [
        ['Andrew Johnson', 'Mary Smith', 'John O\'Neil', 'Acme "Holding" LLC', 'Peter Brown', 'Chen Wei', 'Globex/Initech', 'Olga Petrova'],
        ['Иванов Сергей Петрович', 'ООО «Ромашка»', 'Смирнова Анна', 'ИП Кузнецов А. В.', 'ЗАО "Северный путь"', 'Дмитрий Соколов'],
    ];
    private const TEXTS = [
        'the client asked to send an updated offer with delivery terms and payment schedule before Friday please check stock availability call back after lunch see https://example.bitrix24.com/crm/deal/details/15/ for details "urgent" contract signed by both parties total amount 120000 EUR',
        'клиент попросил отправить обновлённое коммерческое предложение с условиями доставки и графиком оплаты до пятницы проверить наличие товара на складе перезвонить после обеда подробности https://example.bitrix24.ru/crm/deal/details/15/ "срочно" договор подписан обеими сторонами сумма 120000 руб.',
    ];

    private int $id = 100000;
    private int $time = 1700000000;

    /** @return array<string, string> name => document */
    public static function documents(): array
    {
        mt_srand(24);
        ini_set('serialize_precision', '-1');
        $workload = new self();
        $documents = [];
        foreach (['batch' => $workload->batch(), 'page' => $workload->page()] as $name => $value) {
            $documents["$name escaped"] = json_encode($value);
            $documents["$name raw"] = json_encode($value, JSON_UNESCAPED_UNICODE);
        }
        return $documents;
    }

    private function page(): array
    {
        return ['result' => $this->rows(), 'next' => 50, 'total' => 123456, 'time' => $this->times()];
    }

    private function batch(): array
    {
        $result = ['result' => [], 'result_error' => [], 'result_total' => [], 'result_next' => [], 'result_time' => []];
        for ($i = 0; $i < 50; $i++) {
            $result['result']["c$i"] = $this->rows();
            $result['result_total']["c$i"] = 123456;
            $result['result_next']["c$i"] = 50 * ($i + 1);
            $result['result_time']["c$i"] = $this->times();
        }
        return ['result' => $result, 'time' => $this->times()];
    }

    private function rows(): array
    {
        return array_map(fn (): array => $this->activity(), range(1, 50));
    }

    private function activity(): array
    {
        $this->id += mt_rand(1, 4);
        $this->time += mt_rand(20, 900);
        [$provider, $type, $group, $typeId] = self::pick(self::PROVIDERS);
        $call = $type === 'CALL';
        $language = mt_rand(1, 10) <= 3 ? 1 : 0;
        $start = $this->time - $this->time % 300;
        $user = (string) (mt_rand(1, 24) * 37);
        $done = mt_rand(0, 9) < 6;
        $subject = self::pick(self::SUBJECTS[$language]) . ' ' . self::pick(self::NAMES[$language]);
        return [
            'ID' => (string) $this->id, 'OWNER_ID' => (string) mt_rand(1, 60000), 'OWNER_TYPE_ID' => self::pick(['1', '2', '2', '2', '3', '4']), 'TYPE_ID' => $typeId,
            'PROVIDER_ID' => $provider, 'PROVIDER_TYPE_ID' => $type, 'PROVIDER_GROUP_ID' => $group,
            'ASSOCIATED_ENTITY_ID' => $typeId === '3' ? (string) mt_rand(1, 90000) : '0',
            'SUBJECT' => $subject . (mt_rand(0, 4) === 0 ? ' #' . mt_rand(1, 99999) : ''),
            'CREATED' => self::date($this->time), 'LAST_UPDATED' => self::date($this->time + (mt_rand(0, 9) < 4 ? 0 : mt_rand(60, 4000000))),
            'START_TIME' => self::date($start), 'END_TIME' => self::date($start + self::pick([0, 900, 1800, 3600, 86400])),
            'DEADLINE' => mt_rand(0, 3) === 0 ? '9999-12-31T03:00:00+03:00' : self::date($start + 3600),
            'COMPLETED' => $done ? 'Y' : 'N', 'STATUS' => $done ? '2' : '1', 'RESPONSIBLE_ID' => $user, 'PRIORITY' => self::pick(['2', '2', '2', '3', '1']),
            'NOTIFY_TYPE' => self::pick(['0', '0', '1']), 'NOTIFY_VALUE' => self::pick(['0', '15', '15', '30']),
            'DESCRIPTION' => mt_rand(0, 9) < 4 ? '' : self::text($language, mt_rand(1, 600)), 'DESCRIPTION_TYPE' => self::pick(['1', '1', '3']),
            'DIRECTION' => self::pick(['0', '1', '2']), 'LOCATION' => mt_rand(0, 9) === 0 ? ['Main St/Suite ', 'Москва, ул. Ленина, д. '][$language] . mt_rand(1, 90) : '',
            'SETTINGS' => [], 'ORIGINATOR_ID' => $call ? 'VOXIMPLANT' : null, 'ORIGIN_ID' => $call ? 'VI_externalCall.' . md5((string) mt_rand()) . '.' . $this->time : null,
            'AUTHOR_ID' => mt_rand(0, 9) < 7 ? $user : '1', 'EDITOR_ID' => mt_rand(0, 9) < 6 ? $user : '1', 'PROVIDER_PARAMS' => [], 'PROVIDER_DATA' => null,
            'RESULT_MARK' => '0', 'RESULT_VALUE' => null, 'RESULT_SUM' => null, 'RESULT_CURRENCY_ID' => null, 'RESULT_STATUS' => '0', 'RESULT_STREAM' => '0',
            'RESULT_SOURCE_ID' => null, 'AUTOCOMPLETE_RULE' => '0',
        ];
    }

    private function times(): array
    {
        $duration = mt_rand(1000, 900000) / 1e6;
        return [
            'start' => 1712132792 + $duration, 'finish' => 1712132793.5, 'duration' => $duration, 'processing' => $duration / 3,
            'date_start' => '2024-04-03T10:26:32+02:00', 'date_finish' => '2024-04-03T10:26:33+02:00', 'operating_reset_at' => 1705765533, 'operating' => $duration * 5.1,
        ];
    }

    /** So many characters of text, with a line broken now and then. */
    private static function text(int $language, int $length): string
    {
        $words = explode(' ', self::TEXTS[$language]);
        $text = '';
        while ($length > 0) {
            $word = self::pick($words);
            $text .= $word . self::pick([' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', "\n", ".\r\n", ' ', ' ', ' ', ' ', ' ', ' ', ' ']);
            $length -= intdiv(strlen($word), 1 + $language) + 1;
        }
        return $text;
    }

    private static function date(int $time): string
    {
        return gmdate('Y-m-d\TH:i:s', $time + 10800) . '+03:00';
    }

    private static function pick(array $from): mixed
    {
        return $from[mt_rand(0, count($from) - 1)];
    }
}
