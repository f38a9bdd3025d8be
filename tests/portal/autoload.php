<?php
declare(strict_types=1);

date_default_timezone_set('Etc/GMT-3'); // the zone of the portal's server, UTC+3 without summer time

spl_autoload_register(static function (string $class): void {
    if (str_starts_with($class, 'Portal\\')) {
        require __DIR__ . '/src/' . strtr(substr($class, 7), '\\', '/') . '.php';
    }
});
