<?php
declare(strict_types=1);

namespace Portal\State;

/** The portal's time: the machine's, moved by the control endpoint so that no test has to wait. */
final class Clock
{
    public function __construct(private readonly float $offset)
    {
    }

    public function now(): float
    {
        return microtime(true) + $this->offset;
    }
}
