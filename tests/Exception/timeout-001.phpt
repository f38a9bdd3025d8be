--TEST--
An answer that does not come in time: unknown for a write
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
$portal->fault(['kind' => 'hang', 'seconds' => 30]);
$began = microtime(true);
try {
    $portal->client(['timeout' => 0.3])->call('crm.activity.add');
} catch (B24Activity\TransportException $error) {
    echo preg_replace('/\d+ milliseconds/', 'N milliseconds', told($error));
}
var_dump(microtime(true) - $began < 5);
$portal->control(['reset' => true]);
?>
--EXPECT--
B24Activity\TransportException: crm.activity.add: Operation timed out after N milliseconds with 0 bytes received
  executed: null
bool(true)
