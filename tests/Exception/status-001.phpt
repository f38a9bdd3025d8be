--TEST--
The presence of an error decides, not the status; a byte order mark before the answer is passed over
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client(['retries' => 0]);
$answer = fn(int $status, string $body) => $portal->fault(['kind' => 'status', 'status' => $status, 'body' => $body]);
foreach ([400, 404, 500, 503] as $status) {
    $answer($status, '{"result":5,"time":{}}');
    echo $status, ': ', $client->call('crm.activity.add'), "\n";
}
$pages = '{"result":{"result":{"c0":6},"result_error":[],"result_total":[],"result_next":[],"result_time":[]},"time":{}}';
$answer(500, $pages);
echo $client->batch(['a' => ['crm.activity.add', []]])['done']['a'], "\n";
foreach ([[500, '{"time":{}}'], [500, '{"result":5'], [302, '{"result":5}'], [200, '{"error":"X","result":5}'], [500, '{"result":5,"error":"X"}']] as [$status, $body]) {
    $answer($status, $body);
    try {
        $client->call('crm.activity.add');
    } catch (B24Activity\Exception $error) {
        echo told($error);
    }
}
$mark = "\u{FEFF}";
$answer(200, "$mark{\"result\":7}");
echo $client->call('crm.activity.add'), "\n";
$answer(200, "$mark$pages");
echo $client->batch(['a' => ['crm.activity.add', []]])['done']['a'], "\n";
$answer(200, $mark);
try {
    $client->call('crm.activity.add');
} catch (B24Activity\Exception $error) {
    echo told($error);
}
?>
--EXPECT--
400: 5
404: 5
500: 5
503: 5
6
B24Activity\TransportException: crm.activity.add: HTTP 500 with text/html; charset=utf-8 instead of the portal's JSON: {"time":{}}
  executed: null
B24Activity\TransportException: crm.activity.add: HTTP 500 with text/html; charset=utf-8 instead of the portal's JSON: {"result":5
  executed: null
B24Activity\TransportException: crm.activity.add: the portal redirects to an address without a host (HTTP 302)
  executed: false
B24Activity\ApiException: crm.activity.add: X (HTTP 200)
  error: "X"
  errorDescription: ""
  restMethod: "crm.activity.add"
  httpStatus: 200
B24Activity\ApiException: crm.activity.add: X (HTTP 500)
  error: "X"
  errorDescription: ""
  restMethod: "crm.activity.add"
  httpStatus: 500
7
6
B24Activity\TransportException: crm.activity.add: The answer is empty (HTTP 200)
  executed: null
