<?php
declare(strict_types=1);

namespace Portal\Http;

/**
 * A fault below HTTP: cut (close without a byte), reset (the same with a TCP RST), hang (silence, then close) and
 * slow (so many bytes a second). The server in front commits it; each kind of front is asked in its own words.
 */
final class Wire
{
    private const NGINX = [
        'cut' => 'X-Accel-Redirect: /_wire/cut',
        'reset' => 'X-Accel-Redirect: /_wire/cut', // nginx closes; it cannot be made to reset
        'hang' => 'X-Accel-Redirect: /_wire/cut', // the silence is kept here: see Door
        'slow' => 'X-Accel-Limit-Rate: %d',
    ];

    public function __construct(public readonly string $fault, public readonly float $amount = 0.0)
    {
    }

    public function announce(): void
    {
        header(self::behindNginx() ? sprintf(self::NGINX[$this->fault], $this->amount) : "X-Portal-Wire: $this->fault=$this->amount");
    }

    /** Seconds this process itself has to stay silent. */
    public function silence(): float
    {
        return $this->fault === 'hang' && self::behindNginx() ? $this->amount : 0.0;
    }

    private static function behindNginx(): bool
    {
        return PHP_SAPI !== 'cli-server';
    }
}
