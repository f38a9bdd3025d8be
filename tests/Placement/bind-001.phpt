--TEST--
Placements are bound, told and unbound; what the portal refuses comes through
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';
require __DIR__ . '/../inc/portal.inc';

use B24Activity\Placement;

$app = Application::start();
$app->control(['record' => true]);
$placement = new Placement($app->client());
$https = 'https://app.example/tab.php';
var_dump($placement->bind('CRM_DEAL_DETAIL_TAB', $https));
var_dump($placement->bind('CRM_DEAL_DETAIL_TAB', "$https?2", ['TITLE' => 'Calls', 'DESCRIPTION' => 'All', 'GROUP_NAME' => 'G']));
var_dump($placement->bind('CRM_LEAD_DETAIL_TAB', $https, ['LANG_ALL' => ['de' => ['TITLE' => 'Anrufe']], 'ICON' => ['fileData' => ['i.png', 'eA==']]]));
var_dump($placement->bind('PAGE_BACKGROUND_WORKER', $https, ['OPTIONS' => ['errorHandlerUrl' => $https], 'USER_ID' => 1]));
foreach ($placement->get() as $row) {
    echo json_encode($row, JSON_UNESCAPED_SLASHES), "\n";
}
echo implode(' ', $placement->list()), "\n";
// The portal counts each twice.
var_dump($placement->unbind('CRM_DEAL_DETAIL_TAB', "$https?3"), $placement->unbind('CRM_DEAL_DETAIL_TAB', "$https?2"), $placement->unbind('CRM_LEAD_DETAIL_TAB'));
echo count($placement->get()), "\n";
$placement->bind('CRM_DEAL_DETAIL_TAB', "$https?2");
var_dump($placement->unbind('CRM_DEAL_DETAIL_TAB'));
foreach (array_filter($app->recorded(), fn($request) => str_ends_with($request['method'], 'bind')) as $request) {
    unset($request['params']['auth']);
    echo $request['method'], ' ', json_encode($request['params'], JSON_UNESCAPED_SLASHES), "\n";
}

echo "--- refused\n";
echo refused(fn() => $placement->bind('DEFAULT', $https)), "\n";
echo refused(fn() => $placement->bind('CRM_NOWHERE', $https)), "\n";
echo refused(fn() => $placement->bind('PAGE_BACKGROUND_WORKER', $https, ['OPTIONS' => ['errorHandlerUrl' => $https]])), "\n";
echo refused(fn() => $placement->bind('CRM_DEAL_DETAIL_TAB', $https, ['USER_ID' => 1])), "\n";
echo refused(fn() => $placement->bind('CRM_DEAL_DETAIL_TAB', 'ftp://app.example/')), "\n";
echo refused(fn() => $placement->bind('CRM_DEAL_DETAIL_TAB', 'http://localhost/')), "\n";
$placement->bind('CRM_DEAL_DETAIL_TAB', $https);
echo refused(fn() => $placement->bind('CRM_DEAL_DETAIL_TAB', $https)), "\n";
$placement->unbind('PAGE_BACKGROUND_WORKER');
echo refused(fn() => $placement->bind('PAGE_BACKGROUND_WORKER', $https)), "\n";
$app->control(['crm' => ['admin' => false]]);
foreach (['bind' => ['CRM_DEAL_DETAIL_TAB', $https], 'unbind' => ['CRM_DEAL_DETAIL_TAB'], 'get' => [], 'list' => []] as $method => $arguments) {
    echo preg_replace('/: \[.*/', ': a list', refused(fn() => $placement->$method(...$arguments))), "\n";
}
$webhook = new Placement(($portal = Portal::start(['rows' => 1]))->client());
foreach (['bind' => ['CRM_DEAL_DETAIL_TAB', $https], 'unbind' => ['CRM_DEAL_DETAIL_TAB'], 'get' => [], 'list' => []] as $method => $arguments) {
    echo refused(fn() => $webhook->$method(...$arguments)), "\n";
}

echo "--- wrong\n";
$app->control(['reset' => true]);
foreach ([[], ['', $https], ['X', ''], ['X'], ['X', $https, 'x'], ['X', $https, null], ['X', $https, ['title' => 'x']], ['X', $https, ['x']], ['X', $https, ['TITLE' => NAN]], ['X', $https, ['HANDLER' => 'x']]] as $arguments) {
    echo thrown(fn() => $placement->bind(...$arguments)), "\n";
}
foreach ([[], [''], ['X', ''], ['X', ['x']]] as $arguments) {
    echo thrown(fn() => $placement->unbind(...$arguments)), "\n";
}
echo $app->counters()['requests'], " requests\n";
foreach ([['count' => 3], ['count' => '2'], ['count' => null], [], 5] as $result) {
    $app->fault(['match' => 'placement.unbind', 'kind' => 'json', 'status' => 200, 'body' => ['result' => $result]]);
    echo thrown(fn() => $placement->unbind('X')), "\n";
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
{"placement":"CRM_DEAL_DETAIL_TAB","userId":0,"handler":"https://app.example/tab.php","options":[],"title":"","description":"","langAll":[]}
{"placement":"CRM_DEAL_DETAIL_TAB","userId":0,"handler":"https://app.example/tab.php?2","options":[],"title":"Calls","description":"All","langAll":{"en":{"TITLE":"Calls","DESCRIPTION":"All","GROUP_NAME":"G"}}}
{"placement":"CRM_LEAD_DETAIL_TAB","userId":0,"handler":"https://app.example/tab.php","options":[],"title":"Anrufe","description":"","langAll":{"de":{"TITLE":"Anrufe","DESCRIPTION":"","GROUP_NAME":""}}}
{"placement":"PAGE_BACKGROUND_WORKER","userId":1,"handler":"https://app.example/tab.php","options":{"errorHandlerUrl":"https://app.example/tab.php"},"title":"","description":"","langAll":[]}
PAGE_BACKGROUND_WORKER CRM_LEAD_DETAIL_TAB CRM_DEAL_DETAIL_TAB CRM_CONTACT_DETAIL_TAB CRM_COMPANY_DETAIL_TAB CRM_LEAD_ACTIVITY_TIMELINE_MENU CRM_DEAL_ACTIVITY_TIMELINE_MENU
int(0)
int(2)
int(2)
2
int(4)
placement.bind {"PLACEMENT":"CRM_DEAL_DETAIL_TAB","HANDLER":"https://app.example/tab.php"}
placement.bind {"PLACEMENT":"CRM_DEAL_DETAIL_TAB","HANDLER":"https://app.example/tab.php?2","TITLE":"Calls","DESCRIPTION":"All","GROUP_NAME":"G"}
placement.bind {"PLACEMENT":"CRM_LEAD_DETAIL_TAB","HANDLER":"https://app.example/tab.php","LANG_ALL":{"de":{"TITLE":"Anrufe"}},"ICON":{"fileData":["i.png","eA=="]}}
placement.bind {"PLACEMENT":"PAGE_BACKGROUND_WORKER","HANDLER":"https://app.example/tab.php","OPTIONS":{"errorHandlerUrl":"https://app.example/tab.php"},"USER_ID":1}
placement.unbind {"PLACEMENT":"CRM_DEAL_DETAIL_TAB","HANDLER":"https://app.example/tab.php?3"}
placement.unbind {"PLACEMENT":"CRM_DEAL_DETAIL_TAB","HANDLER":"https://app.example/tab.php?2"}
placement.unbind {"PLACEMENT":"CRM_LEAD_DETAIL_TAB"}
placement.bind {"PLACEMENT":"CRM_DEAL_DETAIL_TAB","HANDLER":"https://app.example/tab.php?2"}
placement.unbind {"PLACEMENT":"CRM_DEAL_DETAIL_TAB"}
--- refused
ValidationException ERROR_ARGUMENT, Wrong value, placement.bind 400
NotFoundException ERROR_PLACEMENT_NOT_FOUND, Placement not found, placement.bind 400
ValidationException ERROR_PLACEMENT_MAX_COUNT, Placement max count: 1, placement.bind 400
ValidationException ERROR_PLACEMENT_USER_MODE, User mode is not available., placement.bind 400
ValidationException ERROR_UNSUPPORTED_PROTOCOL, Unsupported handler protocol, placement.bind 400
ValidationException ERROR_WRONG_HANDLER_URL, Wrong handler URL, placement.bind 400
ApiException ERROR_CORE, Unable to set placement handler: Handler already binded, placement.bind 400
ValidationException EMPTY_ERROR_HANDLER_URL, Error handler URL is empty, placement.bind 200
AccessDeniedException ACCESS_DENIED, Access denied!, placement.bind 403
AccessDeniedException ACCESS_DENIED, Access denied!, placement.unbind 403
AccessDeniedException ACCESS_DENIED, Access denied!, placement.get 403
nothing: a list
AccessDeniedException WRONG_AUTH_TYPE, Current authorization type is denied for this method Application context required, placement.bind 403
AccessDeniedException WRONG_AUTH_TYPE, Current authorization type is denied for this method Application context required, placement.unbind 403
AccessDeniedException WRONG_AUTH_TYPE, Current authorization type is denied for this method Application context required, placement.get 403
AccessDeniedException WRONG_AUTH_TYPE, Current authorization type is denied for this method Application context required, placement.list 403
--- wrong
ArgumentCountError: B24Activity\Placement::bind() expects at least 2 arguments, 0 given
ValueError: B24Activity\Placement::bind(): Argument #1 ($placement) must not be empty
ValueError: B24Activity\Placement::bind(): Argument #2 ($handler) must not be empty
ArgumentCountError: B24Activity\Placement::bind() expects at least 2 arguments, 1 given
TypeError: B24Activity\Placement::bind(): Argument #3 ($options) must be of type array, string given
TypeError: B24Activity\Placement::bind(): Argument #3 ($options) must be of type array, null given
ValueError: B24Activity\Placement::bind(): Argument #3 ($options) must not contain "title", only TITLE, DESCRIPTION, GROUP_NAME, LANG_ALL, OPTIONS, USER_ID and ICON
ValueError: B24Activity\Placement::bind(): Argument #3 ($options) must not contain "0", only TITLE, DESCRIPTION, GROUP_NAME, LANG_ALL, OPTIONS, USER_ID and ICON
ValueError: B24Activity\Placement::bind(): Argument #3 ($options) cannot be sent: [options][TITLE] is INF or NAN
ValueError: B24Activity\Placement::bind(): Argument #3 ($options) must not contain "HANDLER", only TITLE, DESCRIPTION, GROUP_NAME, LANG_ALL, OPTIONS, USER_ID and ICON
ArgumentCountError: B24Activity\Placement::unbind() expects at least 1 argument, 0 given
ValueError: B24Activity\Placement::unbind(): Argument #1 ($placement) must not be empty
ValueError: B24Activity\Placement::unbind(): Argument #2 ($handler) must not be empty
TypeError: B24Activity\Placement::unbind(): Argument #2 ($handler) must be of type string, array given
0 requests
nothing: 3
nothing: 2
B24Activity\DecodeException: placement.unbind: the result is not an object with the int "count": {"count":null}
B24Activity\DecodeException: placement.unbind: the result is not an object with the int "count": []
B24Activity\DecodeException: placement.unbind: the result is not an object with the int "count": 5
