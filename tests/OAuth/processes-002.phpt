--TEST--
Eight processes go on when the tokens expire again and again
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start(['workers' => 8]);
$told = in_processes(8, function (int $number) use ($app) {
    $client = $app->client();
    for ($i = 0; $i < 30; $i++) {
        $number === 0 && $i % 10 === 5 && $app->expire();
        $client->call('crm.activity.add', ['fields' => FIELDS]);
    }
    return 'done';
});
echo json_encode(array_count_values($told)), ' ', $app->counters()['executed']['crm.activity.add'], " executed\n", $app->refreshes(), "\n";
?>
--EXPECT--
{"done":8} 240 executed
3 refreshed, 3 asked
