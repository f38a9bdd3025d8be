--TEST--
CRest: single calls, with every way to get the class
--FILE--
<?php
require __DIR__ . '/../inc/crest.inc';
CrestSuite::run('calls.php');
--EXPECT--
one: { "result": { "ID": "3", "OWNER_ID": "39", "OWNER_TYPE_ID": "2", "TYPE_ID": "1", "PROVIDER_ID": "CRM_MEETING", "PROVIDER_TYPE_ID": "MEETING", "PROVIDER_GROUP_ID": null, "ASSOCIATED_ENTITY_ID": "9", "SUBJECT": "Напомнить об оплате счёта № 318/5", "CREATED": "2023-01-03T14:14:00+03:00", "LAST_UPDATED": "2023-01-30T23:37:00+03:00", "START_TIME": "2023-01-03T15:00:00+03:00", "END_TIME": "2023-01-03T16:00:00+03:00", "DEADLINE": "2023-01-03T15:00:00+03:00", "COMPLETED": "N", "STATUS": "1", "RESPONSIBLE_ID": "1", "PRIORITY": "2", "NOTIFY_TYPE": "1", "NOTIFY_VALUE": "15", "DESCRIPTION": "Договорились:\n— скидка 5 %\n— отгрузка до пятницы", "DESCRIPTION_TYPE": "1", "DIRECTION": "1", "LOCATION": "Zoom", "SETTINGS": [], "ORIGINATOR_ID": null, "ORIGIN_ID": null, "AUTHOR_ID": "1", "EDITOR_ID": "4", "PROVIDER_PARAMS": [], "PROVIDER_DATA": null, "RESULT_MARK": "0", "RESULT_VALUE": null, "RESULT_SUM": null, "RESULT_CURRENCY_ID": null, "RESULT_STATUS": "0", "RESULT_STREAM": "0", "RESULT_SOURCE_ID": null, "AUTOCOMPLETE_RULE": "0" } }
without parameters: [ "ID", "OWNER_ID", "OWNER_TYPE_ID", "TYPE_ID", "PROVIDER_ID", "PROVIDER_TYPE_ID", "PROVIDER_GROUP_ID", "ASSOCIATED_ENTITY_ID", "SUBJECT", "START_TIME", "END_TIME", "DEADLINE", "COMPLETED", "STATUS", "RESPONSIBLE_ID", "PRIORITY", "NOTIFY_TYPE", "NOTIFY_VALUE", "DESCRIPTION", "DESCRIPTION_TYPE", "DIRECTION", "LOCATION", "CREATED", "AUTHOR_ID", "LAST_UPDATED", "EDITOR_ID", "SETTINGS", "ORIGIN_ID", "ORIGINATOR_ID", "RESULT_STATUS", "RESULT_STREAM", "RESULT_SOURCE_ID", "PROVIDER_PARAMS", "PROVIDER_DATA", "RESULT_MARK", "RESULT_VALUE", "RESULT_SUM", "RESULT_CURRENCY_ID", "AUTOCOMPLETE_RULE", "BINDINGS", "COMMUNICATIONS", "FILES", "WEBDAV_ELEMENTS", "IS_INCOMING_CHANNEL" ]
list: { "result": [ { "ID": "3", "SUBJECT": "Напомнить об оплате счёта № 318/5" }, { "ID": "2", "SUBJECT": "Re: Invoice #4711 <overdue>" }, { "ID": "1", "SUBJECT": "Kick-off with O'Brien Ltd." } ], "total": 3 }
page: { "next": 100, "total": 120 }
nothing found: { "result": [], "total": 0 }
numeric keys: { "result": [ { "ID": "1" }, { "ID": "2" }, { "ID": "3" } ], "total": 3 }
values: { "result": [], "total": 0 }
added: { "result": 121 }
read back: { "SUBJECT": "Grüße & \"Zeichen\" + 100 % <b>", "PRIORITY": "3", "DESCRIPTION": "two\nlines" }
changed: { "result": true }
deleted: { "result": true }
deleted again: { "error": "", "error_description": "Activity is not found." }
no such method: { "error": "ERROR_METHOD_NOT_FOUND", "error_description": "Method not found!", "error_information": "Method not found! You can see the permissions of the application: CRest::call('scope')" }
not there: { "error": "", "error_description": "Activity is not found" }
NO_AUTH_FOUND: { "error": "NO_AUTH_FOUND", "error_description": "no", "error_information": "Some setup error b24, check in table \"b_module_to_module\" event \"OnRestCheckAuth\"" }
insufficient_scope: { "error": "insufficient_scope", "error_description": "no" }
invalid_token: { "error": "invalid_token", "error_description": "no", "error_information": "invalid token, need reinstall application" }
ACCESS_DENIED: { "error": "ACCESS_DENIED", "error_description": "no" }
version: [ "1.36", 50, "json" ]
as an object: { "error": "", "error_description": "Activity is not found" }
by name: { "error": "", "error_description": "Activity is not found" }
from a callable: "2"
