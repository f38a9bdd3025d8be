<?php
declare(strict_types=1);

use Portal\Control\Control;
use Portal\Http\Door;
use Portal\Http\Reply;
use Portal\Http\Request;
use Portal\OAuth\Door as OAuthDoor;
use Portal\State\State;

require dirname(__DIR__) . '/autoload.php';

$request = Request::capture();
$state = new State((string) getenv('PORTAL_STATE'));
$reply = match ($request->segments[0] ?? '') {
    'rest' => (new Door($state))->answer($request),
    'oauth' => (new OAuthDoor($state))->answer($request),
    '_control' => (new Control($state))->answer($request),
    default => Reply::html(404, '<h1>404 Not Found</h1>'),
};
$reply->send();
