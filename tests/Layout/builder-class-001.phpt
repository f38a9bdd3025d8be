--TEST--
Block, Action, Layout and Attachment have static methods only
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/rows.inc';

foreach (['Block', 'Action', 'Layout', 'Attachment'] as $name) {
    $class = new ReflectionClass("B24Activity\\$name");
    $instance = array_filter($class->getMethods(), fn($method) => !$method->isStatic());
    echo $name, $class->isFinal() ? ' final' : '', $class->isInstantiable() ? ' instantiable' : '', ' ', count($instance), "\n";
    refused(fn() => new ("B24Activity\\$name"));
}
?>
--EXPECT--
Block final 1
Error: Call to private B24Activity\Block::__construct() from global scope
Action final 1
Error: Call to private B24Activity\Action::__construct() from global scope
Layout final 1
Error: Call to private B24Activity\Layout::__construct() from global scope
Attachment final 1
Error: Call to private B24Activity\Attachment::__construct() from global scope
