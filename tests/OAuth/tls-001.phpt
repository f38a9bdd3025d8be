--TEST--
Over TLS, portal and authorization server alike: tokens are renewed with the given authority, and not without it
--EXTENSIONS--
b24activity
--SKIPIF--
<?php
require __DIR__ . '/../inc/nginx.inc';
?>
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start(['nginx' => true]);
$options = ['cainfo' => $app->ca, 'allow_http' => false];
echo parse_url($app->tokens['client_endpoint'], PHP_URL_SCHEME), ' ', parse_url($app->tokens['server_endpoint'], PHP_URL_SCHEME), "\n";
foreach (['call' => fn($client) => $client->call('crm.activity.add', ['fields' => FIELDS]) > 10 ? 'added' : '', 'list' => fn($client) => $client->list('crm.activity.list', ['filter' => ['<ID' => 3]])[0]['ID']] as $name => $call) {
    $app->expire();
    $app->control(['reset' => true, 'record' => true]);
    echo "$name: ", $call($app->client($options)), ', ', $app->refreshes(), ', ', count($app->recorded('oauth/token')), " token request\n";
}

// A server whose certificate nobody vouches for gets no refresh token.
$other = Application::start(['nginx' => true]);
$stranger = ['server_endpoint' => $other->tokens['server_endpoint']] + $app->stored();
$app->expire();
$app->control(['reset' => true]);
foreach (['a stranger' => [$stranger, $options], 'no authority' => [$app->stored(), ['allow_http' => false]]] as $what => [$tokens, $given]) {
    try {
        $app->client($given, $store = new Diary($tokens))->call('profile');
        echo "$what: answered\n";
    } catch (B24Activity\TransportException $error) {
        echo "$what: executed ", json_encode($error->executed), ', ', preg_match('~^(oauth/token|profile): .*certificate~', $error->getMessage(), $match) ? $match[1] : $error->getMessage(), ', ', $app->refreshes(), ', ', $other->refreshes(), ', ', $store->tokens === $tokens ? 'unchanged' : 'changed', "\n";
    }
}
?>
--EXPECT--
https https
call: added, 1 refreshed, 1 asked, 1 token request
list: 1, 1 refreshed, 1 asked, 1 token request
a stranger: executed false, oauth/token, 0 refreshed, 0 asked, 0 refreshed, 0 asked, unchanged
no authority: executed false, profile, 0 refreshed, 0 asked, 0 refreshed, 0 asked, unchanged
