--TEST--
After an attempt that may have run nothing that follows says that the write did not
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10]);
$lost = ['match' => 'crm.activity.delete', 'kind' => 'cut-after'];
$cases = [
    'the limits hold the second attempt back' => [['rate' => 0.1, 'burst' => 1, 'deadline' => 4], [$lost]],
    'they hold back the first' => [['rate' => 0.1, 'burst' => 1, 'deadline' => 4], []],
    'the second is turned away' => [[], [$lost, ['match' => 'crm.activity.delete', 'kind' => 'status', 'status' => 302]]],
];
foreach ($cases as $name => [$options, $faults]) {
    $portal->control(['reset' => true]);
    $portal->fault(...$faults);
    try {
        $portal->client($options)->call('crm.activity.delete', ['id' => 1 + $portal->counters()['requests']]);
        echo "$name: answered\n";
    } catch (B24Activity\TransportException $error) {
        echo "$name: ", json_encode($error->executed), ", {$error->getMessage()}\n";
    } catch (B24Activity\LimitException $error) {
        echo "$name: $error->error\n";
    }
}
?>
--EXPECT--
the limits hold the second attempt back: null, crm.activity.delete: The portal's limits would hold the request back beyond the deadline
they hold back the first: QUERY_LIMIT_EXCEEDED
the second is turned away: null, crm.activity.delete: the portal redirects to an address without a host (HTTP 302)
