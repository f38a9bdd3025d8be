--TEST--
A client is neither cloned nor serialized
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/rows.inc';

$client = B24Activity\Client::webhook('https://acme.bitrix24.com/rest/1/abcdef/');
$activity = new B24Activity\Activity($client);
foreach ([$client, $activity, $activity->each(), $activity->each()->getIterator()] as $object) {
    refused(fn() => clone $object);
    refused(fn() => serialize($object));
    refused(fn() => unserialize(sprintf('O:%d:"%s":0:{}', strlen($object::class), $object::class)));
    refused(fn() => $object->x = 1);
}
?>
--EXPECT--
Error: Trying to clone an uncloneable object of class B24Activity\Client
Exception: Serialization of 'B24Activity\Client' is not allowed
Exception: Unserialization of 'B24Activity\Client' is not allowed
Error: Cannot create dynamic property B24Activity\Client::$x
Error: Trying to clone an uncloneable object of class B24Activity\Activity
Exception: Serialization of 'B24Activity\Activity' is not allowed
Exception: Unserialization of 'B24Activity\Activity' is not allowed
Error: Cannot create dynamic property B24Activity\Activity::$x
Error: Trying to clone an uncloneable object of class B24Activity\Listing
Exception: Serialization of 'B24Activity\Listing' is not allowed
Exception: Unserialization of 'B24Activity\Listing' is not allowed
Error: Cannot create dynamic property B24Activity\Listing::$x
Error: Trying to clone an uncloneable object of class B24Activity\ListingIterator
Exception: Serialization of 'B24Activity\ListingIterator' is not allowed
Exception: Unserialization of 'B24Activity\ListingIterator' is not allowed
Error: Cannot create dynamic property B24Activity\ListingIterator::$x
