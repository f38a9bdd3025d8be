--TEST--
CRest: answers that are none
--FILE--
<?php
require __DIR__ . '/../inc/crest.inc';
CrestSuite::run('failures.php');
--EXPECT--
cut: { "error": "string", "error_information": "string" }
cut: "curl_error"
server down: { "error": "INTERNAL_SERVER_ERROR", "error_description": "x", "error_information": "Server down, try later" }
too many: { "error": "QUERY_LIMIT_EXCEEDED", "error_description": "x", "error_information": "Too many requests, maximum 2 query by second" }
an empty code: { "error": "", "error_description": "empty" }
wrong webhook: "1"
