--TEST--
The enumerations are the documented ones; classes of constants have no objects, services no copies and no properties
--EXTENSIONS--
b24activity
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../inc/rows.inc';

use B24Activity\{Client, Todo};

foreach (['OwnerType', 'TypeId', 'Direction', 'Priority', 'Status', 'NotifyType', 'DescriptionType', 'ColorId'] as $name) {
    $class = new ReflectionClass("B24Activity\\$name");
    echo $name, ' ', json_encode($class->getConstants()), "\n";
    $public = array_filter($class->getReflectionConstants(), fn(ReflectionClassConstant $constant): bool => $constant->isPublic());
    $is = [$class->isFinal(), !$class->isInstantiable(), !$class->isCloneable(), count($public) === count($class->getConstants()), count($class->getMethods()) === 1, !$class->getProperties()];
    in_array(false, $is, true) and print(json_encode($is) . "\n");
    foreach ([fn() => new ("B24Activity\\$name")(), fn() => $class->newInstance(), fn() => $class->newInstanceWithoutConstructor(), fn() => unserialize("O:" . strlen($class->name) . ":\"$class->name\":0:{}")] as $make) {
        try {
            $make();
            echo "an object of $name\n";
        } catch (Error | Exception) {
        }
    }
}

$client = Client::webhook('https://acme.bitrix24.com/rest/1/abcdef0123456789/');
foreach (['Activity', 'Todo', 'Binding', 'LayoutBlocks', 'ActivityType', 'Configurable', 'Badge'] as $name) {
    $service = new ("B24Activity\\$name")($client);
    echo $name, ' ', print_r($service, true) === "B24Activity\\$name Object\n(\n)\n" ? 'shows nothing' : print_r($service, true), "\n";
    (new ReflectionObject($service))->isFinal() or print("not final\n");
    foreach ([fn() => clone $service, fn() => serialize($service), fn() => $service->x = 1, fn() => (new ReflectionObject($service))->newInstanceWithoutConstructor()] as $attempt) {
        refused($attempt);
    }
}
?>
--EXPECT--
OwnerType {"LEAD":1,"DEAL":2,"CONTACT":3,"COMPANY":4,"INVOICE":5,"QUOTE":7,"REQUISITE":8,"ORDER":14,"SMART_INVOICE":31}
TypeId {"UNDEFINED":0,"MEETING":1,"CALL":2,"TASK":3,"EMAIL":4,"CALENDAR":5,"PROVIDER":6}
Direction {"UNDEFINED":0,"INCOMING":1,"OUTGOING":2}
Priority {"NONE":0,"LOW":1,"MEDIUM":2,"HIGH":3}
Status {"UNDEFINED":0,"WAITING":1,"COMPLETED":2,"AUTO_COMPLETED":3}
NotifyType {"NONE":0,"MINUTES":1,"HOURS":2,"DAYS":3}
DescriptionType {"UNDEFINED":0,"PLAIN":1,"BBCODE":2,"HTML":3}
ColorId {"COLOR_1":"1","COLOR_2":"2","COLOR_3":"3","COLOR_4":"4","COLOR_5":"5","COLOR_6":"6","COLOR_7":"7"}
Activity shows nothing
Error: Trying to clone an uncloneable object of class B24Activity\Activity
Exception: Serialization of 'B24Activity\Activity' is not allowed
Error: Cannot create dynamic property B24Activity\Activity::$x
ReflectionException: Class B24Activity\Activity is an internal class marked as final that cannot be instantiated without invoking its constructor
Todo shows nothing
Error: Trying to clone an uncloneable object of class B24Activity\Todo
Exception: Serialization of 'B24Activity\Todo' is not allowed
Error: Cannot create dynamic property B24Activity\Todo::$x
ReflectionException: Class B24Activity\Todo is an internal class marked as final that cannot be instantiated without invoking its constructor
Binding shows nothing
Error: Trying to clone an uncloneable object of class B24Activity\Binding
Exception: Serialization of 'B24Activity\Binding' is not allowed
Error: Cannot create dynamic property B24Activity\Binding::$x
ReflectionException: Class B24Activity\Binding is an internal class marked as final that cannot be instantiated without invoking its constructor
LayoutBlocks shows nothing
Error: Trying to clone an uncloneable object of class B24Activity\LayoutBlocks
Exception: Serialization of 'B24Activity\LayoutBlocks' is not allowed
Error: Cannot create dynamic property B24Activity\LayoutBlocks::$x
ReflectionException: Class B24Activity\LayoutBlocks is an internal class marked as final that cannot be instantiated without invoking its constructor
ActivityType shows nothing
Error: Trying to clone an uncloneable object of class B24Activity\ActivityType
Exception: Serialization of 'B24Activity\ActivityType' is not allowed
Error: Cannot create dynamic property B24Activity\ActivityType::$x
ReflectionException: Class B24Activity\ActivityType is an internal class marked as final that cannot be instantiated without invoking its constructor
Configurable shows nothing
Error: Trying to clone an uncloneable object of class B24Activity\Configurable
Exception: Serialization of 'B24Activity\Configurable' is not allowed
Error: Cannot create dynamic property B24Activity\Configurable::$x
ReflectionException: Class B24Activity\Configurable is an internal class marked as final that cannot be instantiated without invoking its constructor
Badge shows nothing
Error: Trying to clone an uncloneable object of class B24Activity\Badge
Exception: Serialization of 'B24Activity\Badge' is not allowed
Error: Cannot create dynamic property B24Activity\Badge::$x
ReflectionException: Class B24Activity\Badge is an internal class marked as final that cannot be instantiated without invoking its constructor
