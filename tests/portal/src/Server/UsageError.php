<?php
declare(strict_types=1);

namespace Portal\Server;

final class UsageError extends \InvalidArgumentException
{
}
