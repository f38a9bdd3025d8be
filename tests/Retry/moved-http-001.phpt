--TEST--
A redirect from https to http is not followed, nor one to a host whose certificate is another's
--EXTENSIONS--
b24activity
--SKIPIF--
<?php
require __DIR__ . '/../inc/nginx.inc';
?>
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/../Limits/processes.inc';

$portal = Portal::start(['rows' => 10, 'nginx' => true]);
$plain = Portal::start(['rows' => 10]);
$port = parse_url($portal->webhook, PHP_URL_PORT);
$client = $portal->client(['cainfo' => $portal->ca, 'allow_http' => false]);
foreach ([substr($plain->webhook, 0, strpos($plain->webhook, '/rest')), "https://127.0.0.2:$port"] as $place) {
    $portal->fault(['kind' => 'status', 'status' => 302, 'headers' => ['Location' => "$place/rest/"]]);
    try {
        $client->call('crm.activity.delete', ['id' => 1]);
        echo "followed\n";
    } catch (B24Activity\TransportException $error) {
        echo json_encode($error->executed), ' ', str_contains($error, $portal->secret()) ? 'with the secret' : 'without the secret', "\n";
    }
}
echo $plain->counters()['requests'], ' ', json_encode($portal->counters()['executed']), ' ', $client->call('profile')['ID'], "\n";
?>
--EXPECT--
false without the secret
false without the secret
0 [] 1
