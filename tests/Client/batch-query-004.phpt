--TEST--
Every key of one byte, alone or before and after others, reaches the portal: in the batch, or by itself when a query would change it
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
foreach (['%s', ' %s', "%s\t", 'x%sy'] as $form) {
    $portal->control(['reset' => true, 'record' => true]);
    $commands = [];
    for ($byte = 0; $byte < 128; $byte++) {
        $commands[] = ['profile', ['filter' => [sprintf($form, chr($byte)) => ['deep' => "value $byte"]]]];
    }
    $portal->client()->batch($commands);
    $arrived = array_column($portal->commands(), 2);
    foreach ($portal->recorded() as $request) {
        if ($request['method'] === 'profile') {
            $arrived[] = $request['params'];
            $alone[] = key($request['params']['filter']);
        }
    }
    $lost = array_filter($commands, fn($command) => !in_array($command[1], $arrived, true));
    echo count($arrived), ' arrived, ', count($lost), ' of them changed; alone ', json_encode($alone), "\n";
    $alone = [];
}
?>
--EXPECT--
128 arrived, 0 of them changed; alone ["\u0000","\t","\n","\u000b","\f","\r"," ","[","]"]
128 arrived, 0 of them changed; alone [" \u0000"," ["," ]"]
128 arrived, 0 of them changed; alone ["\u0000\t","[\t","]\t"]
128 arrived, 0 of them changed; alone ["x\u0000y","x[y","x]y"]
