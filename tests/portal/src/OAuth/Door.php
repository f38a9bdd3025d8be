<?php
declare(strict_types=1);

namespace Portal\OAuth;

use Portal\Control\Fault;
use Portal\Control\Recorder;
use Portal\Http\Reply;
use Portal\Http\Request;
use Portal\Http\Silence;
use Portal\State\Clock;
use Portal\State\State;

/** The authorization server, which shares the portal's address but neither its counters nor its limits. */
final class Door
{
    private const TOKEN = 'oauth/token';
    private const AUTHORIZE = 'oauth/authorize';

    public function __construct(private readonly State $state)
    {
    }

    public function answer(Request $request): Reply
    {
        $name = implode('/', $request->segments);
        [$settings, $fault] = $this->state->change(static fn(array &$state): array => self::arrive($state, $request, $name));
        if ($settings['record']) {
            (new Recorder($this->state->directory))->add($request, $name);
        }
        usleep((int) (1000 * $settings['oauth']['latency']));
        $reply = $fault && !$fault->executes() ? null : $this->attend($request, $name);
        $reply = $fault ? $fault->reply($reply) : $reply;
        Silence::keep($this->state, $reply);
        return $reply;
    }

    /** @return array{array, ?Fault} the settings, the fault that strikes this request */
    private static function arrive(array &$state, Request $request, string $name): array
    {
        if ($name === self::TOKEN) {
            $counters = &$state['counters'];
            $counters['oauth_get'] += (int) ($request->verb === 'GET');
            $counters['oauth_post'] += (int) ($request->verb === 'POST');
            $counters['refresh_attempts'] += (int) ((TokenServer::fields($request)['grant_type'] ?? '') === 'refresh_token');
        }
        return [$state['settings'], Fault::take($state, $name, null)];
    }

    private function attend(Request $request, string $name): Reply
    {
        return $this->state->change(static fn(array &$state): Reply => match ($name) {
            self::TOKEN => (new TokenServer($state, $request))->answer(),
            self::AUTHORIZE => self::authorize($state, $request),
            default => Reply::html(404, '<h1>404 Not Found</h1>'),
        });
    }

    /** The applications have no address to be sent back to: the code is shown, to be copied. */
    private static function authorize(array &$state, Request $request): Reply
    {
        $clientId = $request->params['client_id'] ?? null;
        if (!is_string($clientId) || !isset($state['apps'][$clientId])) {
            return Reply::html(400, '<h1>Application not found</h1>');
        }
        $code = Apps::code($state['apps'][$clientId], (new Clock($state['settings']['clock']))->now());
        return Reply::html(200, "<h1>Authorization code</h1><code>$code</code>");
    }
}
