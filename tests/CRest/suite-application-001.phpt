--TEST--
CRest: a local application, its installation by an event, expired tokens
--FILE--
<?php
require __DIR__ . '/../inc/crest.inc';
CrestSuite::run('application.php');
--EXPECT--
before: { "error": "no_install_app", "error_information": "error install app, pls install local application " }
batch before: { "error": "no_install_app", "error_information": "error install app, pls install local application " }
no settings: []
installed: { "rest_only": true, "install": true }
settings: { "C_REST_CLIENT_ID": "<id>", "C_REST_CLIENT_SECRET": "<secret>", "access_token": "<access>", "application_token": "application-token", "client_endpoint": "http://127.0.0.1:<portal>/rest/", "domain": "acme.example", "expires": 1, "expires_in": 3600, "member_id": "<member>", "refresh_token": "<refresh>", "scope": "crm", "server_endpoint": "http://127.0.0.1:<portal>/rest/", "status": "L", "user_id": 1 }
call: { "error": "", "error_description": "Activity is not found" }
list: { "result": [ { "ID": "2" }, { "ID": "1" } ], "total": 2 }
batch: { "result": { "result": { "a": [ { "ID": "1" } ] }, "result_error": [], "result_total": { "a": 1 }, "result_next": [], "result_time": [ "a" ] } }
expired: { "result": [ { "ID": "2" } ], "total": 1 }
others: [ true, true, true ]
keys: [ "C_REST_CLIENT_ID", "C_REST_CLIENT_SECRET", "access_token", "application_token", "client_endpoint", "domain", "expires", "expires_in", "member_id", "refresh_token", "scope", "server_endpoint", "status", "user_id" ]
expired, batch: { "result": { "result": { "a": [ { "ID": "1" } ] }, "result_error": [], "result_total": { "a": 1 }, "result_next": [], "result_time": [ "a" ] } }
refresh refused: { "error": "expired_token", "error_description": "The access token provided has expired.", "error_information": "expired token, cant get new auth? Check access oauth server." }
again: { "error": "expired_token", "error_description": "The access token provided has expired.", "error_information": "expired token, cant get new auth? Check access oauth server." }
unknown token: { "error": "invalid_token", "error_description": "Unable to get application by token", "error_information": "invalid token, need reinstall application" }
