--TEST--
A redirect is followed once: one that leads to another is not, and the portal stays where it was
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/../Limits/processes.inc';

$portal = Portal::start(['rows' => 10]);
$port = parse_url($portal->webhook, PHP_URL_PORT);
$client = $portal->client();
$calls = [
    fn() => $client->call('profile'), fn() => $client->call('crm.activity.delete', ['id' => 1]), fn() => $client->batch([['crm.activity.delete', ['id' => 1]]]),
    fn() => $client->list('crm.activity.list'),
];
foreach ($calls as $call) {
    $portal->control(['reset' => true, 'redirect' => "http://localhost:$port"]);
    try {
        $call();
    } catch (B24Activity\Exception $error) {
        echo get_class($error), ' ', json_encode($error->executed), ', ', $portal->counters()['requests'], ' requests', str_contains($error, $portal->secret()) ? ', with the secret' : '', "\n";
    }
    var_dump($client->stats()['portal'] === "http://127.0.0.1:$port");
}
$portal->control(['redirect' => null]);
echo $client->call('profile')['ID'], "\n";
?>
--EXPECT--
B24Activity\TransportException false, 2 requests
bool(true)
B24Activity\TransportException false, 2 requests
bool(true)
B24Activity\TransportException false, 2 requests
bool(true)
B24Activity\TransportException false, 2 requests
bool(true)
1
