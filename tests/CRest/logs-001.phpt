--TEST--
CRest writes the logs it always wrote, without a secret in them
--INI--
b24activity.allow_http=1
b24activity.rate=1000000
b24activity.burst=1000000
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
$scratch = scratch();
file_put_contents("$scratch/crest.php", '<?php class CRest extends B24Activity\CRest {
    public static array $heard = [];
    public static function setLog($arData, $type = "") { $type === "own" || self::$heard[] = $arData; return parent::setLog($arData, $type); }
    public static function raw($params) { return static::callCurl($params); }
}');
require "$scratch/crest.php";
$portal = crest_portal(webhook: false, logs: true);
$_REQUEST = ['event' => 'ONAPPINSTALL', 'auth' => $portal->settings(), 'AUTH_ID' => $portal->secrets()['access'], 'APP_SID' => 'application-token'];
CRest::installApp();
CRest::call('crm.activity.get', ['id' => 1]);
$shared = ['id' => 1];
CRest::raw(['method' => 'crm.activity.get', 'params' => &$shared]);
echo json_encode($shared), "\n"; // no token has come in
CRest::call('crm.activity.list', ['filter' => ['SUBJECT' => 'https://x/?auth=' . $portal->secrets()['access']]]);
CRest::callBatch(['a' => ['method' => 'crm.activity.get', 'params' => ['id' => 1, 'note' => $portal->secrets()['secret']]]]);
$portal->control(['tokens' => ['expire' => true]]);
CRest::call('crm.activity.get', ['id' => 2]);
$now = json_decode(file_get_contents("$scratch/settings.json"), true);
$portal->control(['tokens' => ['expire' => true], 'oauth' => ['error' => 'invalid_client']]);
CRest::call('crm.activity.get', ['id' => 3]);
rename("$scratch/settings.json", "$scratch/gone.json");
CRest::raw(['method' => 'crm.activity.get', 'params' => ['auth' => $now['access_token'], 'refresh_token' => $now['refresh_token']]]);
rename("$scratch/gone.json", "$scratch/settings.json");
define('C_REST_LOGS_DIR', "$scratch/elsewhere/");
define('C_REST_LOG_TYPE_DUMP', true);
CRest::call('crm.activity.get', ['id' => 4]);
echo CRest::setLog(['mine' => 1, 'access_token' => $now['access_token'], 'text' => "secret $now[C_REST_CLIENT_SECRET]"], 'own') > 20 ? "a number of bytes\n" : '';

$files = static fn(string $directory): array => glob("$scratch/$directory/*/*/*");
$types = array_count_values(array_map(static fn(string $file): string => preg_replace('~^\d+_(\w+)_\d+log\.~', '$1.', basename($file)), [...$files('logs'), ...$files('elsewhere')]));
ksort($types);
echo json_encode($types), "\n";
$secrets = [...$portal->secrets(), $now['access_token'], $now['refresh_token'], 'application-token'];
$all = serialize(CRest::$heard) . implode(array_map(file_get_contents(...), [...$files('logs'), ...$files('elsewhere')]));
echo strlen($all) > 5000 ? "much\n" : "little\n";
foreach ($secrets as $name => $secret) {
    echo str_contains($all, $secret) ? "$name is there\n" : '';
}
echo str_contains($all, '"auth"'), str_contains($all, '***'), "\n";
$call = json_decode(file_get_contents(glob("$scratch/logs/*/*/*_callCurl_*")[0]), true);
echo implode(' ', array_keys($call)), "\n";
echo preg_replace('~:\d+~', '', CRest::$heard[1]['url']), ' ', CRest::$heard[1]['info']['http_code'], ' ', CRest::$heard[1]['params']['params']['auth'], "\n";
define('C_REST_BLOCK_LOG', true);
var_dump(CRest::setLog(['x' => 1]));
?>
--EXPECT--
{"id":1}
a number of bytes
{"callCurl.json":9,"callCurl.txt":2,"emptySetting.json":1,"installApp.json":1,"own.txt":1}
much
11
url info params result
http://127.0.0.1/rest/crm.activity.get.json 200 ***
bool(false)
