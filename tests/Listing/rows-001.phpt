--TEST--
Rows keep every value as the portal sent it
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 120]);
$rows = $portal->activity()->list(select: ['*', 'COMMUNICATIONS', 'FILES']);
$same = 0;
foreach (array_chunk($rows, 50) as $number => $chunk) {
    $params = ['order' => ['ID' => 'ASC'], 'select' => ['*', 'COMMUNICATIONS', 'FILES'], 'start' => 50 * $number];
    $context = stream_context_create(['http' => ['method' => 'POST', 'header' => 'Content-Type: application/json', 'content' => json_encode($params)]]);
    $answer = json_decode(file_get_contents($portal->webhook . 'crm.activity.list', false, $context), true);
    $same += count(array_filter(array_map(fn($ours, $theirs) => $ours === $theirs, $chunk, $answer['result'])));
}
echo "$same of ", count($rows), " are the same\n";
?>
--EXPECT--
120 of 120 are the same
