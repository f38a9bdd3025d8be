<?php
declare(strict_types=1);

namespace Portal\Http;

use Portal\State\State;

/** A worker that says nothing: until the seconds are over, or somebody resets the portal. */
final class Silence
{
    private const STEP = 20_000;

    public static function keep(State $state, Reply $reply): void
    {
        $seconds = $reply->wire?->silence() ?? 0.0;
        $resets = $seconds > 0 ? $state->read()['resets'] : 0;
        $until = microtime(true) + $seconds;
        while (microtime(true) < $until && $state->read()['resets'] === $resets) {
            usleep(self::STEP);
        }
    }
}
