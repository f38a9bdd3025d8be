--TEST--
CRest: what the portal and the token server are sent
--FILE--
<?php
require __DIR__ . '/../inc/crest.inc';
CrestSuite::run('requests.php');
--EXPECT--
a list: [ [ "crm.activity.list", { "filter": { "ID": "1", "%SUBJECT": "ä+& =%20\"'<>[]\n\t😀", "!ID": [ "2", "3", "4.5" ] }, "select": [ "ID" ], "auth": "<access>" } ] ]
values: [ [ "crm.activity.list", { "a": "1", "b": "0", "c": "0", "d": "-1", "e": "0.1", "f": "1.0E+25", "g": "-0", "h": "", "i": " ", "j": "-9223372036854775808", "k": "0.33333333333333", "auth": "<access>" } ] ]
keys: [ [ "crm.activity.list", { "0": "x", "1": "y", "7": "z", "08": "a", "-3": "b", "ключ": "c", "a": { "b": { "c": { "d": [ "1", [ "2" ] ] } } }, "auth": "<access>" } ] ]
objects: [ [ "crm.activity.list", { "row": { "ID": "1", "flag": "1", "next": { "ID": "1", "flag": "1", "next": "" } }, "more": { "x": "1", "7": "2" }, "auth": "<access>" } ] ]
a batch: [ [ "batch", { "cmd": { "a b": "crm.activity.list?filter%5B%25SUBJECT%5D=%C3%A4%2B%26+%3D%2520%22%27%3C%3E%5B%5D%0A%09%F0%9F%98%80&filter%5Bn%5D%5B0%5D=1&filter%5Bn%5D%5B1%5D=0&filter%5Bn%5D%5B2%5D=1.5&select%5B0%5D=ID", "ключ": "crm.activity.fields", "5": "crm.activity.fields", "ref": "crm.activity.list?filter%5BID%5D=%24result%5Ba+b%5D%5B0%5D%5BID%5D" }, "halt": "1", "auth": "<access>" } ] ]
halt: [ [ "batch", { "cmd": [ "crm.activity.fields" ], "halt": "0", "auth": "<access>" } ], [ "batch", { "cmd": [ "crm.activity.fields" ], "halt": "", "auth": "<access>" } ], [ "batch", { "cmd": [ "crm.activity.fields" ], "halt": "Y", "auth": "<access>" } ], [ "batch", { "cmd": [ "crm.activity.fields" ], "halt": "2.5", "auth": "<access>" } ] ]
a token of its own: [ [ "crm.activity.list", { "auth": "<access>", "filter": { "ID": "1" } } ], [ "crm.activity.list", { "access_token": "mine", "filter": { "ID": "1" }, "auth": "<access>" } ] ]
methods: [ [ "crm.activity.fields", { "auth": "<access>" } ], [ "", { "auth": "<access>" } ], [ "crm.activity.fields.json", { "auth": "<access>" } ], [ "crm.activity.fields", { "auth": "<access>" } ] ]
sent by itself: { "result": [ { "ID": "1" } ], "total": 1 }
sent by itself: [ [ "crm.activity.list", { "filter": { "ID": "1" }, "select": [ "ID" ], "auth": "<access>" } ] ]
to the token server: [ "access_token", "refresh_token", "expires_in", "expires", "client_endpoint", "server_endpoint", "domain", "member_id", "scope", "status", "user_id" ]
refused there: { "error": "invalid_client", "error_description": "The client credentials are invalid", "error_information": "invalid client, check out define C_REST_CLIENT_SECRET or C_REST_CLIENT_ID" }
