<?php
declare(strict_types=1);

namespace Portal\Server;

/** How a clean PHP is started: no ini file, only the extensions asked for. */
final class Php
{
    private const INI = [
        'memory_limit' => '512M',
        'post_max_size' => '512M',
        'max_input_vars' => '10000',
        'max_execution_time' => '0',
        'display_errors' => '0',
        'log_errors' => '1',
        'error_reporting' => '-1',
        'expose_php' => '0',
        'ignore_user_abort' => '1',
        'opcache.memory_consumption' => '16',
        'enable_post_data_reading' => '1',
    ];

    /**
     * @param list<string> $extensions
     * @return list<string>
     */
    public static function command(array $extensions, string $binary = PHP_BINARY): array
    {
        $command = [$binary, '-n'];
        foreach ($extensions as $extension) {
            if (is_file(PHP_EXTENSION_DIR . "/$extension.so")) { // otherwise it is compiled in
                array_push($command, '-d', ($extension === 'opcache' ? 'zend_extension' : 'extension') . "=$extension");
            }
        }
        return $command;
    }

    /** @return list<string> */
    public static function settings(string $log): array
    {
        $arguments = [];
        foreach (self::INI + ['error_log' => $log] as $name => $value) {
            array_push($arguments, '-d', "$name=$value");
        }
        return $arguments;
    }
}
