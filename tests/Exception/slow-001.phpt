--TEST--
An answer that comes in drops is put together
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/raw_server.inc';

$text = RawServer::answer('{"result":"Привет"}');
$drops = [];
foreach (str_split($text, 7) as $drop) {
    array_push($drops, $drop, 0.01);
}
$server = new RawServer([$drops]);
echo $server->client()->call('profile'), "\n";
?>
--EXPECT--
Привет
