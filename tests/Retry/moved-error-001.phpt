--TEST--
A new host that answers with the portal's own error is remembered as well
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/../Limits/processes.inc';

$portal = Portal::start(['rows' => 10]);
$port = parse_url($portal->webhook, PHP_URL_PORT);
$portal->fault(['kind' => 'status', 'status' => 302, 'headers' => ['Location' => "http://localhost:$port/"]]);
$client = $portal->client();
refused(fn() => $client->call('crm.activity.get', ['id' => 4711]));
echo str_replace((string) $port, 'PORT', $client->stats()['portal']), "\n";
?>
--EXPECT--
B24Activity\NotFoundException: crm.activity.get: Activity is not found (HTTP 400)
http://localhost:PORT
