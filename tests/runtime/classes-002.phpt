--TEST--
Objects that cannot be made by new say so, and are safe when made without their constructor
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/rows.inc';

use B24Activity\{Client, Listing, ListingIterator};

foreach ([Client::class, Listing::class, ListingIterator::class] as $class) {
    refused(fn() => new $class());
}
refused(fn() => Client::webhook('https://acme.bitrix24.com/rest/1/abcdef/') == Client::webhook('https://acme.bitrix24.com/rest/1/abcdef/'));
?>
--EXPECT--
Error: Call to private B24Activity\Client::__construct() from global scope
Error: Call to private B24Activity\Listing::__construct() from global scope
Error: Call to private B24Activity\ListingIterator::__construct() from global scope
not refused: false
