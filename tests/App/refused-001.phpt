--TEST--
What is missing or unsafe in an installation is named
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';

use B24Activity\App;

$auth = [
    'access_token' => 'A', 'refresh_token' => 'R', 'expires_in' => '3600', 'client_endpoint' => 'https://portal.example/rest/',
    'server_endpoint' => 'https://oauth.bitrix24.tech/rest/', 'member_id' => 'm', 'user_id' => '1', 'domain' => 'portal.example',
];
$event = ['event' => 'onAppInstall', 'auth' => $auth];
$page = [
    'PLACEMENT' => 'DEFAULT', 'AUTH_ID' => 'A', 'REFRESH_ID' => 'R', 'member_id' => 'm', 'DOMAIN' => 'portal.example', 'PROTOCOL' => '1',
    'SERVER_ENDPOINT' => 'https://oauth.bitrix.info/rest/',
];
function told(array $request): void
{
    echo str_replace('ValueError: B24Activity\App::tokens(): Argument #1 ($request) ', '', preg_replace('/"expires":\d+/', '"expires":N', thrown(fn() => App::tokens($request)))), "\n";
}

told($event);
told($page);
echo "--- other requests\n";
array_map(told(...), [[], ['event' => 'ONCRMACTIVITYADD'] + $event, ['event' => ['ONAPPINSTALL']] + $event, ['PLACEMENT' => 'CRM_DEAL_DETAIL_TAB'] + $page, ['PLACEMENT' => ['DEFAULT']] + $page]);
echo "--- an event\n";
told(['auth' => 'x'] + $event);
told(['event' => 'ONAPPINSTALL']);
foreach (['access_token', 'refresh_token', 'client_endpoint', 'member_id'] as $name) {
    told(['auth' => [$name => ''] + $auth] + $event);
    told(['auth' => array_diff_key($auth, [$name => 0])] + $event);
}
foreach (['access_token', 'refresh_token', 'expires_in', 'expires', 'client_endpoint', 'server_endpoint', 'domain', 'member_id', 'scope', 'status', 'user_id', 'application_token'] as $name) {
    told(['auth' => [$name => ['x']] + $auth] + $event);
}
told(['auth' => ['access_token' => "A\" \n"] + $auth] + $event);
told(['auth' => ['expires_in' => 'soon'] + $auth] + $event);
echo "--- a page\n";
foreach (['AUTH_ID', 'REFRESH_ID', 'member_id', 'DOMAIN'] as $name) {
    told(array_diff_key($page, [$name => 0]));
    told([$name => ['x']] + $page);
}
told(['PROTOCOL' => '0'] + $page);
told(['PROTOCOL' => '2'] + $page);
told(['PROTOCOL' => ['1']] + $page);
told(array_diff_key($page, ['PROTOCOL' => 0, 'SERVER_ENDPOINT' => 0]));
echo "--- hosts\n";
foreach (['evil.example/x', 'a@evil.example', 'evil.example?', 'evil.example#', 'evil.example\\', "evil.example\0", 'a b', ':80', 'portal.example:8443'] as $host) {
    told(['DOMAIN' => $host] + $page);
}
foreach (['http://portal.example/rest/', 'ftp://portal.example/rest/', '//portal.example/rest/', 'https:///rest/', 'https://portal.example/rest', 'https://user@portal.example/rest/',
    'https://portal.example/rest/?x=/', 'https://portal.example:8443/rest/'] as $endpoint) {
    told(['auth' => ['client_endpoint' => $endpoint] + $auth] + $event);
}
// Who chooses the server of the tokens would get the client's secret.
foreach (['https://evil.example/rest/', 'https://oauth.bitrix24.tech.evil.example/rest/', 'https://evilbitrix24.tech/rest/', 'http://oauth.bitrix.info/rest/', 'https://evil.example/oauth.bitrix.info/rest/',
    'https://oauth.bitrix.info@evil.example/rest/', 'https://bitrix.info/rest/', 'HTTPS://OAUTH.BITRIX.INFO:443/rest/'] as $endpoint) {
    told(['auth' => ['server_endpoint' => $endpoint] + $auth] + $event);
}
// For tests only.
ini_set('b24activity.allow_http', '1');
told(['auth' => ['client_endpoint' => 'http://127.0.0.1:8080/rest/', 'server_endpoint' => 'http://127.0.0.1:8080/rest/'] + $auth] + $event);
told(['PROTOCOL' => '0', 'SERVER_ENDPOINT' => 'http://127.0.0.1:8080/rest/'] + $page);
echo thrown(fn() => App::tokens('x')), "\n", thrown(fn() => App::tokens()), "\n", thrown(fn() => new App()), "\n";
?>
--EXPECT--
nothing: {"access_token":"A","refresh_token":"R","expires_in":3600,"client_endpoint":"https:\/\/portal.example\/rest\/","server_endpoint":"https:\/\/oauth.bitrix24.tech\/rest\/","domain":"portal.example","member_id":"m","user_id":1,"expires":N}
nothing: {"access_token":"A","refresh_token":"R","client_endpoint":"https:\/\/portal.example\/rest\/","server_endpoint":"https:\/\/oauth.bitrix.info\/rest\/","domain":"portal.example","member_id":"m"}
--- other requests
must hold ONAPPINSTALL as "event" or DEFAULT as "PLACEMENT"
must hold ONAPPINSTALL as "event" or DEFAULT as "PLACEMENT"
must hold ONAPPINSTALL as "event" or DEFAULT as "PLACEMENT"
must hold ONAPPINSTALL as "event" or DEFAULT as "PLACEMENT"
must hold ONAPPINSTALL as "event" or DEFAULT as "PLACEMENT"
--- an event
lacks "auth"
lacks "auth"
lacks "auth[access_token]"
lacks "auth[access_token]"
lacks "auth[refresh_token]"
lacks "auth[refresh_token]"
lacks "auth[client_endpoint]"
lacks "auth[client_endpoint]"
lacks "auth[member_id]"
lacks "auth[member_id]"
must hold a token as "auth[access_token]"
must hold a token as "auth[refresh_token]"
must hold a number as "auth[expires_in]"
must hold a number as "auth[expires]"
must hold the https address of a portal as "auth[client_endpoint]"
must hold the address of a Bitrix24 authorization server as "auth[server_endpoint]"
must hold a text as "auth[domain]"
must hold a text as "auth[member_id]"
must hold a text as "auth[scope]"
must hold a text as "auth[status]"
must hold a number as "auth[user_id]"
must hold a token as "auth[application_token]"
must hold a token as "auth[access_token]"
must hold a number as "auth[expires_in]"
--- a page
lacks "AUTH_ID"
must hold a token as "AUTH_ID"
lacks "REFRESH_ID"
must hold a token as "REFRESH_ID"
lacks "member_id"
must hold a text as "member_id"
lacks "DOMAIN", which comes in the query: pass $_GET, too
must hold a host as "DOMAIN"
must hold 1 as "PROTOCOL": tokens travel by https only
must hold 0 or 1 as "PROTOCOL"
must hold 0 or 1 as "PROTOCOL"
nothing: {"access_token":"A","refresh_token":"R","client_endpoint":"https:\/\/portal.example\/rest\/","domain":"portal.example","member_id":"m"}
--- hosts
must hold a host as "DOMAIN"
must hold a host as "DOMAIN"
must hold a host as "DOMAIN"
must hold a host as "DOMAIN"
must hold a host as "DOMAIN"
must hold a host as "DOMAIN"
must hold a host as "DOMAIN"
must hold a host as "DOMAIN"
nothing: {"access_token":"A","refresh_token":"R","client_endpoint":"https:\/\/portal.example:8443\/rest\/","server_endpoint":"https:\/\/oauth.bitrix.info\/rest\/","domain":"portal.example:8443","member_id":"m"}
must hold the https address of a portal as "auth[client_endpoint]"
must hold the https address of a portal as "auth[client_endpoint]"
must hold the https address of a portal as "auth[client_endpoint]"
must hold the https address of a portal as "auth[client_endpoint]"
must hold the https address of a portal as "auth[client_endpoint]"
must hold the https address of a portal as "auth[client_endpoint]"
must hold the https address of a portal as "auth[client_endpoint]"
nothing: {"access_token":"A","refresh_token":"R","expires_in":3600,"client_endpoint":"https:\/\/portal.example:8443\/rest\/","server_endpoint":"https:\/\/oauth.bitrix24.tech\/rest\/","domain":"portal.example","member_id":"m","user_id":1,"expires":N}
must hold the address of a Bitrix24 authorization server as "auth[server_endpoint]"
must hold the address of a Bitrix24 authorization server as "auth[server_endpoint]"
must hold the address of a Bitrix24 authorization server as "auth[server_endpoint]"
must hold the address of a Bitrix24 authorization server as "auth[server_endpoint]"
must hold the address of a Bitrix24 authorization server as "auth[server_endpoint]"
must hold the address of a Bitrix24 authorization server as "auth[server_endpoint]"
nothing: {"access_token":"A","refresh_token":"R","expires_in":3600,"client_endpoint":"https:\/\/portal.example\/rest\/","server_endpoint":"https:\/\/bitrix.info\/rest\/","domain":"portal.example","member_id":"m","user_id":1,"expires":N}
nothing: {"access_token":"A","refresh_token":"R","expires_in":3600,"client_endpoint":"https:\/\/portal.example\/rest\/","server_endpoint":"HTTPS:\/\/OAUTH.BITRIX.INFO:443\/rest\/","domain":"portal.example","member_id":"m","user_id":1,"expires":N}
nothing: {"access_token":"A","refresh_token":"R","expires_in":3600,"client_endpoint":"http:\/\/127.0.0.1:8080\/rest\/","server_endpoint":"http:\/\/127.0.0.1:8080\/rest\/","domain":"portal.example","member_id":"m","user_id":1,"expires":N}
nothing: {"access_token":"A","refresh_token":"R","client_endpoint":"http:\/\/portal.example\/rest\/","server_endpoint":"http:\/\/127.0.0.1:8080\/rest\/","domain":"portal.example","member_id":"m"}
TypeError: B24Activity\App::tokens(): Argument #1 ($request) must be of type array, string given
ArgumentCountError: B24Activity\App::tokens() expects exactly 1 argument, 0 given
Error: Call to private B24Activity\App::__construct() from global scope
