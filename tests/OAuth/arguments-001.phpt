--TEST--
Client::oauth() refuses an empty id, an empty secret, and what is no store
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

use B24Activity\Client;
$store = new Diary(null);
refused(fn() => Client::oauth('', 'secret', $store));
refused(fn() => Client::oauth('id', '', $store));
refused(fn() => Client::oauth('id', 'secret', new stdClass()));
refused(fn() => Client::oauth('id', 'secret', $store, ['no_such' => 1]));
?>
--EXPECT--
ValueError: B24Activity\Client::oauth(): Argument #1 ($clientId) must not be empty
ValueError: B24Activity\Client::oauth(): Argument #2 ($clientSecret) must not be empty
TypeError: B24Activity\Client::oauth(): Argument #3 ($tokens) must be of type B24Activity\TokenStore, stdClass given
ValueError: B24Activity\Client::oauth(): Argument #4 ($options) has an unknown option "no_such"
