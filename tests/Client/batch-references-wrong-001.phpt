--TEST--
References that cannot work are refused before anything is sent
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client();
foreach (['$result[c][ID]', '$result[b][ID]', '$result[d]', '$RESULT[a][ID]', '$result[0]', 'x $Total[a] y'] as $text) {
    refused(fn() => $client->batch(['a' => ['profile'], 'b' => ['profile', ['x' => $text]], 'c' => ['profile']]));
}
echo $portal->counters()['requests'], " requests\n";
?>
--EXPECT--
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) cannot be sent: command "b" refers to command "c", which does not run before it
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) cannot be sent: command "b" refers to command "b", which does not run before it
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) cannot be sent: command "b" refers to command "d", which is not there
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) cannot be sent: command "b" refers to "a" by a root that is not in lower case
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) cannot be sent: command "b" refers to command "0", which is not there
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) cannot be sent: command "b" refers to "a" by a root that is not in lower case
0 requests
