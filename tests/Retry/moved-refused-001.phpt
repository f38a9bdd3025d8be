--TEST--
A redirect that may not be followed: nothing was executed, and no text shows the secret
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/../Limits/processes.inc';

$portal = Portal::start(['rows' => 10]);
$port = parse_url($portal->webhook, PHP_URL_PORT);
$secret = $portal->secret();
$places = [
    'nothing' => null, 'empty' => '', 'path' => "/rest/1/$secret/profile", 'relative' => 'elsewhere', 'no scheme' => "//localhost:$port/", 'no host' => 'http:///rest/', 'https without host' => 'https:///x',
    'ftp' => "ftp://localhost:$port/rest/1/$secret/", 'file' => 'file:///etc/hostname', 'user' => "http://user@localhost:$port/rest/", 'user and password' => "http://user:password@localhost:$port/rest/",
    'itself' => "http://127.0.0.1:$port/rest/1/$secret/profile", 'long' => "http://" . str_repeat('a', 300) . ":$port/", 'no port' => "http://localhost:/rest/1/$secret/", 'wrong port' => 'http://localhost:99999999/',
];
foreach ($places as $name => $place) {
    $portal->control(['reset' => true]);
    $portal->fault(['kind' => 'status', 'status' => 302, 'body' => "<h1>302 Found</h1> $secret", 'headers' => $place === null ? [] : ['Location' => $place], 'times' => 1]);
    $client = $portal->client();
    try {
        $client->call('crm.activity.delete', ['id' => 1]);
        echo "$name: followed\n";
    } catch (Throwable $error) {
        echo "$name: ", substr(get_class($error), 12), ' ', json_encode($error->executed), str_contains($error, $secret) ? ' with the secret' : '', ', ', $portal->counters()['requests'], ' request, ',
            $client->stats()['portal'] === "http://127.0.0.1:$port" ? 'the portal stays' : $client->stats()['portal'], "\n";
    }
}
echo json_encode($portal->counters()['executed']), "\n";
?>
--EXPECT--
nothing: TransportException false, 1 request, the portal stays
empty: TransportException false, 1 request, the portal stays
path: TransportException false, 1 request, the portal stays
relative: TransportException false, 1 request, the portal stays
no scheme: TransportException false, 1 request, the portal stays
no host: TransportException false, 1 request, the portal stays
https without host: TransportException false, 1 request, the portal stays
ftp: TransportException false, 1 request, the portal stays
file: TransportException false, 1 request, the portal stays
user: TransportException false, 1 request, the portal stays
user and password: TransportException false, 1 request, the portal stays
itself: TransportException false, 1 request, the portal stays
long: TransportException false, 1 request, the portal stays
no port: TransportException false, 1 request, the portal stays
wrong port: TransportException false, 1 request, the portal stays
[]
