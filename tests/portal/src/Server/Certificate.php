<?php
declare(strict_types=1);

namespace Portal\Server;

/** A certificate authority that lives as long as the portal, and a server certificate signed by it. */
final class Certificate
{
    private const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    private const EXTENSIONS = "subjectAltName=DNS:localhost,IP:127.0.0.1\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n";

    public static function make(string $directory): void
    {
        file_put_contents("$directory/extensions.cnf", self::EXTENSIONS);
        self::openssl($directory, [
            'req', '-x509', ...self::KEY, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '7', '-subj', '/CN=Local portal test authority',
            '-addext', 'keyUsage=critical,keyCertSign,cRLSign',
        ]);
        self::openssl($directory, ['req', '-new', ...self::KEY, '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=localhost']);
        self::openssl($directory, [
            'x509', '-req', '-in', 'server.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '7',
            '-extfile', 'extensions.cnf', '-out', 'server.pem',
        ]);
    }

    /** @param list<string> $arguments */
    private static function openssl(string $directory, array $arguments): void
    {
        $log = "$directory/openssl.log";
        $files = [['file', '/dev/null', 'r'], ['file', $log, 'a'], ['file', $log, 'a']];
        $process = proc_open(['openssl', ...$arguments], $files, $pipes, $directory);
        if (!$process || proc_close($process) !== 0) {
            throw new \RuntimeException("openssl $arguments[0] failed: " . @file_get_contents($log));
        }
    }
}
