--TEST--
CRest: installation by a page and by an event
--FILE--
<?php
require __DIR__ . '/../inc/crest.inc';
CrestSuite::run('install.php');
--EXPECT--
page: { "rest_only": false, "install": true }
settings: { "C_REST_CLIENT_ID": "<id>", "C_REST_CLIENT_SECRET": "<secret>", "access_token": "access&lt;1&gt;", "application_token": "sid&quot;2&quot;", "client_endpoint": "https://acme.example/rest/", "domain": "acme.example", "expires_in": "3600", "refresh_token": "refresh&#039;3&#039;" }
page again: { "rest_only": false, "install": true }
settings again: { "C_REST_CLIENT_ID": "<id>", "C_REST_CLIENT_SECRET": "<secret>", "access_token": "access 2", "application_token": "sid&quot;2&quot;", "client_endpoint": "https://other.example/rest/", "domain": "other.example", "expires_in": "3600", "refresh_token": "refresh&#039;3&#039;" }
event: { "rest_only": true, "install": true }
nothing of the page is left: { "C_REST_CLIENT_ID": "<id>", "C_REST_CLIENT_SECRET": "<secret>", "access_token": "a", "refresh_token": "r" }
page with numbers: { "rest_only": false, "install": true }
numbers: { "C_REST_CLIENT_ID": "<id>", "C_REST_CLIENT_SECRET": "<secret>", "access_token": "access&lt;1&gt;", "application_token": "sid&quot;2&quot;", "client_endpoint": "https://acme.example/rest/", "domain": "acme.example", "expires_in": "3600", "refresh_token": "0" }
told 5: { "rest_only": false, "install": 5 }
told "yes": { "rest_only": false, "install": "yes" }
told null: { "rest_only": false, "install": null }
told 0: { "rest_only": false, "install": 0 }
told []: { "rest_only": false, "install": [] }
auth is text: { "rest_only": true, "install": false }
another event: { "rest_only": true, "install": false }
untouched: { "C_REST_CLIENT_ID": "<id>", "C_REST_CLIENT_SECRET": "<secret>", "access_token": "access&lt;1&gt;", "application_token": "sid&quot;2&quot;", "client_endpoint": "https://acme.example/rest/", "domain": "acme.example", "expires_in": "3600", "refresh_token": "0" }
