<?php
declare(strict_types=1);

// What PHPStan makes of results, by the stub. Never run.

use B24Activity\Activity;
use B24Activity\Binding;
use B24Activity\Client;
use B24Activity\LimitException;
use B24Activity\TransportException;

use function PHPStan\Testing\assertType;

/** @param list<string> $fields */
function rows(Activity $activities, array $fields): void
{
    assertType('string', $activities->list()[0]['SUBJECT']);
    assertType("array<'ID'|'SUBJECT', string>", $activities->list(select: ['ID', 'SUBJECT'])[0]);
    assertType("array<'DEADLINE', string|null>", $activities->page(select: ['DEADLINE'])['items'][0]);
    assertType('array<string, array<mixed>|string|false|null>', $activities->list(select: $fields)[0]);
    assertType('string|null', $activities->get(1)['ORIGIN_ID']);
    foreach ($activities->each(select: ['ID']) as $number => $row) {
        assertType('int', $number);
        assertType("array<'ID', string>", $row);
    }
    foreach ($activities->each(select: ['ID'])->chunks() as $rows) {
        assertType("list<array<'ID', string>>", $rows);
    }
    assertType('int|null', $activities->each()->report()['lastId']);
}

/** @param list<array<string, mixed>> $fields */
function bulk(Activity $activities, Binding $bindings, array $fields): void
{
    $added = $activities->addMany($fields);
    assertType('array<int>', $added['done']);
    assertType('list<(int|string)>', $added['unknown']);
    foreach ($added['failed'] as $error) {
        assertType('string', $error['error']);
        assertType('bool|null', $error['executed'] ?? null);
    }
    assertType('int', $bindings->listMany([1])['done'][0][0]['entityTypeId']);
}

function client(Client $client): void
{
    try {
        assertType('mixed', $client->call('profile'));
        assertType('float', $client->stats()['waited']);
        assertType('list<array<string, mixed>>', $client->each('crm.deal.list')->toArray());
    } catch (LimitException $error) {
        assertType('int|null', $error->retryAt);
    } catch (TransportException $error) {
        assertType('bool|null', $error->executed);
    }
}
