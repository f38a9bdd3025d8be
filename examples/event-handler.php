<?php
declare(strict_types=1);

// The address that an application gives its portal: it takes the installation, and then the events of activities.
// As a web page, or for a try:
// B24_CLIENT_ID=local.… B24_CLIENT_SECRET=… B24_TOKENS=tokens.json B24_HANDLER=http://127.0.0.1:8080/ php -S 127.0.0.1:8080 examples/event-handler.php

use B24Activity\App;
use B24Activity\AuthException;
use B24Activity\Client;
use B24Activity\Event;
use B24Activity\Events;
use B24Activity\FileTokenStore;

$file = getenv('B24_TOKENS') ?: throw new RuntimeException('B24_TOKENS, the file of the tokens, is not set');
$store = new FileTokenStore($file);

/** The first installation counts; later ones have to know the token that came with it. */
function install(FileTokenStore $store, array $tokens): void
{
    $known = $store->load()['application_token'] ?? '';
    if ($known !== '' && !hash_equals($known, $tokens['application_token'] ?? '')) {
        throw new RuntimeException('installed already, by somebody else');
    }
    $store->save($tokens);
    $client = Client::oauth((string) getenv('B24_CLIENT_ID'), (string) getenv('B24_CLIENT_SECRET'), $store);
    foreach (['ONCRMACTIVITYADD', 'ONCRMACTIVITYUPDATE', 'ONCRMACTIVITYDELETE'] as $event) {
        (new Events($client))->bind($event, (string) getenv('B24_HANDLER'));
    }
}

/** The portal waits for the answer and sends nothing twice: note it down here, do the work elsewhere. */
function note(string $file, Event $event): void
{
    $line = json_encode([$event->ts, $event->name, $event->activityId], JSON_THROW_ON_ERROR);
    file_put_contents("$file.events", "$line\n", FILE_APPEND | LOCK_EX);
}

try {
    if (($_POST['event'] ?? '') === 'ONAPPINSTALL' || ($_POST['PLACEMENT'] ?? '') === 'DEFAULT') {
        install($store, App::tokens(array_merge($_GET, $_POST)));
    } else {
        note($file, Event::fromRequest($_POST, $store->load()['application_token'] ?? ''));
    }
} catch (AuthException) {
    http_response_code(403); // not from the portal
} catch (ValueError $error) {
    http_response_code(400); // no event, or nobody has installed the application yet
    error_log($error->getMessage());
} catch (RuntimeException $error) {
    http_response_code(500);
    error_log($error->getMessage());
}
