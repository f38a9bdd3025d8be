--TEST--
Every class but the exceptions is final, and has no object that is a copy or has no constructor behind it
--EXTENSIONS--
b24activity
--FILE--
<?php
$looked = 0;
foreach ((new ReflectionExtension('b24activity'))->getClasses() as $class) {
    if ($class->isSubclassOf(Throwable::class) || $class->isInterface() || $class->getShortName() === 'CRest') {
        continue;
    }
    $looked++;
    echo $class->isFinal() ? '' : "$class->name is not final\n", $class->isCloneable() ? "$class->name is cloneable\n" : '';
    foreach (['made' => fn() => $class->newInstanceWithoutConstructor(), 'unserialized' => fn() => unserialize(sprintf('O:%d:"%s":0:{}', strlen($class->name), $class->name))] as $what => $attempt) {
        try {
            $attempt();
            echo "$class->name was $what\n";
        } catch (Exception) {
        }
    }
}
echo $looked >= 4 ? 'looked at all' : 'looked at few', "\n";
?>
--EXPECT--
looked at all
