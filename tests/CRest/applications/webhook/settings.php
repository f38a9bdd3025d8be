<?php
define('C_REST_WEB_HOOK_URL', 'https://acme.bitrix24.com/rest/1/secret/');
define('C_REST_IGNORE_SSL', true);
define('C_REST_LOGS_DIR', __DIR__ . '/logs/');
