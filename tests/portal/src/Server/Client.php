<?php
declare(strict_types=1);

namespace Portal\Server;

/** One connection of a client: cuts requests out of its bytes, and sends answers, misbehaving where told to. */
final class Client
{
    private const IDLE_SECONDS = 65.0;
    private const HEAD_LIMIT = 65536;
    private const SLOW_STEPS = 20;

    public bool $busy = false;
    private string $in = '';
    private string $out = '';
    private ?Head $head = null;
    private bool $last = false;
    private int $rate = 0;
    private float $pausedUntil = 0.0;
    private float $closeAt;

    /** @param resource $socket */
    public function __construct(public readonly mixed $socket, private readonly int $number, private readonly string $ip)
    {
        $this->closeAt = microtime(true) + self::IDLE_SECONDS;
    }

    public function open(): bool
    {
        return is_resource($this->socket);
    }

    public function receive(): void
    {
        if (!$this->open()) {
            return;
        }
        $bytes = @fread($this->socket, 1 << 20);
        $this->in .= (string) $bytes;
        $this->closeAt = $this->last ? $this->closeAt : microtime(true) + self::IDLE_SECONDS;
        if ($bytes === false || ($bytes === '' && feof($this->socket))) {
            $this->close();
        }
    }

    /** The next complete request, in the form a worker gets it, or null. */
    public function request(): ?Request
    {
        if ($this->busy || $this->last || !$this->headComplete()) {
            return null;
        }
        $body = $this->body();
        if ($body === null) {
            return null;
        }
        $head = $this->head;
        $this->head = null;
        $this->busy = true;
        $this->last = strcasecmp((string) $head->get('Connection'), 'close') === 0
            || (str_ends_with($head->first, 'HTTP/1.0') && strcasecmp((string) $head->get('Connection'), 'keep-alive') !== 0);
        return new Request($head, $body, "$this->ip $this->number");
    }

    /** @param array{0: string, 1: ?string} $wire what to do wrong, and how much of it */
    public function answer(Head $head, string $body, array $wire): void
    {
        $this->busy = false;
        $length = (int) ($head->get('Content-Length') ?? strlen($body));
        $this->last = $this->last || $length !== strlen($body);
        $head = $head->with('Content-Length', (string) $length)->with('Connection', $this->last ? 'close' : 'keep-alive');
        $this->out .= $head->text() . $body;
        [$fault, $amount] = $wire;
        match ($fault) {
            'cut' => $this->close(),
            'reset' => $this->reset(),
            'hang' => $this->hang((float) $amount),
            'slow' => $this->rate = max(1, (int) $amount),
            default => null,
        };
        $this->send();
    }

    public function wantsToSend(float $now): bool
    {
        return $this->out !== '' && $now >= $this->pausedUntil;
    }

    public function send(): void
    {
        if ($this->out === '' || !$this->open()) {
            return;
        }
        $piece = $this->rate ? substr($this->out, 0, max(1, intdiv($this->rate, self::SLOW_STEPS))) : $this->out;
        $sent = @fwrite($this->socket, $piece);
        $this->out = substr($this->out, (int) $sent);
        $this->pausedUntil = $this->rate ? microtime(true) + 1 / self::SLOW_STEPS : 0.0;
        if ($sent === false || ($this->out === '' && $this->last)) {
            $this->close();
        }
        $this->closeAt = microtime(true) + self::IDLE_SECONDS;
        $this->rate = $this->out === '' ? 0 : $this->rate;
    }

    /** When this connection has to be looked at again although nothing arrives. */
    public function due(float $now): float
    {
        if ($this->out !== '') {
            return $this->pausedUntil > $now ? $this->pausedUntil : INF; // then it waits for the socket to take more
        }
        return $this->busy ? INF : $this->closeAt;
    }

    public function closeIfDue(float $now): void
    {
        if ($this->out === '' && $now >= $this->due($now)) {
            $this->close();
        }
    }

    private function close(): void
    {
        $this->out = '';
        if ($this->open()) {
            fclose($this->socket);
        }
    }

    private function reset(): void
    {
        if (function_exists('socket_import_stream')) {
            socket_set_option(socket_import_stream($this->socket), SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
        }
        $this->close();
    }

    private function hang(float $seconds): void
    {
        $this->out = '';
        $this->last = true;
        $this->closeAt = microtime(true) + $seconds;
    }

    private function headComplete(): bool
    {
        if ($this->head) {
            return true;
        }
        $end = strpos($this->in, "\r\n\r\n");
        if ($end === false) {
            strlen($this->in) <= self::HEAD_LIMIT ?: $this->close();
            return false;
        }
        $this->head = Head::parse(ltrim(substr($this->in, 0, $end), "\r\n"));
        $this->in = substr($this->in, $end + 4);
        if (strcasecmp((string) $this->head->get('Expect'), '100-continue') === 0) {
            @fwrite($this->socket, "HTTP/1.1 100 Continue\r\n\r\n");
        }
        return true;
    }

    private function body(): ?string
    {
        if (strcasecmp((string) $this->head->get('Transfer-Encoding'), 'chunked') === 0) {
            return str_ends_with($this->in, "0\r\n\r\n") ? $this->chunks() : null;
        }
        $length = (int) $this->head->get('Content-Length');
        if (strlen($this->in) < $length) {
            return null;
        }
        $body = substr($this->in, 0, $length);
        $this->in = substr($this->in, $length);
        return $body;
    }

    private function chunks(): ?string
    {
        $body = '';
        $at = 0;
        while (($end = strpos($this->in, "\r\n", $at)) !== false) {
            $size = (int) hexdec(strtok(substr($this->in, $at, $end - $at), '; '));
            if ($size === 0) {
                $this->in = '';
                return $body;
            }
            $body .= substr($this->in, $end + 2, $size);
            $at = $end + 2 + $size + 2;
        }
        return null;
    }
}
