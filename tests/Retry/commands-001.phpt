--TEST--
Of a batch only what failed in passing and did not run is sent again; unknown writes, references and batches with halt are not
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$failing = fn(string $method, string $code, int $times = 1) => ['match' => 'batch', 'command' => $method, 'kind' => 'json', 'times' => $times, 'body' => ['error' => $code, 'error_description' => 'x']];
$read = fn($id) => ['crm.activity.get', ['id' => $id]];
$commands = ['r1' => $read(1), 'r2' => $read(2), 'w' => ['crm.activity.delete', ['id' => 9]], 'p' => ['profile']];
$cases = [
    'read' => [[$failing('crm.activity.get', 'INTERNAL_SERVER_ERROR')], $commands, false],
    'two reads' => [[$failing('crm.activity.get', 'INTERNAL_SERVER_ERROR', 2), $failing('profile', 'CONNECTION_ERROR')], $commands, false],
    'twice' => [[$failing('profile', 'INTERNAL_SERVER_ERROR', 2)], $commands, false],
    'not passing' => [[$failing('crm.activity.get', 'ERROR_CORE')], $commands, false],
    'write' => [[$failing('crm.activity.delete', 'INTERNAL_SERVER_ERROR')], $commands, false],
    'write, surely not run' => [[$failing('crm.activity.delete', 'QUERY_LIMIT_EXCEEDED')], $commands, false],
    'halt' => [[$failing('crm.activity.get', 'INTERNAL_SERVER_ERROR')], $commands, true],
    'referred to' => [[$failing('crm.activity.get', 'INTERNAL_SERVER_ERROR')], ['a' => $read(3), 'b' => $read('$result[a][ID]')], false],
];
foreach ($cases as $name => [$faults, $commands, $halt]) {
    $portal = Portal::start(['rows' => 10]);
    $portal->control(['record' => true, 'faults' => $faults]);
    $answer = $portal->client(['retries' => 2])->batch($commands, $halt);
    $sent = array_map(fn($request) => implode(',', array_map(fn($command) => strtok(substr($command, strrpos($command, '.')), '?'), $request['params']['cmd'])), $portal->recorded());
    echo "$name: ", implode(' | ', $sent), '; done ', implode(',', array_keys($answer['done'])), '; failed ', implode(',', array_keys($answer['failed'])), '; skipped ', implode(',', $answer['skipped']),
        '; executed ', json_encode($portal->counters()['executed']), "\n";
}
?>
--EXPECT--
read: .get,.get,.delete,profile | .get; done r1,r2,w,p; failed ; skipped ; executed {"crm.activity.delete":1}
two reads: .get,.get,.delete,profile | .get,.get,profile; done r1,r2,w,p; failed ; skipped ; executed {"crm.activity.delete":1}
twice: .get,.get,.delete,profile | profile | profile; done r1,r2,w,p; failed ; skipped ; executed {"crm.activity.delete":1}
not passing: .get,.get,.delete,profile; done r2,w,p; failed r1; skipped ; executed {"crm.activity.delete":1}
write: .get,.get,.delete,profile; done r1,r2,p; failed w; skipped ; executed []
write, surely not run: .get,.get,.delete,profile | .delete; done r1,r2,w,p; failed ; skipped ; executed {"crm.activity.delete":1}
halt: .get,.get,.delete,profile; done ; failed r1; skipped r2,w,p; executed []
referred to: .get,.get; done ; failed a,b; skipped ; executed []
