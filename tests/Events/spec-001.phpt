--TEST--
Documented parameters of events and placements are there under their names, or left out for a reason
--EXTENSIONS--
b24activity
--FILE--
<?php
// What the classes do without on purpose; Client::call() takes all of it.
$left = [
    'event_type' => 'offline events are bound once, by an administrator; Events::offline() does the rest',
    'auth_connector' => 'likewise, and it needs a plan of its own',
    'options' => 'for ONOFFLINEEVENT only',
    'USER_ID' => 'of unbind: a page for one user only is rare',
];
$optional = ['PLACEMENT' => 'documented as optional for unbind, which without it does nothing'];
$noise = ['result', 'time'];

foreach (['event.bind' => 'Events::bind', 'event.unbind' => 'Events::unbind', 'placement.unbind' => 'Placement::unbind', 'placement.get' => 'Placement::get'] as $rest => $called) {
    $spec = json_decode(file_get_contents(__DIR__ . "/../spec/$rest.json"), true);
    $declared = [];
    foreach ((new ReflectionMethod(...explode('::', "B24Activity\\$called")))->getParameters() as $parameter) {
        $declared[$parameter->getName()] = $parameter->isOptional();
    }
    $documented = array_diff_key(array_column($spec['params'], 'required', 'name'), array_flip($noise));
    foreach ($documented as $name => $required) {
        $own = ['auth_type' => 'authType', 'PLACEMENT' => 'placement', 'HANDLER' => 'handler'][$name] ?? $name;
        if (isset($left[$name])) {
            echo "$rest without $name\n";
        } elseif (!isset($declared[$own]) || $declared[$own] === $required && !isset($optional[$name])) {
            echo "$rest: wrong $name\n";
        }
        unset($declared[$own]);
    }
    echo "$called: ", count($documented), ' documented', $declared ? ', and more: ' . implode(' ', array_keys($declared)) : '', "\n";
}
?>
--EXPECT--
event.bind without event_type
event.bind without auth_connector
event.bind without options
Events::bind: 6 documented
event.unbind without event_type
Events::unbind: 4 documented
placement.unbind without USER_ID
Placement::unbind: 3 documented
Placement::get: 0 documented
