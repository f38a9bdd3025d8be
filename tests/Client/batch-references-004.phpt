--TEST--
A reference may name a key that holds white space
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 100]);
$result = $portal->client()->batch(['the first' => page(5), 'b' => page('$result[the first][0][ID]')]);
echo json_encode($result['done']), "\n";
?>
--EXPECT--
{"the first":[{"ID":"5"}],"b":[{"ID":"5"}]}
