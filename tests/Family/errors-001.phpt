--TEST--
Every documented error of the family is the exception that it should be
--EXTENSIONS--
b24activity
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/family.inc';

use B24Activity\{Activity, ActivityType, Badge, Binding, Client, Configurable, LayoutBlocks, Todo};

$application = Application::start(['apps' => 2]);
$client = $application->client();
$owners = fn(array $rules) => $application->control(['crm' => ['owners' => $rules]]);
[$activity, $todo, $binding, $blocks] = [new Activity($client), new Todo($client), new Binding($client), new LayoutBlocks($client)];
[$type, $configurable, $badge] = [new ActivityType($client), new Configurable($client), new Badge($client)];
$id = $todo->add(2, 1, '2026-12-24');
$done = $todo->add(2, 1, '2026-12-24');
$activity->update($done, ['COMPLETED' => 'Y']);

echo "-- 100, of what a class lets nobody send\n";
provoked(fn() => $client->call('crm.activity.todo.add', ['ownerTypeId' => 2, 'ownerId' => 1]));
provoked(fn() => $client->call('crm.activity.todo.add', ['ownerTypeId' => 'deal', 'ownerId' => 1, 'deadline' => '2026-12-24']));
provoked(fn() => $client->call('crm.activity.binding.list', ['activityId' => null]));
provoked(fn() => $client->call('crm.activity.configurable.add', ['ownerTypeId' => 2, 'ownerId' => 1, 'fields' => 'x', 'layout' => []]));
provoked(fn() => $client->call('crm.activity.layout.blocks.get', ['entityTypeId' => 2, 'entityId' => 1, 'activityID' => 1]));
provoked(fn() => $client->call('crm.activity.badge.get'));
provoked(fn() => $client->call('crm.activity.call.getTranscript'));

echo "-- activity\n";
$fields = ['SUBJECT' => 'x', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'P', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
$call = ['TYPE_ID' => 2, 'COMMUNICATIONS' => [['VALUE' => '1']]] + $fields;
provoked(fn() => $client->call('crm.activity.add', ['fields' => 'x']));
provoked(fn() => $client->call('crm.activity.add'));
provoked(fn() => $client->call('crm.activity.add', ['fields' => ['TYPE_ID' => 0, 'PROVIDER_ID' => ''] + $fields]));
provoked(fn() => $client->call('crm.activity.add', ['fields' => ['PROVIDER_ID' => ''] + $fields]));
provoked(fn() => $client->call('crm.activity.add', ['fields' => ['TYPE_ID' => 3] + $fields]));
provoked(fn() => $client->call('crm.activity.add', ['fields' => ['PROVIDER_ID' => 'CONFIGURABLE_REST_APP'] + $fields]));
provoked(fn() => $client->call('crm.activity.add', ['fields' => ['COMMUNICATIONS' => []] + $call]));
provoked(fn() => $client->call('crm.activity.add', ['fields' => ['COMMUNICATIONS' => [['VALUE' => '1'], ['VALUE' => '2']]] + $call]));
provoked(fn() => $activity->add(['COMMUNICATIONS' => [['VALUE' => '1', 'ENTITY_ID' => 1, 'ENTITY_TYPE_ID' => 7]]] + $call));
provoked(fn() => $activity->add(['COMMUNICATIONS' => [['VALUE' => '1', 'ENTITY_ID' => 999, 'ENTITY_TYPE_ID' => 2]]] + $call));
provoked(fn() => $activity->add(['OWNER_ID' => 0] + $fields));
$owners(['2:1' => 'readonly']);
provoked(fn() => $activity->add($fields));
provoked(fn() => $activity->update($id, []));
provoked(fn() => $activity->delete($id));
$owners(['2:1' => 'closed']);
provoked(fn() => $activity->get($id));
provoked(fn() => $activity->callTranscript($id));
$owners([]);
provoked(fn() => $activity->add(['TYPE_ID' => 4, 'DIRECTION' => 2, 'COMPLETED' => 'Y', 'COMMUNICATIONS' => [['VALUE' => 'nobody']]] + $fields));
foreach (['get' => [999], 'update' => [999, []], 'delete' => [999], 'callTranscript' => [999]] as $name => $arguments) {
    provoked(fn() => $activity->$name(...$arguments));
}
provoked(fn() => $client->call('crm.activity.get', ['id' => '0']));
provoked(fn() => $client->call('crm.activity.update', ['id' => $id, 'fields' => ['COMMUNICATIONS' => []]]));
provoked(fn() => $client->call('crm.activity.list', ['filter' => 'x']));
$application->control(['crm' => ['ai' => false]]);
provoked(fn() => $activity->callTranscript($id));
$application->control(['crm' => ['ai' => true, 'access' => false]]);
provoked(fn() => $activity->fields());
$application->control(['crm' => ['access' => true]]);

echo "-- todo\n";
provoked(fn() => $todo->add(99, 1, '2026-12-24'));
provoked(fn() => $todo->add(2, 999, '2026-12-24'));
provoked(fn() => $todo->add(2, 1, '32.13.2026'));
provoked(fn() => $todo->add(2, 1, '2026-12-24', parentActivityId: 999));
provoked(fn() => $todo->update($id, 2, 1, '2026-12-24', parentActivityId: $done));
provoked(fn() => $todo->update($id, 2, 2, '2026-12-24'));
provoked(fn() => $todo->update($id, 2, 1, '32.13.2026'));
provoked(fn() => $todo->update($done, 2, 1, '2026-12-24'));
provoked(fn() => $todo->updateDeadline($done, 2, 1, '2026-12-24'));
provoked(fn() => $todo->updateDeadline($id, 2, 1, '32.13.2026'));
provoked(fn() => $todo->updateDescription($done, 2, 1, ''));
provoked(fn() => $todo->updateDescription($id, 99, 1, ''));
provoked(fn() => $todo->updateColor($done, 2, 1, '1'));
provoked(fn() => $client->call('crm.activity.todo.updateColor', ['id' => $id, 'ownerTypeId' => 2, 'ownerId' => 1, 'colorId' => '8']));
provoked(fn() => $todo->updateResponsibleUser($done, 2, 1, 1));
provoked(fn() => $client->call('crm.activity.todo.updateResponsibleUser', ['id' => $id, 'ownerTypeId' => 2, 'ownerId' => 1, 'responsibleId' => 0]));
$owners(['2:1' => 'readonly']);
provoked(fn() => $todo->add(2, 1, '2026-12-24'));
provoked(fn() => $todo->updateColor($id, 2, 1, '1'));
$owners([]);

echo "-- binding\n";
provoked(fn() => $binding->add(999, 3, 5));
provoked(fn() => $binding->add($id, 99, 5));
provoked(fn() => $binding->add($id, 2, 1));
provoked(fn() => $binding->delete($id, 3, 5));
provoked(fn() => $binding->delete($id, 2, 1));
provoked(fn() => $binding->list(999));
provoked(fn() => $binding->move($id, 2, 1, 3, 5));
provoked(fn() => $binding->move($id, 2, 1, 2, 1));
provoked(fn() => $binding->move($id, 3, 5, 3, 6));
provoked(fn() => $binding->move($id, 3, 5, 99, 6));
$binding->add($id, 2, 2);
provoked(fn() => $binding->move($id, 2, 1, 2, 2));
$owners(['3:5' => 'readonly', '3:6' => 'missing']);
provoked(fn() => $binding->add($id, 3, 5));
provoked(fn() => $binding->add($id, 3, 6));
$owners([]);
foreach (range(1, 98) as $company) {
    $binding->add($id, 4, $company);
}
provoked(fn() => $binding->add($id, 3, 5));

echo "-- type\n";
$type->add(['TYPE_ID' => '1C']);
provoked(fn() => $type->add(['TYPE_ID' => '1C']));
provoked(fn() => $client->call('crm.activity.type.add', ['fields' => []]));
provoked(fn() => $type->delete('2C'));

echo "-- configurable\n";
$layout = ['icon' => ['code' => 'call'], 'header' => ['title' => 'Call'], 'body' => ['logo' => ['code' => 'call']]];
$own = $configurable->add(2, 1, [], $layout);
$raw = fn(array $layout, array $fields = []) => provoked(fn() => $client->call('crm.activity.configurable.add', ['ownerTypeId' => 2, 'ownerId' => 1, 'fields' => $fields, 'layout' => $layout]));
provoked(fn() => $configurable->add(99, 1, [], $layout));
provoked(fn() => $configurable->get($id));
provoked(fn() => $configurable->update($id));
foreach (['completed' => 'yes', 'responsibleId' => 0, 'badgeCode' => 'none'] as $name => $value) {
    provoked(fn() => $configurable->update($own, [$name => $value]));
}
$raw($layout, ['pingOffsets' => 'x']);
$raw($layout, ['pingOffsets' => [-1]]);
$raw($layout, ['isIncomingChannel' => true, 'deadline' => '2026-12-24']);
$raw([]);
$raw(['icon' => null] + $layout);
$raw(['x' => 1] + $layout);
$raw(['header' => ['title' => 'x', 'tags' => ['a' => ['title' => 'x', 'type' => 'pink']]]] + $layout);
$raw(['header' => ['title' => 'x', 'tags' => array_fill(0, 3, ['title' => 'x', 'type' => 'success'])]] + $layout);
$raw(['header' => ['title' => 'x', 'tags' => ['a b' => ['title' => 'x', 'type' => 'success']]]] + $layout);
provoked(fn() => $configurable->update($own, layout: ['header' => ['title' => ['xx' => 'x']]] + $layout));
provoked(fn() => $activity->update($own, []));
provoked(fn() => $activity->get($own));
$owners(['2:1' => 'closed']);
provoked(fn() => $configurable->get($own));
provoked(fn() => $configurable->update($own));
$owners(['2:1' => 'missing']);
provoked(fn() => $configurable->update($own));
$owners([]);

echo "-- layout.blocks\n";
$set = ['blocks' => [['type' => 'deadline']]];
provoked(fn() => $blocks->set(99, 1, $id, $set));
provoked(fn() => $blocks->set(2, 1, 999, $set));
provoked(fn() => $blocks->get(3, 1, $id));
provoked(fn() => $blocks->delete(2, 1, $id));
provoked(fn() => $blocks->set(2, 1, $own, $set));
provoked(fn() => $client->call('crm.activity.layout.blocks.set', ['entityTypeId' => 2, 'entityId' => 1, 'activityId' => $id, 'layout' => ['blocks' => []]]));
$owners(['2:1' => 'readonly']);
provoked(fn() => $blocks->set(2, 1, $id, $set));
$owners([]);

echo "-- badge\n";
$badge->add('a', 'x', 'y', 'success');
provoked(fn() => $badge->add('a', 'x', 'y', 'success'));
provoked(fn() => $badge->add('b', ['xx' => 'x'], 'y', 'success'));
provoked(fn() => $badge->add('b', 'x', ['en' => ''], 'success'));
provoked(fn() => $client->call('crm.activity.badge.add', ['code' => 'b', 'title' => '', 'value' => 'y', 'type' => 'success']));
provoked(fn() => $client->call('crm.activity.badge.add', ['code' => 'b', 'title' => 'x', 'value' => 'y', 'type' => 'pink']));
provoked(fn() => $badge->get('b'));
provoked(fn() => $badge->delete('b'));

echo "-- no administrator\n";
$application->control(['crm' => ['admin' => false]]);
provoked(fn() => $badge->add('b', 'x', 'y', 'success'));
provoked(fn() => $badge->delete('a'));
provoked(fn() => $type->add(['TYPE_ID' => 'x']));

echo "-- another application\n";
$linked = $activity->add(['PROVIDER_ID' => 'REST_APP'] + $fields);
$foreign = Client::oauth('none', 'none', new Diary($application->others[0]), ['allow_http' => true]);
provoked(fn() => (new Configurable($foreign))->update($own));
provoked(fn() => (new Activity($foreign))->update($linked, []));

echo "-- a webhook\n";
$webhook = Client::webhook($application->webhook, ['allow_http' => true]);
provoked(fn() => (new Activity($webhook))->add(['PROVIDER_ID' => 'REST_APP'] + $fields));
provoked(fn() => (new Activity($webhook))->delete($linked));
provoked(fn() => (new ActivityType($webhook))->list());
provoked(fn() => (new Configurable($webhook))->add(2, 1, [], $layout));
provoked(fn() => (new LayoutBlocks($webhook))->set(2, 1, $id, $set));
?>
--EXPECT--
-- 100, of what a class lets nobody send
ValidationException "100" 400 crm.activity.todo.add | Could not find value for parameter {deadline}
ValidationException "100" 400 crm.activity.todo.add | Invalid value {deal} to match with parameter {ownerTypeId}. Should be value of type int.
ValidationException "100" 400 crm.activity.binding.list | Invalid value {NULL} to match with parameter {activityId}. Should be value of type int.
ValidationException "100" 400 crm.activity.configurable.add | Invalid value {x} to match with parameter {fields}. Should be value of type array.
ValidationException "100" 400 crm.activity.layout.blocks.get | Could not find value for parameter {activityId}
ValidationException "100" 400 crm.activity.badge.get | Could not find value for parameter {code}
ValidationException "100" 400 crm.activity.call.getTranscript | Could not find value for parameter {activityId}
-- activity
ValidationException "" 400 crm.activity.add | Parameter 'fields' must be array.
ValidationException "" 400 crm.activity.add | The field SUBJECT is not defined or empty.
ValidationException "" 400 crm.activity.add | The field TYPE_ID is not defined or invalid.
ValidationException "" 400 crm.activity.add | The custom activity without provider is not supported in current context.
ValidationException "" 400 crm.activity.add | The activity type "3 is not supported in current context".
ValidationException "" 400 crm.activity.add | Use crm.activity.configurable.add for this activity provider
ValidationException "" 400 crm.activity.add | The field COMMUNICATIONS is not defined or invalid.
ValidationException "" 400 crm.activity.add | The only one communication is allowed for activity of specified type.
ValidationException "" 400 crm.activity.add | Entity type '7' is not supported in current context
NotFoundException "" 400 crm.activity.add | Could not find 'DEAL' with ID: 999
ValidationException "" 400 crm.activity.add | Could not build binding. Please ensure that owner info and communications are defined correctly.
AccessDeniedException "" 400 crm.activity.add | Access denied.
AccessDeniedException "" 400 crm.activity.update | Access denied.
AccessDeniedException "" 400 crm.activity.delete | Access denied.
AccessDeniedException "" 400 crm.activity.get | Access denied.
AccessDeniedException "ACCESS_DENIED" 403 crm.activity.call.getTranscript | Access denied.
ApiException "" 400 crm.activity.add | Email send error. Invalid email 'nobody' is specified.
NotFoundException "" 400 crm.activity.get | Activity is not found
NotFoundException "" 400 crm.activity.update | Activity is not found.
NotFoundException "" 400 crm.activity.delete | Activity is not found.
NotFoundException "NOT_FOUND" 400 crm.activity.call.getTranscript | Not found.
ValidationException "" 400 crm.activity.get | ID is not defined or invalid.
ValidationException "" 400 crm.activity.update | The field COMMUNICATIONS is not defined or invalid.
ValidationException "" 400 crm.activity.list | Parameter 'filter' must be array.
AccessDeniedException "ACCESS_DENIED" 403 crm.activity.call.getTranscript | Access denied.
AccessDeniedException "" 400 crm.activity.fields | Access denied.
-- todo
NotFoundException "OWNER_NOT_FOUND" 400 crm.activity.todo.add | Owner was not found
NotFoundException "NOT_FOUND" 400 crm.activity.todo.add | Not found.
ValidationException "WRONG_DATETIME_FORMAT" 400 crm.activity.todo.add | Wrong datetime format
NotFoundException "NOT_FOUND" 400 crm.activity.todo.add | Not found.
ApiException "ERROR_PARENT_ACTIVITY_RESTRICT" 400 crm.activity.todo.update | Can not schedule an activity for a completed activity
NotFoundException "NOT_FOUND" 400 crm.activity.todo.update | Not found.
ValidationException "WRONG_DATETIME_FORMAT" 400 crm.activity.todo.update | Wrong datetime format
ApiException "CAN_NOT_UPDATE_COMPLETED_TODO" 400 crm.activity.todo.update | Can not update completed todo
ApiException "CAN_NOT_UPDATE_COMPLETED_TODO" 400 crm.activity.todo.updateDeadline | Can not update completed todo
ValidationException "WRONG_DATETIME_FORMAT" 400 crm.activity.todo.updateDeadline | Wrong datetime format
ApiException "CAN_NOT_UPDATE_COMPLETED_TODO" 400 crm.activity.todo.updateDescription | Can not update completed todo
NotFoundException "OWNER_NOT_FOUND" 400 crm.activity.todo.updateDescription | Owner was not found
ApiException "CAN_NOT_UPDATE_COLOR_COMPLETED_TODO" 400 crm.activity.todo.updateColor | Can not update the color of a completed todo
ValidationException "CAN_NOT_UPDATE_WRONG_COLOR_TODO" 400 crm.activity.todo.updateColor | Wrong color
ApiException "CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO" 400 crm.activity.todo.updateResponsibleUser | Can not update the responsible user of a completed todo
ValidationException "INVALID_ARG_VALUE" 400 crm.activity.todo.updateResponsibleUser | Parameter "responsibleId" must be greater than 0
AccessDeniedException "ACCESS_DENIED" 400 crm.activity.todo.add | Access denied.
AccessDeniedException "ACCESS_DENIED" 400 crm.activity.todo.updateColor | Access denied.
-- binding
NotFoundException "NOT_FOUND" 400 crm.activity.binding.add | Not found.
NotFoundException "OWNER_NOT_FOUND" 400 crm.activity.binding.add | Owner was not found
ApiException "ACTIVITY_IS_ALREADY_BOUND" 400 crm.activity.binding.add | Activity is already bound to this item
NotFoundException "BINDING_NOT_FOUND" 400 crm.activity.binding.delete | Activity is not bound to this item
ApiException "LAST_BINDING_CANNOT_BE_DELETED" 400 crm.activity.binding.delete | The last binding cannot be deleted
NotFoundException "NOT_FOUND" 400 crm.activity.binding.list | Not found.
ValidationException "SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR" 400 crm.activity.binding.move | Source and target entity types are not equal
ValidationException "SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR" 400 crm.activity.binding.move | Source and target entity ids are equal
NotFoundException "BINDING_NOT_FOUND" 400 crm.activity.binding.move | Activity is not bound to this item
NotFoundException "OWNER_NOT_FOUND" 400 crm.activity.binding.move | Owner was not found
ApiException "ACTIVITY_IS_ALREADY_BOUND" 400 crm.activity.binding.move | Activity is already bound to this item
AccessDeniedException "ACCESS_DENIED" 400 crm.activity.binding.add | Access denied.
NotFoundException "OWNER_NOT_FOUND" 400 crm.activity.binding.add | Owner was not found
ApiException "0" 400 crm.activity.binding.add | Too many bindings
-- type
ValidationException "INVALID_ARG_VALUE" 400 crm.activity.type.add | Type is already registered
ValidationException "INVALID_ARG_VALUE" 400 crm.activity.type.add | The field TYPE_ID is not defined or empty
ValidationException "INVALID_ARG_VALUE" 400 crm.activity.type.delete | Type not found
-- configurable
NotFoundException "OWNER_NOT_FOUND" 400 crm.activity.configurable.add | Owner was not found
NotFoundException "NOT_FOUND" 400 crm.activity.configurable.get | Not found.
NotFoundException "NOT_FOUND" 400 crm.activity.configurable.update | Not found.
ValidationException "WRONG_FIELD_VALUE" 400 crm.activity.configurable.update | Wrong value of field `completed`
ValidationException "WRONG_FIELD_VALUE" 400 crm.activity.configurable.update | Wrong value of field `responsibleId`
ValidationException "WRONG_FIELD_VALUE" 400 crm.activity.configurable.update | Wrong value of field `badgeCode`
ValidationException "WRONG_FIELD_VALUE" 400 crm.activity.configurable.add | Wrong value of field `pingOffsets`
ValidationException "WRONG_FIELD_VALUE" 400 crm.activity.configurable.add | Wrong value of field `pingOffsets`
ValidationException "INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE" 400 crm.activity.configurable.add | An incoming activity can not be with a deadline
ValidationException "ERROR_EMPTY_LAYOUT" 400 crm.activity.configurable.add | The layout must not be empty
ValidationException "FIELD_IS_REQUIRED" 400 crm.activity.configurable.add | Field `icon` is required in `Layout`
ValidationException "FIELD_IS_REDUNDANT" 400 crm.activity.configurable.add | Field `x` is redundant in `Layout`
ValidationException "ENUM_FIELD" 400 crm.activity.configurable.add | Field `type` of `Tag` must be one of: warning, success, failure, primary, secondary
ValidationException "TOO_MANY_ITEMS" 400 crm.activity.configurable.add | Field `tags` of `Header` has more than 2 items
ValidationException "KEY_CONTAIN_WRONG_SYMBOLS" 400 crm.activity.configurable.add | Key `a b` of `tags` contains wrong symbols
ValidationException "WRONG_LANG" 400 crm.activity.configurable.update | Language `xx` was not found
ValidationException "" 400 crm.activity.update | Use crm.activity.configurable.update for this activity provider
ValidationException "" 400 crm.activity.get | Use crm.activity.configurable.get for this activity provider
AccessDeniedException "ACCESS_DENIED" 400 crm.activity.configurable.get | Access denied.
AccessDeniedException "ACCESS_DENIED" 400 crm.activity.configurable.update | Access denied.
NotFoundException "OWNER_NOT_FOUND" 400 crm.activity.configurable.update | Owner was not found
-- layout.blocks
NotFoundException "OWNER_NOT_FOUND" 400 crm.activity.layout.blocks.set | Owner was not found
NotFoundException "NOT_FOUND" 400 crm.activity.layout.blocks.set | Not found.
NotFoundException "NOT_FOUND" 400 crm.activity.layout.blocks.get | Not found.
NotFoundException "NOT_FOUND" 400 crm.activity.layout.blocks.delete | Not found.
ValidationException "UNSUITABLE_ACTIVITY_TYPE_ERROR" 400 crm.activity.layout.blocks.set | This activity type is not supported for adding layout blocks
ValidationException "FIELD_IS_REQUIRED" 400 crm.activity.layout.blocks.set | Field `blocks` is required in `RestAppLayout`
AccessDeniedException "ACCESS_DENIED" 400 crm.activity.layout.blocks.set | Access denied.
-- badge
ApiException "0" 400 crm.activity.badge.add | Badge with code `a` already exists
ApiException "0" 400 crm.activity.badge.add | Language `xx` was not found
ApiException "0" 400 crm.activity.badge.add | Wrong value of field `value` for language en
ValidationException "REQUIRED_ARG_MISSING" 400 crm.activity.badge.add | Argument 'title' is required
ValidationException "WRONG_TYPE_VALUE" 400 crm.activity.badge.add | Wrong value of field `type`
NotFoundException "NOT_FOUND" 400 crm.activity.badge.get | Badge not found for code `b`
NotFoundException "NOT_FOUND" 400 crm.activity.badge.delete | Badge not found for code `b`
-- no administrator
AccessDeniedException "ACCESS_DENIED" 400 crm.activity.badge.add | Access denied.
AccessDeniedException "ACCESS_DENIED" 400 crm.activity.badge.delete | Access denied.
AccessDeniedException "ACCESS_DENIED" 403 crm.activity.type.add | Access denied! Admin permissions required
-- another application
AccessDeniedException "ERROR_WRONG_APPLICATION" 400 crm.activity.configurable.update | The activity was created by another application
AccessDeniedException "" 400 crm.activity.update | Access denied.
-- a webhook
AccessDeniedException "" 400 crm.activity.add | Application context required.
AccessDeniedException "" 400 crm.activity.delete | Application context required.
AccessDeniedException "ACCESS_DENIED" 403 crm.activity.type.list | Access denied! Application context required
AccessDeniedException "ERROR_WRONG_CONTEXT" 400 crm.activity.configurable.add | This method is available only in the context of an application
AccessDeniedException "ERROR_WRONG_CONTEXT" 400 crm.activity.layout.blocks.set | This method is available only in the context of an application
