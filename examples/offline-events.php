<?php
declare(strict_types=1);

// Takes the events of activities out of the portal's queue: for applications that the portal cannot reach. Run it as
// often as you like, also several at a time.
// B24_CLIENT_ID=local.… B24_CLIENT_SECRET=… B24_TOKENS=tokens.json php examples/offline-events.php

use B24Activity\Activity;
use B24Activity\ApiException;
use B24Activity\Client;
use B24Activity\Events;
use B24Activity\FileTokenStore;
use B24Activity\NotFoundException;

$store = new FileTokenStore(getenv('B24_TOKENS') ?: exit("B24_TOKENS, the file of the tokens, is not set\n"));
$client = Client::oauth((string) getenv('B24_CLIENT_ID'), (string) getenv('B24_CLIENT_SECRET'), $store);
$events = new Events($client);
$activities = new Activity($client);

foreach (['ONCRMACTIVITYADD', 'ONCRMACTIVITYUPDATE', 'ONCRMACTIVITYDELETE'] as $name) {
    if (!in_array([$name, 1], array_map(static fn(array $row): array => [$row['event'], $row['offline']], $events->list()), true)) {
        $client->call('event.bind', ['event' => $name, 'event_type' => 'offline']);
    }
}

echo $events->offline(null), " events wait\n";
$handled = $events->offline(static function (array $event) use ($activities): void {
    $id = (int) $event['EVENT_DATA']['FIELDS']['ID'];
    try {
        // The event tells that something has changed; what it is now, the activity tells.
        $subject = $activities->get($id)['SUBJECT'];
        echo "$event[EVENT_NAME] $id: $subject\n";
    } catch (NotFoundException) {
        echo "$event[EVENT_NAME] $id: is gone\n";
    } catch (ApiException $error) {
        echo "$event[EVENT_NAME] $id: {$error->getMessage()}\n"; // one that fails must not keep the others waiting
    }
}, 1000);
echo "$handled handled\n";
