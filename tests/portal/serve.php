<?php
declare(strict_types=1);

// Starts the local portal and keeps it until it is told, or left alone, to stop. See README.md.

use Portal\Server\Options;
use Portal\Server\Supervisor;
use Portal\Server\UsageError;

require __DIR__ . '/autoload.php';

try {
    $options = Options::parse(array_slice($argv, 1));
    if ($options->help) {
        echo Options::usage();
        exit(0);
    }
    exit((new Supervisor($options))->run());
} catch (UsageError $error) {
    fwrite(STDERR, "portal: {$error->getMessage()}\n\n" . Options::usage());
    exit(2);
} catch (RuntimeException $error) {
    fwrite(STDERR, "portal: {$error->getMessage()}\n");
    exit(1);
}
