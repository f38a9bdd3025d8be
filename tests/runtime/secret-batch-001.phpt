--TEST--
A secret that the portal echoes in a command's error is masked in the report
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 130]);
$portal->fault(['match' => 'batch', 'skip' => 1, 'kind' => 'json', 'status' => 403, 'body' => ['error' => 'X', 'error_description' => "no rights for $portal->webhook"]]);
$result = $portal->client()->batch(array_fill(0, 60, ['profile']));
echo str_replace(dirname($portal->webhook), '', $result['failed'][55]['error_description']), "\n";
$portal->fault(['match' => 'batch', 'command' => 'profile', 'kind' => 'json', 'body' => ['error' => 'X', 'error_description' => "no rights for $portal->webhook"]]);
$result = $portal->client()->batch([['profile'], ['profile']]);
echo str_replace(dirname($portal->webhook), '', $result['failed'][0]['error_description']), "\n";
?>
--EXPECT--
no rights for /***/
no rights for /***/
