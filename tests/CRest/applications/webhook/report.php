<?php
require_once __DIR__ . '/crest.php';

$rows = [];
$start = 0;
do {
    $answer = CRest::call('crm.activity.list', ['filter' => ['COMPLETED' => 'N'], 'start' => $start]);
    $rows = array_merge($rows, $answer['result']);
    $start = $answer['next'] ?? null;
} while ($start !== null);

for ($page = 0; $page < 10; $page++) {
    $params['start'] = $page * 50;
    $deals = CRest::call('crm.deal.list', $params);
}

$next = 0;
while ($next !== null) {
    $tasks = CRest::call('tasks.task.list', ['start' => $next]);
    $next = $tasks['next'] ?? null;
}

function everything(string $method, int $start = 0): array
{
    $answer = \CRest::call($method, ['start' => $start]);
    return isset($answer['next']) ? array_merge($answer['result'], everything($method, $answer['next'])) : $answer['result'];
}

foreach ($rows as $row) { // no list
    CRest::call('crm.activity.update', ['id' => $row['ID'], 'fields' => ['DESCRIPTION' => null]]);
    CRest::callBatch([['method' => 'crm.deal.get', 'params' => ['id' => $row['OWNER_ID']]]]);
}
foreach ([1, 2] as $owner) { // a list, but not its pages
    CRest::call('crm.activity.list', ['filter' => ['OWNER_ID' => $owner]]);
}
