--TEST--
Without parameters the body is an empty object
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$portal->control(['record' => true]);
$portal->client()->call('profile');
$portal->client()->request('profile', []);
foreach ($portal->recorded() as $request) {
    echo $request['http_method'], ' ', $request['body'], "\n";
}
?>
--EXPECT--
POST {}
POST {}
