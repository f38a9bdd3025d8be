--TEST--
CRest: batches, with every way to get the class
--FILE--
<?php
require __DIR__ . '/../inc/crest.inc';
CrestSuite::run('batches.php');
--EXPECT--
names: { "result": { "result": { "first": [ { "ID": "1", "OWNER_ID": "36" } ], "second": [ { "ID": "2", "OWNER_ID": "16" } ] }, "result_error": [], "result_total": { "first": 1, "second": 1 }, "result_next": [], "result_time": [ "first", "second" ] } }
list: { "result": { "result": [ [ { "ID": "1", "OWNER_ID": "36" } ], [ { "ID": "2", "OWNER_ID": "16" } ] ], "result_error": [], "result_total": [ 1, 1 ], "result_next": [], "result_time": [ 0, 1 ] } }
numbers: { "result": { "result": { "10": [ { "ID": "1", "OWNER_ID": "36" } ], "7": [ { "ID": "2", "OWNER_ID": "16" } ], "3": [ { "ID": "3", "OWNER_ID": "39" } ] }, "result_error": [], "result_total": { "10": 1, "7": 1, "3": 1 }, "result_next": [], "result_time": [ 10, 7, 3 ] } }
without parameters: [ "ID", "OWNER_ID", "OWNER_TYPE_ID", "TYPE_ID", "PROVIDER_ID", "PROVIDER_TYPE_ID", "PROVIDER_GROUP_ID", "ASSOCIATED_ENTITY_ID", "SUBJECT", "START_TIME", "END_TIME", "DEADLINE", "COMPLETED", "STATUS", "RESPONSIBLE_ID", "PRIORITY", "NOTIFY_TYPE", "NOTIFY_VALUE", "DESCRIPTION", "DESCRIPTION_TYPE", "DIRECTION", "LOCATION", "CREATED", "AUTHOR_ID", "LAST_UPDATED", "EDITOR_ID", "SETTINGS", "ORIGIN_ID", "ORIGINATOR_ID", "RESULT_STATUS", "RESULT_STREAM", "RESULT_SOURCE_ID", "PROVIDER_PARAMS", "PROVIDER_DATA", "RESULT_MARK", "RESULT_VALUE", "RESULT_SUM", "RESULT_CURRENCY_ID", "AUTOCOMPLETE_RULE", "BINDINGS", "COMMUNICATIONS", "FILES", "WEBDAV_ELEMENTS", "IS_INCOMING_CHANNEL" ]
references: { "result": { "result": { "one": [ { "ID": "5", "OWNER_ID": "8" } ], "same": [ { "ID": "5" } ], "next": [ { "ID": "6" }, { "ID": "7" } ] }, "result_error": [], "result_total": { "one": 1, "same": 1, "next": 2 }, "result_next": [], "result_time": [ "one", "same", "next" ] } }
errors: { "result": { "result": { "a": [ { "ID": "1", "OWNER_ID": "36" } ], "c": [ { "ID": "2", "OWNER_ID": "16" } ] }, "result_error": { "b": { "error": "", "error_description": "Activity is not found" }, "d": { "error": "ERROR_METHOD_NOT_FOUND", "error_description": "Method not found!" } }, "result_total": { "a": 1, "c": 1 }, "result_next": [], "result_time": [ "a", "c" ] } }
halt 1: { "result": { "result": { "a": [ { "ID": "1", "OWNER_ID": "36" } ] }, "result_error": { "b": { "error": "", "error_description": "Activity is not found" } }, "result_total": { "a": 1 }, "result_next": [], "result_time": [ "a" ] } }
halt true: { "result": { "result": { "a": [ { "ID": "1", "OWNER_ID": "36" } ] }, "result_error": { "b": { "error": "", "error_description": "Activity is not found" } }, "result_total": { "a": 1 }, "result_next": [], "result_time": [ "a" ] } }
halt '1': { "result": { "result": { "a": [ { "ID": "1", "OWNER_ID": "36" } ] }, "result_error": { "b": { "error": "", "error_description": "Activity is not found" } }, "result_total": { "a": 1 }, "result_next": [], "result_time": [ "a" ] } }
halt 0: { "result": { "result": { "a": [ { "ID": "1", "OWNER_ID": "36" } ], "c": [ { "ID": "2", "OWNER_ID": "16" } ] }, "result_error": { "b": { "error": "", "error_description": "Activity is not found" }, "d": { "error": "ERROR_METHOD_NOT_FOUND", "error_description": "Method not found!" } }, "result_total": { "a": 1, "c": 1 }, "result_next": [], "result_time": [ "a", "c" ] } }
halt false: { "result": { "result": { "a": [ { "ID": "1", "OWNER_ID": "36" } ], "c": [ { "ID": "2", "OWNER_ID": "16" } ] }, "result_error": { "b": { "error": "", "error_description": "Activity is not found" }, "d": { "error": "ERROR_METHOD_NOT_FOUND", "error_description": "Method not found!" } }, "result_total": { "a": 1, "c": 1 }, "result_next": [], "result_time": [ "a", "c" ] } }
halt '0': { "result": { "result": { "a": [ { "ID": "1", "OWNER_ID": "36" } ], "c": [ { "ID": "2", "OWNER_ID": "16" } ] }, "result_error": { "b": { "error": "", "error_description": "Activity is not found" }, "d": { "error": "ERROR_METHOD_NOT_FOUND", "error_description": "Method not found!" } }, "result_total": { "a": 1, "c": 1 }, "result_next": [], "result_time": [ "a", "c" ] } }
all wrong: { "result": { "result": [], "result_error": [ { "error": "", "error_description": "Activity is not found" }, { "error": "ERROR_METHOD_NOT_FOUND", "error_description": "Method not found!" } ], "result_total": [], "result_next": [], "result_time": [] } }
special: { "result": { "result": { "Ключ &": [] }, "result_error": [], "result_total": { "Ключ &": 0 }, "result_next": [], "result_time": [ "Ключ &" ] } }
null and empty: { "result": { "result": { "x": [ { "ID": "4" } ] }, "result_error": [], "result_total": { "x": 1 }, "result_next": [], "result_time": [ "x" ] } }
none: []
not an array: []
nothing usable: []
some usable: { "result": { "result": { "b": [ { "ID": "1", "OWNER_ID": "36" } ] }, "result_error": [], "result_total": { "b": 1 }, "result_next": [], "result_time": [ "b" ] } }
fifty: { "result": 50, "result_error": 0, "result_total": 50, "result_next": 0, "result_time": 50 }
refused: { "error": "insufficient_scope", "error_description": "no" }
