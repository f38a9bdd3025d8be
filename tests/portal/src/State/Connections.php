<?php
declare(strict_types=1);

namespace Portal\State;

/** The client connections seen: a file in which the byte at a connection's number is set. Used under the state's lock. */
final class Connections
{
    private string $path;

    public function __construct(string $directory)
    {
        $this->path = "$directory/connections";
    }

    public function firstSeen(int $number): bool
    {
        $file = fopen($this->path, 'c+');
        fseek($file, $number);
        $new = fread($file, 1) !== '1';
        if ($new) {
            fseek($file, $number);
            fwrite($file, '1');
        }
        fclose($file);
        return $new;
    }

    public function forget(): void
    {
        @unlink($this->path);
    }
}
