--TEST--
A refresh that is lost leaves the stored tokens alone, and the call it was made for was not executed
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$app->expire();
$before = file_get_contents($app->file);
$faults = [
    ['kind' => 'cut-before'], ['kind' => 'reset-before'], ['kind' => 'truncate'], ['kind' => 'hang', 'seconds' => 5],
    ['kind' => 'status', 'status' => 502, 'body' => '<html>Bad gateway</html>'], ['kind' => 'status', 'status' => 500, 'body' => ''],
];
foreach ($faults as $fault) {
    $app->control(['reset' => true]);
    $app->fault(['match' => 'oauth/token'] + $fault);
    try {
        $app->client(['timeout' => 1, 'retries' => 0])->call('crm.activity.add', ['fields' => FIELDS]);
        echo "no error\n";
    } catch (B24Activity\TransportException $error) {
        echo $fault['kind'], ': ', json_encode($error->executed), str_starts_with($error->getMessage(), 'oauth/token: ') ? '' : $error->getMessage();
        echo file_get_contents($app->file) === $before ? '' : ', other tokens are stored', ', ', $app->counters()['executed']['crm.activity.add'] ?? 0, " executed\n";
    }
    // `truncate` spends the refresh token: the portal gives these a second life.
    $app->control(['oauth' => ['grace' => 600]]);
}
?>
--EXPECT--
cut-before: false, 0 executed
reset-before: false, 0 executed
truncate: false, 0 executed
hang: false, 0 executed
status: false, 0 executed
status: false, 0 executed
