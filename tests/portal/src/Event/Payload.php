<?php
declare(strict_types=1);

namespace Portal\Event;

use Portal\OAuth\Apps;

/** What a handler is sent. To be made under the state's lock, since tokens are issued for it. */
final class Payload
{
    /** What is left in `auth` when there is nobody whose tokens could be sent. */
    public const WITHOUT_TOKENS = ['domain', 'server_endpoint', 'client_endpoint', 'member_id', 'application_token'];

    public static function make(array &$state, string $clientId, string $event, array $data, float $now, bool $refresh = false, int $handler = 0): array
    {
        $app = &$state['apps'][$clientId];
        $tokens = Apps::answer($state, Apps::issue($app, $now));
        $tokens['domain'] = parse_url($state['config']['base'], PHP_URL_HOST);
        $auth = array_diff_key($tokens, $refresh ? [] : ['refresh_token' => 0]) + ['application_token' => $app['application_token']];
        $empty = $data === [] ? [] : ['data' => $data];
        return ['event' => $event, 'event_handler_id' => (string) $handler] + $empty + ['ts' => (string) (int) $now, 'auth' => $auth];
    }
}
