<?php
declare(strict_types=1);

namespace Portal\OAuth;

use Portal\Rest\Auth;
use Portal\Rest\Methods;

/**
 * The applications, as the state keeps them: client_id => {id, secret, application_token, access: {token: expires},
 * refresh: {token: good until}, codes: {code: good until}}. To be used under the state's lock.
 */
final class Apps
{
    private const ACCESS_SECONDS = 3600;
    private const REFRESH_SECONDS = 180 * 86400;
    private const CODE_SECONDS = 30;
    private const REMEMBERED = 100; // access tokens of one application; what is older is unknown
    private const DOMAIN = 'oauth.portal.invalid'; // whoever takes it for the portal's finds nothing there

    /** @return list<array> what the portal tells of each when it starts */
    public static function install(array &$state, int $count, float $now): array
    {
        $told = [];
        for ($id = 1; $id <= $count; $id++) {
            $clientId = 'local.' . bin2hex(random_bytes(7)) . '.' . random_int(10_000_000, 99_999_999);
            $app = ['id' => $id, 'secret' => self::secret(25), 'application_token' => self::secret(16), 'access' => [], 'refresh' => [], 'codes' => []];
            $tokens = self::answer($state, self::issue($app, $now)) + ['application_token' => $app['application_token']];
            $told[] = ['client_id' => $clientId, 'client_secret' => $app['secret'], 'tokens' => $tokens];
            $state['apps'][$clientId] = $app;
        }
        return $told;
    }

    /** A new pair of tokens. The ones before stay what they are. */
    public static function issue(array &$app, float $now): array
    {
        [$access, $refresh, $expires] = [self::secret(35), self::secret(35), (int) $now + self::ACCESS_SECONDS];
        $app['access'] = array_slice($app['access'] + [$access => $expires], -self::REMEMBERED);
        $app['refresh'] = self::good($app['refresh'], $now) + [$refresh => $now + self::REFRESH_SECONDS];
        return ['access_token' => $access, 'refresh_token' => $refresh, 'expires_in' => self::ACCESS_SECONDS, 'expires' => $expires];
    }

    public static function code(array &$app, float $now): string
    {
        $code = self::secret(35);
        $app['codes'] = self::good($app['codes'], $now) + [$code => $now + self::CODE_SECONDS];
        return $code;
    }

    /** Whether it was good until now; from now on it is for $grace seconds. */
    public static function spend(array &$secrets, string $secret, float $now, float $grace = 0.0): bool
    {
        $until = $secrets[$secret] ?? $now;
        $secrets = self::good([$secret => min($until, $now + $grace)] + $secrets, $now);
        return $until > $now;
    }

    /** The pair in the answer of the token server. */
    public static function answer(array $state, array $pair): array
    {
        return $pair + [
            'client_endpoint' => "{$state['config']['base']}/rest/",
            'server_endpoint' => "{$state['config']['base']}/rest/",
            'domain' => self::DOMAIN,
            'member_id' => $state['config']['member_id'],
            'scope' => implode(',', self::scopes($state['settings'])),
            'status' => 'L',
            'user_id' => Auth::USER_ID,
        ];
    }

    /** @return list<string> */
    public static function scopes(array $settings): array
    {
        $scope = $settings['oauth']['scope'];
        return $scope === null ? Methods::scopes() : array_map('trim', explode(',', $scope));
    }

    /** @return ?array{string, int, int} client_id and number of the application, and when the token expires */
    public static function ofToken(array $apps, string $token): ?array
    {
        foreach ($apps as $clientId => $app) {
            if (isset($app['access'][$token])) {
                return [$clientId, $app['id'], $app['access'][$token]];
            }
        }
        return null;
    }

    private static function good(array $secrets, float $now): array
    {
        return array_filter($secrets, static fn(float|int $until): bool => $until > $now);
    }

    private static function secret(int $bytes): string
    {
        return bin2hex(random_bytes($bytes));
    }
}
