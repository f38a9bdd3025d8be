--TEST--
Every documented parameter of every method is passed under its name, and required ones are
--EXTENSIONS--
b24activity
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../inc/oauth.inc';

use B24Activity\ApiException;

// Where the classes differ from the documents on purpose; everything else has to be the same.
$differences = [
    'crm.activity.list' => ['called' => ['Activity', 'page'], 'why' => 'page() is one page of it; list(), each() and count() walk through all'],
    'crm.activity.communication.fields' => ['called' => ['Activity', 'communicationFields'], 'why' => 'a group of one method needs no class'],
    'crm.activity.call.getTranscript' => ['called' => ['Activity', 'callTranscript'], 'why' => 'likewise; "get" says nothing'],
    'crm.activity.type.delete' => ['names' => ['TYPE_ID' => 'typeId'], 'why' => 'PHP names no parameter in capitals'],
    'crm.activity.configurable.update' => ['optional' => ['fields', 'layout'], 'why' => 'what is not sent stays as it is'],
];
// A method without parameters: its page's table of the answer was taken for theirs.
$noise = ['result', 'time'];

$classes = ['todo' => 'Todo', 'binding' => 'Binding', 'blocks' => 'LayoutBlocks', 'type' => 'ActivityType', 'configurable' => 'Configurable', 'badge' => 'Badge'];
$types = [
    'integer' => ['int', '?int'], 'string' => ['string', '?string', 'array|string'], 'datetime' => ['DateTimeInterface|string'],
    'array' => ['array', '?array'], 'object' => ['array'], 'LayoutDto' => ['array', '?array'], 'RestAppLayoutDto' => ['array'],
];

/** Values for parameters by their types; each integer is another, so that none can take another's place. */
final class Samples
{
    private const COMMON = [
        'string' => 'text', 'char' => 'Y', 'boolean' => true, 'array' => [0, 15], 'object' => ['A' => 'B'], 'datetime' => '2026-12-24T18:00:00+01:00',
        'diskfile' => [['fileData' => ['a.txt', 'YQ==']]], 'attached_diskfile' => ['a.txt', 'YQ=='], 'crm_activity_communication' => [['VALUE' => '+1 555']],
        'LayoutDto' => ['icon' => ['code' => 'call'], 'header' => ['title' => 'Call'], 'body' => ['logo' => ['code' => 'call']]],
        'RestAppLayoutDto' => ['blocks' => [['type' => 'deadline']]],
    ];
    private const NAMED = [
        'TYPE_ID' => ['crm_enum_activitytype' => 2], 'colorId' => ['string' => '3'], 'type' => ['string' => 'warning'], 'title' => ['string' => 'x'],
        'isIncomingChannel' => ['boolean' => false],
    ];
    private int $last = 100;

    public function of(array $spec, array $param): mixed
    {
        $fields = isset($param['ref']) ? $spec['defs'][basename($param['ref'])]['fields'] : [];
        return $fields
            ? array_combine(array_column($fields, 'name'), array_map(fn(array $field): mixed => $this->of($spec, $field), $fields))
            : self::NAMED[$param['name']][$param['type']] ?? self::COMMON[$param['type']] ?? ++$this->last;
    }
}

$application = Application::start();
$application->control(['record' => true]);
$client = $application->client();
$samples = new Samples();
$attempt = function (object $service, string $name, array $arguments): mixed {
    try {
        return $service->$name(...$arguments);
    } catch (ApiException) { // what matters is what was sent
        return null;
    }
};

foreach (glob(__DIR__ . '/../spec/crm.activity.*.json') as $file) {
    $spec = json_decode(file_get_contents($file), true);
    $rest = $spec['method'];
    $parts = explode('.', $rest);
    $difference = $differences[$rest] ?? [];
    [$class, $name] = $difference['called'] ?? [$classes[$parts[count($parts) - 2]] ?? 'Activity', end($parts)];
    $method = new ReflectionMethod("B24Activity\\$class", $name);
    $params = [];
    foreach ($spec['params'] as $param) {
        $params += in_array($param['name'], $noise, true) ? [] : [$difference['names'][$param['name']] ?? $param['name'] => $param];
    }
    $wrong = fn(string $what) => print("$rest: $what\n");

    $declared = [];
    foreach ($method->getParameters() as $parameter) {
        $declared[$parameter->getName()] = $parameter;
    }
    array_diff_key($declared, $params) + array_diff_key($params, $declared) === [] ?: $wrong('other parameters: ' . implode(' ', array_keys($declared)));
    foreach ($params as $key => $param) {
        $isOptional = !$param['required'] || in_array($key, $difference['optional'] ?? [], true);
        $declared[$key]->isOptional() === $isOptional ?: $wrong("$key is " . ($isOptional ? 'optional' : 'required'));
        in_array((string) $declared[$key]->getType(), $types[$param['type']], true) ?: $wrong("$key is {$declared[$key]->getType()}, not $param[type]");
    }

    $service = new ("B24Activity\\$class")($client);
    $arguments = array_map(fn(array $param): mixed => $samples->of($spec, $param), $params);
    $required = array_filter($arguments, fn(string $key): bool => !$declared[$key]->isOptional(), ARRAY_FILTER_USE_KEY);
    foreach ($name === 'page' ? [$arguments] : [$arguments, $required] as $given) {
        $application->control(['reset' => true]);
        $attempt($service, $name, array_reverse($given, true));
        [$request] = $application->recorded();
        $sent = array_diff_key(json_decode($request['body'], true), ['auth' => true]);
        $documented = [];
        foreach (array_intersect_key($given, $declared) as $key => $value) {
            $documented[$params[$key]['name']] = $value;
        }
        ksort($sent);
        ksort($documented);
        [$request['method'], $sent] === [$rest, $documented] ?: $wrong("sent as $request[method] " . json_encode($sent));
    }

    $application->control(['reset' => true]);
    foreach (array_keys($required) as $key) {
        try {
            $service->$name(...array_diff_key($arguments, [$key => true]));
            $wrong("$key is not required");
        } catch (ArgumentCountError) {
        }
    }
    $application->counters()['requests'] === 0 ?: $wrong('sent without its required parameters');

    $returned = '';
    if (isset($spec['resultExample'])) {
        $example = array_key_exists('result', $spec['resultExample']) ? $spec['resultExample'] : ['result' => $spec['resultExample']];
        $application->fault(['match' => $rest, 'kind' => 'json', 'status' => 200, 'body' => $example]);
        $result = $service->$name(...$required);
        $returned = ' ' . (is_array($result) ? implode(' ', array_slice(array_keys($result), 0, 4)) : json_encode($result));
    }
    echo "$rest $class::$name(", implode(', ', array_keys($arguments)), "): {$method->getReturnType()}$returned", isset($difference['why']) ? " // $difference[why]" : '', "\n";
}
foreach (['list', 'each', 'count'] as $name) {
    $names = array_map(fn(ReflectionParameter $parameter): string => $parameter->getName(), (new ReflectionMethod(B24Activity\Activity::class, $name))->getParameters());
    echo "Activity::$name(", implode(', ', $names), ")\n";
}
?>
--EXPECT--
crm.activity.add Activity::add(fields): int 999
crm.activity.badge.add Badge::add(code, title, value, type): array code title value type
crm.activity.badge.delete Badge::delete(code): bool true
crm.activity.badge.get Badge::get(code): array code title value type
crm.activity.badge.list Badge::list(): array 0
crm.activity.binding.add Binding::add(activityId, entityTypeId, entityId): bool true
crm.activity.binding.delete Binding::delete(activityId, entityTypeId, entityId): bool true
crm.activity.binding.list Binding::list(activityId): array 0 1 2
crm.activity.binding.move Binding::move(activityId, sourceEntityTypeId, sourceEntityId, targetEntityTypeId, targetEntityId): bool true
crm.activity.call.getTranscript Activity::callTranscript(activityId): ?array transcription // likewise; "get" says nothing
crm.activity.communication.fields Activity::communicationFields(): array ID ACTIVITY_ID ENTITY_ID ENTITY_TYPE_ID // a group of one method needs no class
crm.activity.configurable.add Configurable::add(ownerTypeId, ownerId, fields, layout): int
crm.activity.configurable.get Configurable::get(id): array
crm.activity.configurable.update Configurable::update(id, fields, layout): int // what is not sent stays as it is
crm.activity.delete Activity::delete(id): bool true
crm.activity.fields Activity::fields(): array ID OWNER_ID OWNER_TYPE_ID TYPE_ID
crm.activity.get Activity::get(id): array ID OWNER_ID OWNER_TYPE_ID TYPE_ID
crm.activity.layout.blocks.delete LayoutBlocks::delete(entityTypeId, entityId, activityId): bool true
crm.activity.layout.blocks.get LayoutBlocks::get(entityTypeId, entityId, activityId): ?array blocks
crm.activity.layout.blocks.set LayoutBlocks::set(entityTypeId, entityId, activityId, layout): bool true
crm.activity.list Activity::page(select, filter, order, start): array // page() is one page of it; list(), each() and count() walk through all
crm.activity.todo.add Todo::add(ownerTypeId, ownerId, deadline, title, description, responsibleId, parentActivityId, pingOffsets, colorId): int 999
crm.activity.todo.update Todo::update(id, ownerTypeId, ownerId, deadline, title, description, responsibleId, parentActivityId, pingOffsets, colorId): int 999
crm.activity.todo.updateColor Todo::updateColor(id, ownerTypeId, ownerId, colorId): int 999
crm.activity.todo.updateDeadline Todo::updateDeadline(id, ownerTypeId, ownerId, value): int 999
crm.activity.todo.updateDescription Todo::updateDescription(id, ownerTypeId, ownerId, value): int 999
crm.activity.todo.updateResponsibleUser Todo::updateResponsibleUser(id, ownerTypeId, ownerId, responsibleId): int 999
crm.activity.type.add ActivityType::add(fields): bool true
crm.activity.type.delete ActivityType::delete(typeId): bool true // PHP names no parameter in capitals
crm.activity.type.list ActivityType::list(): array 0
crm.activity.update Activity::update(id, fields): bool true
Activity::list(filter, select, order, limit, progress)
Activity::each(filter, select, order, limit, after, progress)
Activity::count(filter)
