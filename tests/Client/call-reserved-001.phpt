--TEST--
Parameters that the server keeps for itself are refused, with the reason
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client();
foreach (['token', 'state', 'method', 'ap', 'aplogin', 'auth', 'access_token'] as $name) {
    refused(fn() => $client->call('profile', [$name => null]));
}
refused(fn() => $client->list('crm.activity.list', ['token' => 1]));
refused(fn() => $client->batch(['x' => ['profile', ['auth' => 'stale']]]));
echo $client->call('profile', ['fields' => ['token' => 1, 'auth' => 1], 'auth_type' => 1])['ID'], ' ', $portal->counters()['requests'], " request\n";
?>
--EXPECT--
ValueError: B24Activity\Client::call(): Argument #2 ($params) must not contain a parameter "token": the server would take the call for a signed link
ValueError: B24Activity\Client::call(): Argument #2 ($params) must not contain a parameter "state": the server removes it before the method sees it
ValueError: B24Activity\Client::call(): Argument #2 ($params) must not contain a parameter "method": the server overwrites it
ValueError: B24Activity\Client::call(): Argument #2 ($params) must not contain a parameter "ap": the server reads it as a webhook's secret
ValueError: B24Activity\Client::call(): Argument #2 ($params) must not contain a parameter "aplogin": the server reads it as a webhook's user
ValueError: B24Activity\Client::call(): Argument #2 ($params) must not contain a parameter "auth": the client sends its own credentials
ValueError: B24Activity\Client::call(): Argument #2 ($params) must not contain a parameter "access_token": the client sends its own credentials
ValueError: B24Activity\Client::list(): Argument #2 ($params) must not contain a parameter "token": the server would take the call for a signed link
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) must not contain a parameter "auth": the client sends its own credentials
1 1 request
