--TEST--
class_alias() gives B24Activity\CRest another name where PHP allows it
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80300) {
    die('skip PHP 8.2 has no aliases for internal classes');
}
?>
--FILE--
<?php
var_dump(class_alias('B24Activity\CRest', 'CRest'), CRest::VERSION);
class Mine extends CRest {}
echo get_parent_class('Mine'), "\n";
?>
--EXPECT--
bool(true)
string(4) "1.36"
B24Activity\CRest
