--TEST--
CRest: C_REST_CURRENT_ENCODING
--SKIPIF--
<?php
if (!extension_loaded("iconv") && !is_file(PHP_EXTENSION_DIR . "/iconv.so")) {
    die("skip needs iconv");
}
--FILE--
<?php
require __DIR__ . '/../inc/crest.inc';
CrestSuite::run('encodings.php');
--EXPECT--
ways: [ "d09fd180d0b8", "cff0e8", { "a": [ "1", "1", "2.5", "П" ], "К": "x", "7": "y" }, "{\"\\u041a\":\"\\u041f\\u003C\\u0026\\u0027\\u0022\\u003E\"}", { "a": "cf", "n": "37", "b": "31" } ]
id: { "result": "121" }
it is in its encoding: true
counts are text: [ "1", "121" ]
in a batch: [ "eaebfef7", "cff0e8e2e5f22c20ece8f0" ]
errors: [ "", "Activity is not found" ]
