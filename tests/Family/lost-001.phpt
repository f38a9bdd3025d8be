--TEST--
A write whose answer is lost runs once at most; where a repetition does no harm, it settles what became of it
--EXTENSIONS--
b24activity
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

use B24Activity\{Activity, ActivityType, Badge, Binding, Configurable, LayoutBlocks, Todo, TransportException};

$application = Application::start();
$client = $application->client();
[$activity, $todo, $binding, $blocks] = [new Activity($client), new Todo($client), new Binding($client), new LayoutBlocks($client)];
[$type, $configurable, $badge] = [new ActivityType($client), new Configurable($client), new Badge($client)];
$layout = ['icon' => ['code' => 'x'], 'header' => ['title' => 'x'], 'body' => ['logo' => ['code' => 'x']]];

foreach (['cut-before', 'cut-after'] as $kind) {
    echo "-- $kind\n";
    $id = $todo->add(2, 1, '2026-12-24');
    $own = $configurable->add(2, 1, [], $layout);
    $type->add(['TYPE_ID' => $kind]);
    $badge->add($kind, 'x', 'y', 'success');
    $binding->add($id, 3, 5);
    $blocks->set(2, 1, $id, ['blocks' => [['type' => 'deadline']]]);
    $calls = [
        'crm.activity.binding.add' => fn() => $binding->add($id, 3, 6),
        'crm.activity.binding.delete' => fn() => $binding->delete($id, 3, 6),
        'crm.activity.layout.blocks.set' => fn() => $blocks->set(2, 1, $id, ['blocks' => [['type' => 'deadline']]]),
        'crm.activity.layout.blocks.delete' => fn() => $blocks->delete(2, 1, $id),
        'crm.activity.type.add' => fn() => $type->add(['TYPE_ID' => "$kind too"]),
        'crm.activity.type.delete' => fn() => $type->delete($kind),
        'crm.activity.badge.add' => fn() => $badge->add("$kind too", 'x', 'y', 'success'),
        'crm.activity.badge.delete' => fn() => $badge->delete($kind),
        'crm.activity.configurable.add' => fn() => $configurable->add(2, 1, [], $layout),
        'crm.activity.configurable.update' => fn() => $configurable->update($own, ['completed' => true]),
        'crm.activity.todo.add' => fn() => $todo->add(2, 1, '2026-12-24'),
        'crm.activity.todo.update' => fn() => $todo->update($id, 2, 1, '2026-12-24'),
        'crm.activity.todo.updateDeadline' => fn() => $todo->updateDeadline($id, 2, 1, '2026-12-24'),
        'crm.activity.todo.updateDescription' => fn() => $todo->updateDescription($id, 2, 1, 'x'),
        'crm.activity.todo.updateColor' => fn() => $todo->updateColor($id, 2, 1, '1'),
        'crm.activity.todo.updateResponsibleUser' => fn() => $todo->updateResponsibleUser($id, 2, 1, 1),
        'crm.activity.update' => fn() => $activity->update($id, []),
        'crm.activity.add' => fn() => $activity->add(FIELDS),
        'crm.activity.delete' => fn() => $activity->delete($id),
        'crm.activity.call.getTranscript' => fn() => $activity->callTranscript(1),
    ];
    $before = ['crm.activity.type.delete' => 1, 'crm.activity.badge.add' => 1]; // each repetition waits
    foreach ($kind === 'cut-before' ? array_intersect_key($calls, $before) : $calls as $method => $call) {
        $application->control(['reset' => true]);
        $application->fault(['match' => $method, 'kind' => $kind]);
        try {
            $told = json_encode($call());
        } catch (TransportException $error) {
            $told = 'executed ' . json_encode($error->executed);
        }
        echo $method, ' ', $told, ', ', $application->counters()['requests'], ' requests, ran ', $application->counters()['executed'][$method] ?? 0, "\n";
    }
}
?>
--EXPECT--
-- cut-before
crm.activity.type.delete true, 2 requests, ran 1
crm.activity.badge.add executed null, 1 requests, ran 0
-- cut-after
crm.activity.binding.add true, 2 requests, ran 1
crm.activity.binding.delete true, 2 requests, ran 1
crm.activity.layout.blocks.set executed null, 1 requests, ran 1
crm.activity.layout.blocks.delete true, 2 requests, ran 1
crm.activity.type.add executed null, 1 requests, ran 1
crm.activity.type.delete true, 2 requests, ran 1
crm.activity.badge.add executed null, 1 requests, ran 1
crm.activity.badge.delete true, 2 requests, ran 1
crm.activity.configurable.add executed null, 1 requests, ran 1
crm.activity.configurable.update executed null, 1 requests, ran 1
crm.activity.todo.add executed null, 1 requests, ran 1
crm.activity.todo.update executed null, 1 requests, ran 1
crm.activity.todo.updateDeadline executed null, 1 requests, ran 1
crm.activity.todo.updateDescription executed null, 1 requests, ran 1
crm.activity.todo.updateColor executed null, 1 requests, ran 1
crm.activity.todo.updateResponsibleUser executed null, 1 requests, ran 1
crm.activity.update executed null, 1 requests, ran 1
crm.activity.add executed null, 1 requests, ran 1
crm.activity.delete true, 2 requests, ran 1
crm.activity.call.getTranscript null, 2 requests, ran 0
