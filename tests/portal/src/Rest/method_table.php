<?php
declare(strict_types=1);

// name => [scope, [class, function](Call): mixed, flags…].
// Flags: writes (counted as executed), alone (not in a batch), application (refused to the webhook),
// classic (refused to whoever has no access to the CRM).

use Portal\Crm\Activities;
use Portal\Crm\Controller\Badges;
use Portal\Crm\Controller\Bindings;
use Portal\Crm\Controller\Configurable;
use Portal\Crm\Controller\LayoutBlocks;
use Portal\Crm\Controller\Todo;
use Portal\Crm\Controller\Transcripts;
use Portal\Crm\Deals;
use Portal\Crm\Types;
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

    'crm.activity.fields' => ['crm', [Activities::class, 'fields'], 'classic'],
    'crm.activity.communication.fields' => ['crm', [Activities::class, 'communicationFields'], 'classic'],
    'crm.activity.add' => ['crm', [Activities::class, 'add'], 'classic', 'writes'],
    'crm.activity.get' => ['crm', [Activities::class, 'get'], 'classic'],
    'crm.activity.list' => ['crm', [Activities::class, 'list'], 'classic'],
    'crm.activity.update' => ['crm', [Activities::class, 'update'], 'classic', 'writes'],
    'crm.activity.delete' => ['crm', [Activities::class, 'delete'], 'classic', 'writes'],

    'crm.activity.call.getTranscript' => ['crm', [Transcripts::class, 'get']],

    'crm.activity.todo.add' => ['crm', [Todo::class, 'add'], 'writes'],
    'crm.activity.todo.update' => ['crm', [Todo::class, 'update'], 'writes'],
    'crm.activity.todo.updateDeadline' => ['crm', [Todo::class, 'updateDeadline'], 'writes'],
    'crm.activity.todo.updateDescription' => ['crm', [Todo::class, 'updateDescription'], 'writes'],
    'crm.activity.todo.updateColor' => ['crm', [Todo::class, 'updateColor'], 'writes'],
    'crm.activity.todo.updateResponsibleUser' => ['crm', [Todo::class, 'updateResponsibleUser'], 'writes'],

    'crm.activity.binding.add' => ['crm', [Bindings::class, 'add'], 'writes'],
    'crm.activity.binding.delete' => ['crm', [Bindings::class, 'delete'], 'writes'],
    'crm.activity.binding.list' => ['crm', [Bindings::class, 'list']],
    'crm.activity.binding.move' => ['crm', [Bindings::class, 'move'], 'writes'],

    'crm.activity.type.add' => ['crm', [Types::class, 'add'], 'classic', 'writes'],
    'crm.activity.type.list' => ['crm', [Types::class, 'list'], 'classic'],
    'crm.activity.type.delete' => ['crm', [Types::class, 'delete'], 'classic', 'writes'],

    'crm.activity.configurable.add' => ['crm', [Configurable::class, 'add'], 'writes'],
    'crm.activity.configurable.update' => ['crm', [Configurable::class, 'update'], 'writes'],
    'crm.activity.configurable.get' => ['crm', [Configurable::class, 'get']],

    'crm.activity.layout.blocks.set' => ['crm', [LayoutBlocks::class, 'set'], 'writes'],
    'crm.activity.layout.blocks.get' => ['crm', [LayoutBlocks::class, 'get']],
    'crm.activity.layout.blocks.delete' => ['crm', [LayoutBlocks::class, 'delete'], 'writes'],

    'crm.activity.badge.add' => ['crm', [Badges::class, 'add'], 'writes'],
    'crm.activity.badge.get' => ['crm', [Badges::class, 'get']],
    'crm.activity.badge.list' => ['crm', [Badges::class, 'list']],
    'crm.activity.badge.delete' => ['crm', [Badges::class, 'delete'], 'writes'],

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

    'crm.deal.list' => ['crm', [Deals::class, 'list'], 'classic'],
];
