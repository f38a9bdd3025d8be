<?php
namespace Acme;

use CRest as Rest;

require_once __DIR__ . '/crest.php';
$result = Rest::installApp();
Rest::setLog(['installed' => $result], 'install');
Rest::checkServer(false);
$settings = json_decode(file_get_contents(__DIR__ . '/settings.json'), true);
