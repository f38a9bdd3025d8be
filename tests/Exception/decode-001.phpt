--TEST--
Answers with status 200 that are not the portal's JSON
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
$bodies = ['<html><body>Maintenance</body></html>', ' ', '{"result":', '7', 'null', 'true', '"text"', '[]', '{}', '{"time":{}}', '[{"result":1}]', "{\"result\":\"\u{FEFF}", '{"result":1} tail', "{\"result\":1}\u{FEFF}"];
foreach ($bodies as $body) {
    $portal->fault(['kind' => 'status', 'status' => 200, 'body' => $body]);
    refused(fn() => $portal->client()->call('profile'));
}
?>
--EXPECT--
B24Activity\DecodeException: profile: the answer (HTTP 200, text/html; charset=utf-8, 37 bytes) is not what the portal sends: Syntax error. It starts with: <html><body>Maintenance</body></html>
B24Activity\DecodeException: profile: the answer (HTTP 200, text/html; charset=utf-8, 1 bytes) is not what the portal sends: Syntax error. It starts with:  
B24Activity\DecodeException: profile: the answer (HTTP 200, text/html; charset=utf-8, 10 bytes) is not what the portal sends: Syntax error. It starts with: {"result":
B24Activity\DecodeException: profile: the answer (HTTP 200, text/html; charset=utf-8, 1 bytes) is not what the portal sends: it is no JSON object. It starts with: 7
B24Activity\DecodeException: profile: the answer (HTTP 200, text/html; charset=utf-8, 4 bytes) is not what the portal sends: it is no JSON object. It starts with: null
B24Activity\DecodeException: profile: the answer (HTTP 200, text/html; charset=utf-8, 4 bytes) is not what the portal sends: it is no JSON object. It starts with: true
B24Activity\DecodeException: profile: the answer (HTTP 200, text/html; charset=utf-8, 6 bytes) is not what the portal sends: it is no JSON object. It starts with: "text"
B24Activity\DecodeException: profile: the answer (HTTP 200, text/html; charset=utf-8, 2 bytes) is not what the portal sends: it has neither "result" nor "error". It starts with: []
B24Activity\DecodeException: profile: the answer (HTTP 200, text/html; charset=utf-8, 2 bytes) is not what the portal sends: it has neither "result" nor "error". It starts with: {}
B24Activity\DecodeException: profile: the answer (HTTP 200, text/html; charset=utf-8, 11 bytes) is not what the portal sends: it has neither "result" nor "error". It starts with: {"time":{}}
B24Activity\DecodeException: profile: the answer (HTTP 200, text/html; charset=utf-8, 14 bytes) is not what the portal sends: it has neither "result" nor "error". It starts with: [{"result":1}]
B24Activity\DecodeException: profile: the answer (HTTP 200, text/html; charset=utf-8, 14 bytes) is not what the portal sends: Control character error, possibly incorrectly encoded. It starts with: {"result":"﻿
B24Activity\DecodeException: profile: the answer (HTTP 200, text/html; charset=utf-8, 17 bytes) is not what the portal sends: Syntax error. It starts with: {"result":1} tail
B24Activity\DecodeException: profile: the answer (HTTP 200, text/html; charset=utf-8, 15 bytes) is not what the portal sends: Syntax error. It starts with: {"result":1}﻿
