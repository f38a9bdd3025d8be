--TEST--
An answer larger than max_response_bytes is not read, and not asked for again
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client(['max_response_bytes' => 5000]);
try {
    $client->call('crm.activity.list', ['select' => ['*']]);
} catch (B24Activity\TransportException $error) {
    echo told($error);
}
echo $portal->counters()['requests'], ' request, then ', $client->call('profile')['ID'], "\n";
?>
--EXPECT--
B24Activity\TransportException: crm.activity.list: the answer is larger than max_response_bytes (5000) and was not read
  executed: null
1 request, then 1
