--TEST--
Over HTTP/2, too, half an answer to a write leaves open whether it was executed
--EXTENSIONS--
b24activity
--SKIPIF--
<?php
require __DIR__ . '/../inc/nginx.inc';
ob_start();
(new ReflectionExtension('b24activity'))->info();
preg_match('/^libcurl, linked => (.*)$/m', ob_get_clean(), $match);
version_compare($match[1], '7.88', '<') and print 'skip libcurl takes half an answer for a whole one';
?>
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10, 'nginx' => true]);
$client = $portal->client(['cainfo' => $portal->ca]);
$fields = ['SUBJECT' => 'x', 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
$client->call('profile');
$portal->fault(['kind' => 'truncate']);
try {
    $client->call('crm.activity.add', ['fields' => $fields]);
    echo "no error\n";
} catch (B24Activity\TransportException $error) {
    echo json_encode($error->executed), ', executed ', $portal->counters()['executed']['crm.activity.add'], "\n";
}
?>
--EXPECT--
null, executed 1
