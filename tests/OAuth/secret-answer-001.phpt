--TEST--
An answer of the authorization server that cannot be read shows none of the new tokens in the exception
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$app->expire();
$new = json_encode(['access_token' => 'NEW-ACCESS', 'refresh_token' => 'NEW-REFRESH', 'expires' => 1]);
$answers = [
    'a word before it' => ['status', 200, "Notice: x\n$new"], 'cut' => ['status', 200, substr($new, 0, -3)], 'a page' => ['status', 502, "<html>$new"],
    'an error' => ['json', 400, ['error' => 'invalid_grant', 'error_description' => 'SECRET']],
    'no refresh_token' => ['status', 200, '{"access_token":"NEW-ACCESS"}'], 'another type' => ['status', 200, json_encode($new)],
];
foreach ($answers as $what => [$kind, $status, $body]) {
    if (is_array($body)) {
        $body['error_description'] = "Wrong: $app->secret, {$app->tokens['refresh_token']}";
    }
    $app->fault(['match' => 'oauth/token', 'kind' => $kind, 'status' => $status, 'body' => $body]);
    try {
        $app->client(['retries' => 0])->call('profile');
        echo "$what: no error\n";
    } catch (B24Activity\Exception $error) {
        $text = $error . json_encode($error->errorDescription ?? '');
        $shown = array_filter(['NEW-ACCESS', 'NEW-REFRESH', ...$app->secrets()], fn($secret) => str_contains($text, $secret));
        echo $what, ': ', $shown ? 'shown' : 'not shown', "\n";
    }
}
?>
--EXPECT--
a word before it: not shown
cut: not shown
a page: not shown
an error: not shown
no refresh_token: not shown
another type: not shown
