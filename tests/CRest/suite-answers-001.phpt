--TEST--
CRest: what comes of answers of every kind
--FILE--
<?php
require __DIR__ . '/../inc/crest.inc';
CrestSuite::run('answers.php');
--EXPECT--
an object: { "result": { "a": [], "b": [], "c": [ [] ], "1": "x", "": "y" }, "total": 0, "next": 50 }
a list: [ 1, 2 ]
a number: 7
true: true
false: false
text: "error"
an empty object: []
numbers: { "result": [ 1, 1000, 0.1, 0, 1.2345678901234567e+19, 9223372036854775807, 1.5e+300 ] }
characters: { "result": "ж😀\u0000 / ж" }
a key twice: { "result": 2 }
spaces: { "result": 1 }
{"error":0,"result":1}: { "error": 0, "result": 1 }
{"error":0,"result":1}, 400: { "error": 0, "result": 1 }
{"error":"0"}: { "error": "0" }
{"error":"0"}, 400: { "error": "0" }
{"error":null}: { "error": null }
{"error":null}, 400: { "error": null }
{"error":false,"result":[]}: { "error": false, "result": [] }
{"error":false,"result":[]}, 400: { "error": false, "result": [] }
{"error":401,"error_description":"x"}: { "error": 401, "error_description": "x" }
{"error":401,"error_description":"x"}, 400: { "error": 401, "error_description": "x" }
{"error":true}: { "error": true }
{"error":true}, 400: { "error": true }
{"error":1.5}: { "error": 1.5 }
{"error":1.5}, 400: { "error": 1.5 }
{"error":"expired_token"}: { "error": "expired_token", "error_information": "expired token, cant get new auth? Check access oauth server." }
{"error":"expired_token"}, 400: { "error": "expired_token", "error_information": "expired token, cant get new auth? Check access oauth server." }
{"error":"EXPIRED_TOKEN"}: { "error": "EXPIRED_TOKEN" }
{"error":"EXPIRED_TOKEN"}, 400: { "error": "EXPIRED_TOKEN" }
{"error":"invalid_grant","error_information":"mine"}: { "error": "invalid_grant", "error_information": "invalid grant, check out define C_REST_CLIENT_SECRET or C_REST_CLIENT_ID" }
{"error":"invalid_grant","error_information":"mine"}, 400: { "error": "invalid_grant", "error_information": "invalid grant, check out define C_REST_CLIENT_SECRET or C_REST_CLIENT_ID" }
{"error":"invalid_client"}: { "error": "invalid_client", "error_information": "invalid client, check out define C_REST_CLIENT_SECRET or C_REST_CLIENT_ID" }
{"error":"invalid_client"}, 400: { "error": "invalid_client", "error_information": "invalid client, check out define C_REST_CLIENT_SECRET or C_REST_CLIENT_ID" }
{"error":"ERROR_METHOD_NOT_FOUND"}: { "error": "ERROR_METHOD_NOT_FOUND", "error_information": "Method not found! You can see the permissions of the application: CRest::call('scope')" }
{"error":"ERROR_METHOD_NOT_FOUND"}, 400: { "error": "ERROR_METHOD_NOT_FOUND", "error_information": "Method not found! You can see the permissions of the application: CRest::call('scope')" }
{"error":"QUERY_LIMIT_EXCEEDED","result":[1]}: { "error": "QUERY_LIMIT_EXCEEDED", "result": [ 1 ], "error_information": "Too many requests, maximum 2 query by second" }
{"error":"QUERY_LIMIT_EXCEEDED","result":[1]}, 400: { "error": "QUERY_LIMIT_EXCEEDED", "result": [ 1 ], "error_information": "Too many requests, maximum 2 query by second" }
status 201: { "result": "201" }
status 400: { "result": "400" }
status 401: { "result": "401" }
status 404: { "result": "404" }
status 500: { "result": "500" }
status 502: { "result": "502" }
status 503: { "result": "503" }
a batch of lists: { "result": { "result": [ { "ID": "1" } ], "result_error": [], "result_total": [ 1 ], "result_next": [] } }
a batch without maps: { "result": true }
a batch that is a list: []
a batch that is text: "x"
a batch that failed: { "error": "INTERNAL_SERVER_ERROR", "error_description": "x", "error_information": "Server down, try later" }
a map that is text: { "result": { "result": "x", "result_error": "y", "result_time": "z" } }
