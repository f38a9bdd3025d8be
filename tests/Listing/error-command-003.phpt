--TEST--
What is missing or no list of rows behind the end of the list does not matter; at its beginning it does
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/raw_server.inc';
require __DIR__ . '/../inc/rows.inc';

foreach ([
    '{"c0":[{"ID":"3"},{"ID":"2"}]}', '{"c0":[{"ID":3},{"ID":2}],"c1":null,"c2":{"x":1},"c3":[{"NAME":"x"}]}', '{"c0":[]}', '{"c1":[]}', '{"c0":null}',
] as $results) {
    $server = new RawServer([[RawServer::answer('{"result":{"result":' . $results . ',"result_error":[]},"time":{}}')]]);
    refused(fn() => (new B24Activity\Activity($server->client(['retries' => 0])))->list(select: ['ID']));
}
?>
--EXPECT--
not refused: [{"ID":"2"},{"ID":"3"}]
not refused: [{"ID":2},{"ID":3}]
not refused: []
B24Activity\DecodeException: crm.activity.list: the batch answer leaves a command out
B24Activity\DecodeException: crm.activity.list: the result is not a list of rows
