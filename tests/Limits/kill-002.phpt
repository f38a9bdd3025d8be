--TEST--
A process that is killed while it waits for a method's budget, or while it sends, leaves nothing that others would wait for
--EXTENSIONS--
b24activity
pcntl
posix
--INI--
b24activity.limits_file={PWD}/kill-002.limits
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/operating.inc';

/** A process that runs it with a logger, and is killed when that hears of the event. */
function killed_at(string $event, callable $work): void
{
    [$reader, $writer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    $pid = pcntl_fork();
    if ($pid === 0) {
        $work(function (array $told) use ($event, $writer) {
            if ($told['event'] === $event) {
                fwrite($writer, '.');
                $event === 'wait' || sleep(60); // who sends is stopped there
            }
        });
        fwrite($writer, '!');
        sleep(60);
    }
    fclose($writer);
    $told = fread($reader, 1);
    posix_kill($pid, SIGKILL);
    pcntl_waitpid($pid, $status);
    echo $told === '.' && pcntl_wtermsig($status) === SIGKILL ? 'killed' : 'not killed where it should be', "\n";
}

$portal = Portal::start(['rows' => 10]);
$client = $portal->client();
$get = fn($client) => $client->call('crm.activity.get', ['id' => 1]);
$row = ['SUBJECT' => 'x', 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];

$portal->fault(answer_with('crm.activity.get', 'told', 410, 2.5), answer_with('crm.activity.get', 'told', 418, 2.5));
$began = microtime(true);
$get($client);
$get($client);
killed_at('wait', fn($logger) => $get($portal->client(['logger' => $logger])));
between('another method', 0, seconds(fn() => $client->call('profile')), 1);
$get($client);
between('the same method', 2.4, microtime(true) - $began, 4);

// With the answer outstanding, and in the middle of a large body.
$portal->fault(['match' => 'crm.activity.delete', 'kind' => 'hang', 'seconds' => 1]);
killed_at('request', fn($logger) => $portal->client(['logger' => $logger])->call('crm.activity.delete', ['id' => 3]));
between('after the request', 0, seconds(fn() => $get($client)), 1);
killed_at('request', fn($logger) => $portal->client(['logger' => $logger])->call('crm.activity.add', ['fields' => ['DESCRIPTION' => str_repeat('x', 40_000_000)] + $row]));
between('after a part of it', 0, seconds(fn() => $get($client)), 1.5);
echo json_encode($portal->counters()['executed']), "\n";
?>
--CLEAN--
<?php
unlink(__DIR__ . '/kill-002.limits');
?>
--EXPECT--
killed
another method as expected
the same method as expected
killed
after the request as expected
killed
after a part of it as expected
[]
