--TEST--
Sensitive arguments are marked, and every method's types are known to reflection
--EXTENSIONS--
b24activity
--FILE--
<?php
foreach ((new ReflectionExtension('b24activity'))->getClasses() as $class) {
    if ($class->getShortName() === 'CRest') {
        continue; // applications override its methods without types
    }
    foreach ($class->getMethods() as $method) {
        if ($method->getDeclaringClass()->name !== $class->name || !$method->isInternal()) {
            continue;
        }
        if (!$method->isConstructor() && !$method->getReturnType() && !$method->getTentativeReturnType()) {
            echo "$class->name::$method->name() has no return type\n";
        }
        foreach ($method->getParameters() as $parameter) {
            if (!$parameter->getType()) {
                echo "$class->name::$method->name() has an argument without a type\n";
            }
        }
    }
}
foreach ((new ReflectionMethod('B24Activity\Client', 'webhook'))->getParameters() as $parameter) {
    echo $parameter->name, ' ', json_encode(array_map(fn($attribute) => $attribute->getName(), $parameter->getAttributes())), "\n";
}
?>
--EXPECT--
url ["SensitiveParameter"]
options ["SensitiveParameter"]
