--TEST--
A redirect to nowhere means that nothing was executed
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
foreach ([[], ['Location' => ''], ['Location' => 'ftp://elsewhere.invalid/rest/']] as $headers) {
    $portal->fault(['kind' => 'status', 'status' => 302, 'body' => '<h1>302 Found</h1>', 'headers' => $headers]);
    try {
        $portal->client()->call('crm.activity.add', ['fields' => []]);
    } catch (B24Activity\TransportException $error) {
        echo json_encode($error->executed), "\n";
    }
}
echo $portal->counters()['requests'], ' requests, executed ', json_encode($portal->counters()['executed']), "\n";
?>
--EXPECT--
false
false
false
3 requests, executed []
