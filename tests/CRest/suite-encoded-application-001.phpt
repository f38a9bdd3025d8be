--TEST--
CRest: an application in another encoding
--SKIPIF--
<?php
if (!extension_loaded("iconv") && !is_file(PHP_EXTENSION_DIR . "/iconv.so")) {
    die("skip needs iconv");
}
--FILE--
<?php
require __DIR__ . '/../inc/crest.inc';
CrestSuite::run('encoded-application.php');
--EXPECT--
installed: { "rest_only": true, "install": true }
settings: { "C_REST_CLIENT_ID": "<id>", "C_REST_CLIENT_SECRET": "<secret>", "access_token": "<access>", "application_token": "application-token", "client_endpoint": "http://127.0.0.1:<portal>/rest/", "domain": "acme.example", "expires": "1", "expires_in": "3600", "member_id": "<member>", "n": "5", "note": "Заметка", "refresh_token": "<refresh>", "scope": "user,crm,placement", "server_endpoint": "http://127.0.0.1:<portal>/rest/", "status": "L", "user_id": "1", "yes": "1" }
list: { "result": [ { "ID": "2" }, { "ID": "1" } ], "total": "2" }
without parameters: true
halt: { "а": { "error": "", "error_description": "Activity is not found" } }
expired: { "result": [ { "ID": "2" } ], "total": "1" }
note: [ "Заметка", true, "string" ]
logged: true
file: "{\"\\u043a\\u043b\\u044e\\u0447\":\"\\u0422\\u0435\\u043a\\u0441\\u0442\"}"
