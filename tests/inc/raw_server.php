<?php
declare(strict_types=1);

// A server that sends bytes as they are. STDIN's first line: a JSON list, one element for each request to come, each a
// list of steps: a string in base64 is sent, a number is a pause in seconds, "close" and "reset" end the connection.
// It tells its port, then every request's number, on STDOUT, and ends with STDIN.

$listener = stream_socket_server('tcp://127.0.0.1:0');
fwrite(STDOUT, substr(strrchr(stream_socket_get_name($listener, false), ':'), 1) . "\n");
$answers = json_decode(fgets(STDIN), true);
$buffers = $streams = [];
$requests = 0;

$drop = function ($stream) use (&$streams, &$buffers): void {
    unset($streams[(int) $stream], $buffers[(int) $stream]);
    fclose($stream);
};

$answer = function ($stream) use (&$answers, &$requests, $drop): void {
    fwrite(STDOUT, ++$requests . "\n");
    foreach (array_shift($answers) ?? ['close'] as $step) {
        if ($step === 'close') {
            $drop($stream);
            return;
        }
        is_string($step) ? @fwrite($stream, base64_decode($step)) : usleep((int) (1e6 * $step));
    }
};

while (true) {
    $read = [$listener, STDIN, ...array_values($streams)];
    $none = null;
    stream_select($read, $none, $none, null);
    foreach ($read as $stream) {
        if ($stream === STDIN) {
            exit;
        }
        if ($stream === $listener) {
            $accepted = stream_socket_accept($listener);
            $streams[(int) $accepted] = $accepted;
            $buffers[(int) $accepted] = '';
            continue;
        }
        $bytes = fread($stream, 1 << 20);
        if ($bytes === '' || $bytes === false) {
            $drop($stream);
            continue;
        }
        $buffer = $buffers[(int) $stream] .= $bytes;
        $head = strpos($buffer, "\r\n\r\n");
        if ($head !== false && preg_match('/content-length: (\d+)/i', $buffer, $length) && strlen($buffer) >= $head + 4 + (int) $length[1]) {
            $buffers[(int) $stream] = '';
            $answer($stream);
        }
    }
}
