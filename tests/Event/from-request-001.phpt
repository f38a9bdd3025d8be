--TEST--
Events as the portal posts them and PHP's form parser reads them
--EXTENSIONS--
b24activity
posix
--SKIPIF--
<?php
require __DIR__ . "/../inc/fpm.inc";
Fpm::binary() && Fpm::extension() or print "skip needs php-fpm of the same version";
?>
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';
require __DIR__ . '/../inc/fpm.inc';

$app = Application::start();
$client = $app->client();
$ear = new Ear();
foreach (['ADD', 'UPDATE', 'DELETE'] as $what) {
    $client->call('event.bind', ['event' => "onCrmActivity$what", 'handler' => $ear->url]);
}
$client->call('event.bind', ['event' => 'onAppTest', 'handler' => $ear->url]);
$id = $client->call('crm.activity.add', ['fields' => FIELDS]);
$client->call('crm.activity.update', ['id' => $id, 'fields' => ['SUBJECT' => 'y']]);
$client->call('crm.activity.delete', ['id' => $id]);
$client->call('event.test', ['some' => ['nested' => 'thing']]);
$client->call('event.test');
$fpm = new Fpm('<?php
    try {
        $event = B24Activity\Event::fromRequest($_POST, $_GET["token"]);
        echo json_encode([$event->name, $event->activityId, $event->data, abs($event->ts - time()) < 60, array_keys($event->auth)]), " ", $event->auth["access_token"];
    } catch (Throwable $error) {
        echo $error::class, ": ", $error->getMessage();
    }');
$token = $app->tokens['application_token'];
$forms = $ear->forms();
foreach ([...$forms, str_replace('ONCRMACTIVITYADD', 'onCrmActivityAdd', $forms[0]), str_replace($token, substr($token, 1), $forms[0]), ''] as $form) {
    [$told, $access] = explode(' ', $fpm->post("token=$token", $form), 2) + [1 => ''];
    if (str_starts_with($told, '[')) { // and the token that came along is good
        $store = new Diary(['access_token' => $access] + $app->tokens);
        $access = B24Activity\Client::oauth($app->id, $app->secret, $store, ['allow_http' => true])->call('profile')['ID'];
    }
    echo str_replace(["\"$id\"", "$id,"], ['"ID"', 'ID,'], "$told $access"), "\n";
}
?>
--EXPECT--
["ONCRMACTIVITYADD",ID,{"FIELDS":{"ID":"ID"}},true,["access_token","expires_in","expires","client_endpoint","server_endpoint","domain","member_id","scope","status","user_id","application_token"]] 1
["ONCRMACTIVITYUPDATE",ID,{"FIELDS":{"ID":"ID"}},true,["access_token","expires_in","expires","client_endpoint","server_endpoint","domain","member_id","scope","status","user_id","application_token"]] 1
["ONCRMACTIVITYDELETE",ID,{"FIELDS":{"ID":"ID"}},true,["access_token","expires_in","expires","client_endpoint","server_endpoint","domain","member_id","scope","status","user_id","application_token"]] 1
["ONAPPTEST",null,{"QUERY":{"some":{"nested":"thing"}}},true,["access_token","expires_in","expires","client_endpoint","server_endpoint","domain","member_id","scope","status","user_id","application_token"]] 1
["ONAPPTEST",null,[],true,["access_token","expires_in","expires","client_endpoint","server_endpoint","domain","member_id","scope","status","user_id","application_token"]] 1
["ONCRMACTIVITYADD",ID,{"FIELDS":{"ID":"ID"}},true,["access_token","expires_in","expires","client_endpoint","server_endpoint","domain","member_id","scope","status","user_id","application_token"]] 1
B24Activity\AuthException: event: INVALID_CREDENTIALS: The request's application_token is another one
B24Activity\AuthException: event: NO_AUTH_FOUND: The request carries no application_token
