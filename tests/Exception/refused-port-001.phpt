--TEST--
Nobody listens: certainly not executed
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client(['retries' => 0]);
$portal->stop();
try {
    $client->call('crm.activity.add');
} catch (B24Activity\TransportException $error) {
    echo told($error);
}
?>
--EXPECTF--
B24Activity\TransportException: crm.activity.add: Failed to connect to 127.0.0.1%r( port |:)%r%d after %d ms: Could%S connect to server
  executed: false
