<?php
// Looks into the settings as an application does, from a class of its own.
final class Seen extends CRest
{
    public static function settings(): array
    {
        $settings = static::getSettingData();
        ksort($settings);
        return $settings;
    }
}
