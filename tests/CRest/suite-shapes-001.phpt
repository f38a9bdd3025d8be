--TEST--
CRest: signatures, arguments as they come, JSON and logs
--FILE--
<?php
require __DIR__ . '/../inc/crest.inc';
CrestSuite::run('shapes.php');
--EXPECT--
methods: [ "protected static callCurl(arParams)", "protected static changeEncoding(data, encoding = true)", "protected static expandData(data)", "protected static getSettingData()", "protected static setSettingData(arSettings)", "protected static wrapData(data, debag = false)", "public static call(method, params = [])", "public static callBatch(arData, halt = 0)", "public static checkServer(print = true)", "public static installApp()", "public static setLog(arData, type = \"\")" ]
a name that is an object: 1
by the names of the parameters: { "error": "", "error_description": "Activity is not found" }
an object: 1
commands: { "a": [ { "ID": "3" } ] }
JSON: [ [ "{\"a\":\"\\u003C\\u0026\\u0027\\u0022\\/\\u0436\"}", "{\"a\":\"\\u003C\\u0026\\u0027\\u0022\\/\\u0436\"}", "{\"a\":\"\\u003C\\u0026\\u0027\\u0022\\/\\u0436\"}" ], [ "[]", "[]", "[]" ], [ false, "Failed encoding! Recommended 'UTF - 8' or set define C_REST_CURRENT_ENCODING = current site encoding for function iconv()", false ], [ false, false, false ], [ "1.5", "1.5", "1.5" ], [ "null", "null", "null" ], [ "{}", "{}", "{}" ], [ false, "Failed encoding! Recommended 'UTF - 8' or set define C_REST_CURRENT_ENCODING = current site encoding for function iconv()", false ] ]
from JSON: [ { "a": { "b": [ 1, 2.5, true, null, "x" ], "c": [], "7": 1, "": 2 } }, [], 7, null, "text", null, { "a": 1 }, null, null, { "a": 2 }, 1.2345678901234567e+19, 1.5, 7, 1, null, { "big": 9.223372036854776e+18, "small": -9223372036854775808, "float": 1, "e": 1000 }, null, null ]
logged: [ true, true, true, true, true ]
files: [ ".json: \"text\"", ".json: {\"a\":\"b\"}", "7.json: {\"a\":\"b\"}", "broken_backup.txt: array (\n  0 => '�',\n)", "first.json: {\"a\":\"b\"}" ]
folders: []
checked: []
checked: []
