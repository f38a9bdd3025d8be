--TEST--
A write whose answer got lost, and whose second attempt finds it done, is done
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

use B24Activity\{Activity, ActivityType, Badge, Binding, Block, Layout, LayoutBlocks, OwnerType, Todo};

$app = Application::start(['rows' => 10]);
$client = $app->client();
[$types, $badges, $bindings, $layouts] = [new ActivityType($client), new Badge($client), new Binding($client), new LayoutBlocks($client)];
$id = (new Todo($client))->add(OwnerType::DEAL, 1, '2030-01-15');
$types->add(['TYPE_ID' => 'VISIT']);
$badges->add('visit', 'Visit', 'Planned', 'primary');
$layouts->set(OwnerType::DEAL, 1, $id, Layout::blocks(['text' => Block::text('x')]));

$writes = [
    'crm.activity.type.delete' => fn() => $types->delete('VISIT'),
    'crm.activity.badge.delete' => fn() => $badges->delete('visit'),
    'crm.activity.layout.blocks.delete' => fn() => $layouts->delete(OwnerType::DEAL, 1, $id),
    'crm.activity.binding.add' => fn() => $bindings->add($id, OwnerType::CONTACT, 5),
    'crm.activity.binding.delete' => fn() => $bindings->delete($id, OwnerType::CONTACT, 5),
    'crm.activity.delete' => fn() => (new Activity($client))->delete($id),
];
foreach ($writes as $method => $write) {
    $app->control(['reset' => true]);
    $app->fault(['match' => $method, 'kind' => 'cut-after']);
    echo $method, ': ', json_encode($write()), " after {$app->counters()['methods'][$method]} attempts\n";
}

// Portals of other versions say it in other words. Without a doubt they mean what they say.
foreach ([['', 'Type not found'], ['NOT_FOUND', 'Not found.']] as [$code, $text]) {
    $refusal = ['match' => 'crm.activity.type.delete', 'kind' => 'json', 'body' => ['error' => $code, 'error_description' => $text]];
    $app->fault(['match' => 'crm.activity.type.delete', 'kind' => 'cut-after'], $refusal);
    echo json_encode($types->delete('GONE')), ', ';
    $app->fault($refusal);
    try {
        $types->delete('GONE');
    } catch (B24Activity\NotFoundException) {
        echo "not there\n";
    }
}
?>
--EXPECT--
crm.activity.type.delete: true after 2 attempts
crm.activity.badge.delete: true after 2 attempts
crm.activity.layout.blocks.delete: true after 2 attempts
crm.activity.binding.add: true after 2 attempts
crm.activity.binding.delete: true after 2 attempts
crm.activity.delete: true after 2 attempts
true, not there
true, not there
