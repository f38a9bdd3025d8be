--TEST--
The same container under two names is refused, and so are a start and a container that is no array
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client();
foreach ([['filter' => [], 'FILTER' => []], ['order' => 'ID'], ['SELECT' => 'ID'], ['start' => 0], ['Start' => -1]] as $params) {
    refused(fn() => $client->list('crm.activity.list', $params));
    refused(fn() => $client->each('crm.activity.list', $params));
}
echo $portal->counters()['requests'], " requests\n";
?>
--EXPECT--
ValueError: B24Activity\Client::list(): Argument #2 ($params) must not contain both "filter" and "FILTER"
ValueError: B24Activity\Client::each(): Argument #2 ($params) must not contain both "filter" and "FILTER"
TypeError: B24Activity\Client::list(): Argument #2 ($params) "order" must be of type array, string given
TypeError: B24Activity\Client::each(): Argument #2 ($params) "order" must be of type array, string given
TypeError: B24Activity\Client::list(): Argument #2 ($params) "SELECT" must be of type array, string given
TypeError: B24Activity\Client::each(): Argument #2 ($params) "SELECT" must be of type array, string given
ValueError: B24Activity\Client::list(): Argument #2 ($params) must not contain "start": the list walks by itself
ValueError: B24Activity\Client::each(): Argument #2 ($params) must not contain "start": the list walks by itself
ValueError: B24Activity\Client::list(): Argument #2 ($params) must not contain "Start": the list walks by itself
ValueError: B24Activity\Client::each(): Argument #2 ($params) must not contain "Start": the list walks by itself
0 requests
