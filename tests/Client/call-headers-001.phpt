--TEST--
What a request says of itself
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$portal->control(['record' => true]);
$portal->client()->call('profile');
$portal->client(['user_agent' => 'my app/1.0'])->call('profile');
$portal->client()->call('profile', ['text' => str_repeat('x', 200_000)]);
foreach ($portal->recorded() as $request) {
    $headers = array_change_key_case($request['headers']);
    echo preg_replace('/\d+\.\d+\.\d+\S*$/', 'VERSION', $headers['user-agent']), ', ', $headers['accept'], ', ', $headers['content-type'], ', ',
        str_contains($headers['accept-encoding'], 'gzip') ? 'gzip' : 'no gzip', ', ', $headers['expect'] ?? 'expects nothing', "\n";
}
?>
--EXPECT--
b24activity/VERSION, application/json, application/json, gzip, expects nothing
my app/1.0, application/json, application/json, gzip, expects nothing
b24activity/VERSION, application/json, application/json, gzip, expects nothing
