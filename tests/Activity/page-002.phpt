--TEST--
page() sends what it is given, with null and empty arrays
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
$portal->control(['record' => true]);
$portal->activity()->page(['ORIGIN_ID' => null, '@ID' => []], [], ['ID' => 'DESC'], -1);
echo $portal->recorded()[0]['body'], "\n";
refused(fn() => $portal->activity()->page(['a' => NAN]));
refused(fn() => $portal->activity()->page([], ["\xFF"]));
refused(fn() => $portal->activity()->page([], [], ['ID' => new ArrayObject()]));
?>
--EXPECT--
{"filter":{"ORIGIN_ID":null,"@ID":[]},"select":[],"order":{"ID":"DESC"},"start":-1}
ValueError: B24Activity\Activity::page(): Argument #1 ($filter) cannot be sent: [a] is INF or NAN
ValueError: B24Activity\Activity::page(): Argument #2 ($select) cannot be sent: [0] is not valid UTF-8
TypeError: B24Activity\Activity::page(): Argument #3 ($order) cannot be sent: [ID] is an object other than a DateTimeInterface, a backed enum or a stdClass
