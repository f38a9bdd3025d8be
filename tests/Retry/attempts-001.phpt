--TEST--
retries bounds the attempts of everything that is sent again
--EXTENSIONS--
b24activity
pcntl
posix
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/../Limits/operating.inc';

$body = ['error' => 'QUERY_LIMIT_EXCEEDED', 'error_description' => 'Too many requests'];
$cases = [
    'call' => [['kind' => 'cut-before'], fn($client) => $client->call('profile')],
    'write' => [['kind' => 'json', 'status' => 503, 'body' => $body], fn($client) => $client->call('crm.activity.delete', ['id' => 1])],
    'batch' => [['kind' => 'status', 'status' => 502], fn($client) => $client->batch([['profile']])],
    'list' => [['kind' => 'truncate'], fn($client) => $client->list('crm.activity.list')],
    'refused list' => [['kind' => 'json', 'status' => 503, 'body' => $body], fn($client) => $client->list('crm.activity.list')],
    'command' => [['match' => 'batch', 'command' => 'profile', 'kind' => 'json', 'body' => ['error' => 'INTERNAL_SERVER_ERROR', 'error_description' => 'x']],
        fn($client) => $client->batch([['profile'], ['user.current']])],
];
$portals = array_map(fn() => Portal::start(['rows' => 10]), $cases);
$told = in_processes(count($cases), function (int $number) use ($portals, $cases) {
    $name = array_keys($cases)[$number];
    [$fault, $work] = $cases[$name];
    $told = '';
    foreach ([0, 1, 2] as $retries) {
        $portals[$name]->control(['reset' => true]);
        $portals[$name]->fault($fault + ['times' => -1]);
        $client = $portals[$name]->client(['retries' => $retries]);
        try {
            $work($client);
        } catch (B24Activity\Exception) {
        }
        $told .= $portals[$name]->counters()['requests'] . '/' . $client->stats()['retries'] . ' ';
    }
    return "$name: $told";
});
echo implode("\n", $told), "\n";
?>
--EXPECT--
call: 1/0 2/1 3/2 
write: 1/0 2/1 3/2 
batch: 1/0 2/1 3/2 
list: 1/0 2/1 3/2 
refused list: 1/0 2/1 3/2 
command: 1/0 2/1 3/2 
