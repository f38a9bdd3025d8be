<?php
declare(strict_types=1);

// name => [scope, [class, function](Call): mixed, flags…].
// Flags: writes (counted as executed), alone (not in a batch), application (refused to the webhook).

use Portal\Crm\Activities;
use Portal\Crm\Deals;
use Portal\Rest\Basic;
use Portal\Rest\Batch;

return [
    'batch' => ['', [Batch::class, 'run'], 'alone'],
    'scope' => ['', [Basic::class, 'scope']],
    'methods' => ['', [Basic::class, 'methods']],
    'app.info' => ['', [Basic::class, 'appInfo']],
    'event.get' => ['', [Basic::class, 'events'], 'application'],
    'profile' => ['', [Basic::class, 'profile']],
    'user.current' => ['user', [Basic::class, 'currentUser']],

    'crm.activity.fields' => ['crm', [Activities::class, 'fields']],
    'crm.activity.communication.fields' => ['crm', [Activities::class, 'communicationFields']],
    'crm.activity.add' => ['crm', [Activities::class, 'add'], 'writes'],
    'crm.activity.get' => ['crm', [Activities::class, 'get']],
    'crm.activity.list' => ['crm', [Activities::class, 'list']],
    'crm.activity.update' => ['crm', [Activities::class, 'update'], 'writes'],
    'crm.activity.delete' => ['crm', [Activities::class, 'delete'], 'writes'],

    'crm.deal.list' => ['crm', [Deals::class, 'list']],
];
