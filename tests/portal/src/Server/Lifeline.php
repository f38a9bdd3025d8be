<?php
declare(strict_types=1);

namespace Portal\Server;

/** Says how long to live: until a signal comes, or until whoever holds the other end of STDIN lets go of it. */
final class Lifeline
{
    private bool $cut = false;

    public function __construct(private readonly bool $stdin)
    {
        if (!function_exists('pcntl_async_signals')) {
            return; // the signal then simply kills this process, and the keeper tidies up after it
        }
        pcntl_async_signals(true);
        foreach ([SIGINT, SIGTERM, SIGHUP] as $signal) {
            pcntl_signal($signal, function (): void {
                $this->cut = true;
            }, false);
        }
    }

    public function holds(): bool
    {
        return !$this->cut;
    }

    /** @return list<resource> what to look at for reading; pull() when there is something */
    public function streams(): array
    {
        return $this->stdin ? [STDIN] : [];
    }

    public function pull(): void
    {
        $this->cut = $this->cut || (fread(STDIN, 8192) === '' && feof(STDIN));
    }
}
