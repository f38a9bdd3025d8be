--TEST--
A store can be neither cloned, serialized, extended, given properties, nor used unmade
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

$app = Application::start();
$store = $app->store();
refused(fn() => clone $store);
refused(fn() => serialize($store));
refused(fn() => unserialize('O:26:"B24Activity\FileTokenStore":0:{}'));
refused(fn() => $store->extra = 1);
refused(fn() => (new ReflectionClass('B24Activity\FileTokenStore'))->newInstanceWithoutConstructor()->load());
var_dump((new ReflectionClass('B24Activity\FileTokenStore'))->isFinal());
?>
--EXPECT--
Error: Trying to clone an uncloneable object of class B24Activity\FileTokenStore
Exception: Serialization of 'B24Activity\FileTokenStore' is not allowed
Exception: Unserialization of 'B24Activity\FileTokenStore' is not allowed
Error: Cannot create dynamic property B24Activity\FileTokenStore::$extra
ReflectionException: Class B24Activity\FileTokenStore is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
