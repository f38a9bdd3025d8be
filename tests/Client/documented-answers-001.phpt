--TEST--
The documented example of every method's answer comes through as it is documented
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 1]);
$client = $portal->client(['retries' => 0]);
$compared = 0;
foreach (glob(__DIR__ . '/../spec/*.json') as $file) {
    $spec = json_decode(file_get_contents($file), true);
    if (!isset($spec['resultExample'])) {
        continue;
    }
    // Some pages print the result alone; on the wire it stands in the envelope like any other.
    $envelope = array_key_exists('result', $spec['resultExample']) ? $spec['resultExample'] : ['result' => $spec['resultExample']];
    $portal->fault(['match' => $spec['method'], 'kind' => 'json', 'status' => 200, 'body' => $envelope, 'times' => 2]);
    if ($client->request($spec['method'], ['id' => 1]) !== $envelope) {
        echo $spec['method'], ": another envelope\n";
    }
    if ($client->call($spec['method'], ['id' => 1]) !== $envelope['result']) {
        echo $spec['method'], ": another result\n";
    }
    $compared++;
}
echo $compared, " methods\n";

$activity = new B24Activity\Activity($client);
foreach (['get' => [999], 'fields' => [], 'communicationFields' => []] as $method => $arguments) {
    $rest = 'crm.activity.' . ($method === 'communicationFields' ? 'communication.fields' : $method);
    $example = json_decode(file_get_contents(__DIR__ . "/../spec/$rest.json"), true)['resultExample'];
    $portal->fault(['match' => $rest, 'kind' => 'json', 'status' => 200, 'body' => $example]);
    var_dump($activity->$method(...$arguments) === $example['result']);
}
?>
--EXPECT--
36 methods
bool(true)
bool(true)
bool(true)
