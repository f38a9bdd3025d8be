<?php
declare(strict_types=1);

namespace Portal\Rest;

use Portal\Http\Request;
use Portal\Http\Route;
use Portal\OAuth\Apps;
use Portal\Portal;

/** The one webhook there is, user 1 and the secret made at start, and the access tokens of the applications. */
final class Auth
{
    public const USER_ID = 1;
    private const NARROW = 'The request requires higher privileges than provided by the access token';

    public function __construct(private readonly Portal $portal)
    {
    }

    public function check(Request $request, Route $route, Method $method): Caller
    {
        if ($route->secret !== null) {
            return $this->webhook($route);
        }
        $token = $this->token($request) ?? throw new RestException('NO_AUTH_FOUND', 'Wrong authorization data', 401);
        return $this->application($token, $method);
    }

    private function webhook(Route $route): Caller
    {
        if ($route->login !== (string) self::USER_ID || $route->secret !== $this->portal->config['secret']) {
            throw new RestException('INVALID_CREDENTIALS', 'Invalid request credentials', 401);
        }
        return Caller::webhook();
    }

    private function application(string $token, Method $method): Caller
    {
        [$clientId, $number, $expires] = Apps::ofToken($this->portal->apps, $token)
            ?? throw new RestException('invalid_token', 'Unable to get application by token', 401);
        if ($expires <= $this->portal->clock->now()) {
            throw new RestException('expired_token', 'The access token provided has expired.', 401);
        }
        $caller = Caller::application($clientId, $number, Apps::scopes($this->portal->settings), $token);
        return $caller->may($method) ? $caller : throw new RestException('insufficient_scope', self::NARROW, 401);
    }

    private function token(Request $request): ?string
    {
        if (preg_match('/^Bearer\s+(\S+)$/i', (string) $request->header('authorization'), $match)) {
            return $match[1];
        }
        $token = $request->params['auth'] ?? $request->params['access_token'] ?? null;
        return is_string($token) && $token !== '' ? $token : null;
    }
}
