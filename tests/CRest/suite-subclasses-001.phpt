--TEST--
CRest: classes that override its methods
--FILE--
<?php
require __DIR__ . '/../inc/crest.inc';
CrestSuite::run('subclasses.php');
--EXPECT--
watched: { "expanded": true, "result": [ { "ID": "1" } ], "total": 1 }
seen: [ [ "callCurl", { "method": "crm.activity.list", "params": { "filter": { "ID": 1 }, "select": [ "ID" ] } } ], [ "expandData", "string", true ], [ "setLog", "callCurl", [ "url", "info", "params", "result" ], { "method": "crm.activity.list", "params": { "filter": { "ID": 1 }, "select": [ "ID" ] } } ] ]
watched batch: { "expanded": true, "result": { "result": { "a": [ { "ID": "1" } ] }, "result_error": [], "result_total": { "a": 1 }, "result_next": [], "result_time": [ "a" ] } }
seen: [ [ "callCurl", { "method": "batch", "params": { "cmd": { "a": "crm.activity.list?filter%5BID%5D=1&select%5B0%5D=ID" }, "halt": 1 } } ], [ "expandData", "string", true ], [ "setLog", "callCurl", [ "url", "info", "params", "result" ], { "method": "batch", "params": { "cmd": { "a": "crm.activity.list?filter%5BID%5D=1&select%5B0%5D=ID" }, "halt": 1 } } ] ]
elsewhere: { "result": { "method": "crm.activity.get", "params": { "id": 1 } } }
elsewhere, batch: { "result": { "method": "batch", "params": { "cmd": [ "a.b?x%5B0%5D=1&x%5B1%5D=2", "c.d" ], "halt": 1 } } }
raw: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<response><result><item><ID>1</ID></item></result><total>1</total></response>"
small: 3
most at once: 3
thrown: { "error": "exception", "error_exception_code": 7, "error_information": "not today" }
pages: [ 120, 120 ]
