<?php
declare(strict_types=1);

// name => [scope, [class, function](Call): mixed, flags…].
// Flags: writes (counted as executed), alone (not in a batch), application (refused to the webhook).

use Portal\Crm\Activities;
use Portal\Crm\Deals;
use Portal\Event\Handlers;
use Portal\Event\Placements;
use Portal\Event\Queue;
use Portal\Rest\Basic;
use Portal\Rest\Batch;

return [
    'batch' => ['', [Batch::class, 'run'], 'alone'],
    'scope' => ['', [Basic::class, 'scope']],
    'methods' => ['', [Basic::class, 'methods']],
    'app.info' => ['', [Basic::class, 'appInfo']],
    'profile' => ['', [Basic::class, 'profile']],
    'user.current' => ['user', [Basic::class, 'currentUser']],

    'crm.activity.fields' => ['crm', [Activities::class, 'fields']],
    'crm.activity.communication.fields' => ['crm', [Activities::class, 'communicationFields']],
    'crm.activity.add' => ['crm', [Activities::class, 'add'], 'writes'],
    'crm.activity.get' => ['crm', [Activities::class, 'get']],
    'crm.activity.list' => ['crm', [Activities::class, 'list']],
    'crm.activity.update' => ['crm', [Activities::class, 'update'], 'writes'],
    'crm.activity.delete' => ['crm', [Activities::class, 'delete'], 'writes'],

    'events' => ['', [Handlers::class, 'events'], 'application'],
    'event.bind' => ['', [Handlers::class, 'bind'], 'application', 'writes'],
    'event.unbind' => ['', [Handlers::class, 'unbind'], 'application', 'writes'],
    'event.get' => ['', [Handlers::class, 'get'], 'application'],
    'event.test' => ['', [Handlers::class, 'test'], 'application'],
    'event.offline.get' => ['', [Queue::class, 'get'], 'application', 'writes'],
    'event.offline.list' => ['', [Queue::class, 'list'], 'application'],
    'event.offline.clear' => ['', [Queue::class, 'clear'], 'application', 'writes'],
    'event.offline.error' => ['', [Queue::class, 'error'], 'application', 'writes'],

    'placement.bind' => ['placement', [Placements::class, 'bind'], 'application', 'writes'],
    'placement.unbind' => ['placement', [Placements::class, 'unbind'], 'application', 'writes'],
    'placement.get' => ['placement', [Placements::class, 'get'], 'application'],
    'placement.list' => ['placement', [Placements::class, 'list'], 'application'],

    'crm.deal.list' => ['crm', [Deals::class, 'list']],
];
