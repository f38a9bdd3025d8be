<?php
declare(strict_types=1);

namespace Portal\OAuth;

use Portal\Http\Reply;
use Portal\Http\Request;
use Portal\State\Clock;

/** /oauth/token/: new tokens for a refresh token or a code. Works on the state under its lock. */
final class TokenServer
{
    private const NO_CODE = 'Missing parameter: "code" is required';
    private const BAD_CODE = "Authorization code doesn't exist or is invalid for the client";

    private readonly array $fields;
    private readonly array $settings;
    private readonly float $now;

    public function __construct(private array &$state, private readonly Request $request)
    {
        $this->fields = self::fields($request);
        $this->settings = $state['settings']['oauth'];
        $this->now = (new Clock($state['settings']['clock']))->now();
    }

    public function answer(): Reply
    {
        if ($this->request->verb !== 'GET' && !($this->request->verb === 'POST' && $this->settings['post'])) {
            $this->state['counters']['oauth_refused']++;
            return Reply::html(405, '<h1>405 Method Not Allowed</h1>', ['Allow' => $this->settings['post'] ? 'GET, POST' : 'GET']);
        }
        try {
            return Reply::json(200, $this->grant());
        } catch (Refusal $refusal) {
            $this->state['counters']['oauth_refused']++;
            return $refusal->reply();
        }
    }

    /** What counts as a field: the query and a form, but not JSON, and no arrays. */
    public static function fields(Request $request): array
    {
        parse_str($request->query(), $query);
        $json = str_starts_with((string) $request->header('content-type'), 'application/json');
        return array_filter($json ? $query : $request->params, is_string(...));
    }

    private function grant(): array
    {
        empty($this->settings['error']) ?: throw new Refusal($this->settings['error']);
        $type = $this->fields['grant_type'] ?? '';
        in_array($type, ['refresh_token', 'authorization_code'], true) ?: throw new Refusal('invalid_request');
        $app = &$this->app();
        return $type === 'refresh_token' ? $this->refresh($app) : $this->exchange($app);
    }

    private function &app(): array
    {
        $clientId = $this->fields['client_id'] ?? '';
        isset($this->state['apps'][$clientId]) ?: throw new Refusal('wrong_client');
        $app = &$this->state['apps'][$clientId];
        $app['secret'] === ($this->fields['client_secret'] ?? '') ?: throw new Refusal('invalid_client');
        return $app;
    }

    private function refresh(array &$app): array
    {
        $old = $this->field('refresh_token', 'No "refresh_token" parameter found');
        Apps::spend($app['refresh'], $old, $this->now, $this->settings['grace']) ?: throw new Refusal('invalid_grant');
        $this->state['counters']['refreshes']++;
        return Apps::answer($this->state, Apps::issue($app, $this->now));
    }

    private function exchange(array &$app): array
    {
        $code = $this->field('code', self::NO_CODE);
        Apps::spend($app['codes'], $code, $this->now) ?: throw new Refusal('invalid_grant', self::BAD_CODE);
        $answer = Apps::answer($this->state, Apps::issue($app, $this->now));
        return array_diff_key($answer, ['expires' => 0, 'user_id' => 0]);
    }

    private function field(string $name, string $missing): string
    {
        return ($this->fields[$name] ?? '') !== '' ? $this->fields[$name] : throw new Refusal('invalid_request', $missing);
    }
}
