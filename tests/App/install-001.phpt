--TEST--
The tokens of an installation, from the event and from the page, are what a client needs
--EXTENSIONS--
b24activity
posix
--SKIPIF--
<?php
require __DIR__ . '/../inc/fpm.inc';
Fpm::binary() && Fpm::extension() or print 'skip needs php-fpm of the same version';
?>
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';
require __DIR__ . '/../inc/fpm.inc';

$app = Application::start(installed: false);
$ear = new Ear();
$app->control(['send' => ['event' => 'ONAPPINSTALL', 'handler' => $ear->url]]);
[$event] = $ear->forms();
parse_str($event, $sent);
$page = [
    'AUTH_ID' => $sent['auth']['access_token'], 'AUTH_EXPIRES' => '3600', 'REFRESH_ID' => $sent['auth']['refresh_token'],
    'SERVER_ENDPOINT' => $sent['auth']['server_endpoint'], 'APPLICATION_TOKEN' => $sent['auth']['application_token'], 'APPLICATION_SCOPE' => 'crm,placement',
    'member_id' => $sent['auth']['member_id'], 'status' => 'L', 'PLACEMENT' => 'DEFAULT', 'PLACEMENT_OPTIONS' => '{"any":"6\/"}',
];
$domain = parse_url($sent['auth']['client_endpoint'], PHP_URL_HOST) . ':' . parse_url($sent['auth']['client_endpoint'], PHP_URL_PORT);
$query = "DOMAIN=$domain&PROTOCOL=0&LANG=en&APP_SID=x";
$fpm = new Fpm('<?php
    ini_set("b24activity.allow_http", "1");
    try {
        echo json_encode(B24Activity\App::tokens($_GET["merge"] ?? false ? array_merge($_GET, $_POST) : $_REQUEST));
    } catch (Throwable $error) {
        echo $error::class, ": ", $error->getMessage();
    }');
$found = [];
foreach (['event' => ['', $event], 'page' => [$query, http_build_query($page)], 'merged page' => ["$query&merge=1", http_build_query($page)]] as $name => [$get, $post]) {
    $tokens = json_decode($told = $fpm->post($get, $post), true) ?? exit($told);
    echo "$name: ", implode(' ', array_map(fn($key) => "$key:" . get_debug_type($tokens[$key]), array_keys($tokens))), "\n";
    $same = array_intersect_key($tokens, array_flip(['access_token', 'refresh_token', 'application_token', 'member_id', 'client_endpoint', 'server_endpoint']));
    echo $same == array_intersect_key($sent['auth'], $same) ? 'as sent' : 'changed', ', ', abs($tokens['expires'] - time() - 3600) < 300 ? 'an hour' : 'another time', ', ', str_replace($domain, 'HOST', $tokens['domain']), "\n";
    $found[] = $tokens;
}
echo str_replace($domain, 'HOST', "{$found[1]['client_endpoint']} {$found[1]['scope']} {$found[1]['status']}"), "\n";

$app->store()->save($found[0]);
echo $app->client()->call('profile')['ID'], "\n";
$app->expire();
echo $app->client()->call('profile')['ID'], ' ', $app->refreshes(), ' ', $app->stored()['application_token'] === $app->tokens['application_token'] ? 'kept' : 'lost', "\n";

// The same once more, so that the page's refresh token is good.
$app->control(['send' => ['event' => 'ONAPPINSTALL', 'handler' => $ear->url]]);
parse_str($ear->forms()[0], $sent);
$page = ['AUTH_ID' => $sent['auth']['access_token'], 'REFRESH_ID' => $sent['auth']['refresh_token']] + $page;
$app->store()->save(json_decode($fpm->post($query, http_build_query($page)), true));
$app->expire();
echo $app->client()->call('profile')['ID'], ' ', $app->refreshes(), "\n";
?>
--EXPECT--
event: access_token:string refresh_token:string expires_in:int expires:int client_endpoint:string server_endpoint:string domain:string member_id:string scope:string status:string user_id:int application_token:string
as sent, an hour, 127.0.0.1
page: access_token:string refresh_token:string expires_in:int client_endpoint:string server_endpoint:string domain:string member_id:string scope:string status:string application_token:string expires:int
as sent, an hour, HOST
merged page: access_token:string refresh_token:string expires_in:int client_endpoint:string server_endpoint:string domain:string member_id:string scope:string status:string application_token:string expires:int
as sent, an hour, HOST
http://HOST/rest/ crm,placement L
1
1 1 refreshed, 1 asked kept
1 2 refreshed, 2 asked
