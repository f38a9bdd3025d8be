<?php
require_once __DIR__ . '/settings.php';

class CRest
{
    public static function call($method, $params = [])
    {
        return static::GetNewAuth([$method, $params]);
    }

    private static function GetNewAuth($params)
    {
        return file_get_contents(__DIR__ . '/settings.json');
    }
}
