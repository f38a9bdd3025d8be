--TEST--
Values that are no texts: how a command's query carries them
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

enum Level: string
{
    case High = 'high & mighty';
}

$portal = Portal::start(['synthetic' => 10]);
$portal->control(['record' => true]);
$portal->client()->batch(['x' => ['profile', [
    'yes' => true, 'no' => false, 'int' => PHP_INT_MIN, 'float' => 0.1, 'whole' => 3.0, 'large' => 1.5e300, 'small' => -1.5e-9,
    'date' => new DateTimeImmutable('2026-02-03 04:05:06.789', new DateTimeZone('+03:00')), 'enum' => Level::High,
    'object' => (object) ['a' => 1, 'b' => (object) ['c' => true]],
]]]);
foreach ($portal->commands()[0][2] as $name => $value) {
    echo "$name: ", json_encode($value), "\n";
}
?>
--EXPECT--
yes: "1"
no: "0"
int: "-9223372036854775808"
float: "0.1"
whole: "3"
large: "1.5E+300"
small: "-1.5E-9"
date: "2026-02-03T04:05:06+03:00"
enum: "high & mighty"
object: {"a":"1","b":{"c":"1"}}
