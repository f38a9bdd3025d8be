<?php
declare(strict_types=1);

namespace Portal\Rest;

use Portal\Http\Reply;
use Portal\State\Clock;

/** The leaky bucket in front of the portal: every request adds one, so many run out a second, above the brim is a 503. */
final class Intensity
{
    public static function admit(array &$state, string $ip): bool
    {
        $limits = $state['settings']['limits'];
        if ($limits === null) {
            return true;
        }
        $now = (new Clock($state['settings']['clock']))->now();
        [$level, $since] = $state['bucket'][$ip] ?? [0.0, $now];
        $level = max(0.0, $level - $limits['rate'] * ($now - $since)) + 1;
        $state['bucket'][$ip] = [$level, $now];
        return $level <= $limits['burst'];
    }

    public static function refusal(): Reply
    {
        return Reply::json(503, ['error' => 'QUERY_LIMIT_EXCEEDED', 'error_description' => 'Too many requests']);
    }
}
