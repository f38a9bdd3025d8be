<?php
declare(strict_types=1);

namespace Portal\Control;

/** Ends a batch at the command a fault was waiting for. */
final class Struck extends \Exception
{
    public function __construct(public readonly Fault $fault)
    {
        parent::__construct();
    }
}
