<?php
class CRest extends \B24Activity\CRest {}

class AcmeRest extends CRest
{
    protected static function getSettingData()
    {
        return apcu_fetch('acme');
    }

    protected static function setSettingData($arSettings)
    {
        return apcu_store('acme', $arSettings);
    }

    public static function user($token)
    {
        return self::call('user.current', ['auth' => $token, 'filter' => []]);
    }

    public static function renew()
    {
        return static::GetNewAuth([]);
    }
}

final class ByFile extends AcmeRest
{
    const TYPE_TRANSPORT = 'xml';

    protected static function callCurl($arParams)
    {
        return curl_exec(curl_init($arParams['method']));
    }
}
