<?php
declare(strict_types=1);

namespace Portal\Selftest;

/** Calls that are refused, and leave no trace. */
final class Refusals
{
    private const EVERYTHING = ['access' => true, 'admin' => true, 'ai' => true, 'mail' => null, 'owners' => [], 'transcripts' => []];

    /**
     * @param list<array{0: string, 1: string, 2?: array, 3?: array}> $rows how the error begins ("400 CODE text"), the method
     *     (crm.activity. goes without saying), its parameters, what the control endpoint is told about the CRM before
     * @param ?int $app the application that calls; none: the webhook
     */
    public static function check(Check $check, Running $portal, array $rows, ?int $app = null): void
    {
        $before = $portal->ask()['executed'];
        foreach ($rows as $row) {
            [$error, $method, $params, $crm] = $row + [2 => [], 3 => []];
            $portal->set(['crm' => $crm + self::EVERYTHING]);
            $answer = $app === null ? $portal->call("crm.activity.$method", $params) : $portal->callAs($app, "crm.activity.$method", $params);
            $got = isset($answer->json()['error']) ? $answer->error() : $answer->body;
            $fits = str_starts_with("$got ", "$error ");
            $check->true($fits, "$method " . json_encode($params), static fn(): string => "    expected $error\n    got      $got\n");
        }
        $portal->set(['crm' => self::EVERYTHING]);
        $check->same($before, $portal->ask()['executed'], 'none of them was executed');
    }
}
