--TEST--
A fatal error while CRest reads its settings: what runs at shutdown calls the portal as before
--INI--
b24activity.allow_http=1
b24activity.rate=1000000
b24activity.burst=1000000
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
final class CRest extends B24Activity\CRest
{
    public static bool $over = true;
    protected static function expandData($data)
    {
        return self::$over ? eval('break;') : parent::expandData($data);
    }
}
register_shutdown_function(static function (): void {
    CRest::$over = false;
    echo "\nat shutdown: ", CRest::call('crm.activity.get', ['id' => 3])['result']['ID'], "\n";
});
$portal = crest_portal(webhook: false);
$scratch = scratch();
ini_set('b24activity.crest_settings', "$scratch/acme.json");
file_put_contents("$scratch/acme.json", json_encode($portal->settings()));
CRest::call('crm.activity.get', ['id' => 3]);
echo "not reached\n";
?>
--EXPECTF--

Fatal error: 'break' not in the 'loop' or 'switch' context in %s on line 1

at shutdown: 3
