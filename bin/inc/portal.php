<?php
declare(strict_types=1);

// The local portal as the scripts of this folder use it: it ends when its STDIN does, so with the process that holds it.

final class LocalPortal
{
    public readonly string $webhook;
    /** php options with which the extension, ext-curl and PHP's streams trust this portal. */
    public readonly array $trust;
    /** [{client_id, client_secret, tokens}, …] */
    public readonly array $apps;
    private readonly string $control;
    private readonly array $tls;
    /** @var resource */
    private mixed $process;
    private array $pipes = [];

    public function __construct(private readonly string $extension, string ...$options)
    {
        $command = [PHP_BINARY, dirname(__DIR__, 2) . '/tests/portal/serve.php', '--json', ...$options];
        $this->process = proc_open($command, [['pipe', 'r'], ['pipe', 'w'], STDERR], $this->pipes);
        $facts = json_decode((string) fgets($this->pipes[1]), true) ?? throw new RuntimeException('the portal did not start');
        ['webhook' => $this->webhook, 'control' => $this->control, 'apps' => $this->apps, 'ca' => $ca] = $facts;
        $this->trust = $ca ? ['-d', "openssl.cafile=$ca", '-d', "curl.cainfo=$ca"] : ['-d', 'b24activity.allow_http=1'];
        $this->tls = $ca ? ['cafile' => $ca] : [];
    }

    public function __destruct()
    {
        fclose($this->pipes[0]);
        proc_close($this->process);
    }

    /** What the portal counted since the last reset(). */
    public function counters(): array
    {
        return $this->ask(['method' => 'GET']);
    }

    public function reset(): void
    {
        $this->order(['reset' => true]);
    }

    public function order(array $orders): void
    {
        $this->ask(['method' => 'POST', 'header' => 'Content-Type: application/json', 'content' => json_encode($orders)]);
    }

    private function ask(array $http): array
    {
        $answer = file_get_contents($this->control, false, stream_context_create(['http' => $http, 'ssl' => $this->tls]));
        return json_decode((string) $answer, true) ?? throw new RuntimeException('the portal does not answer');
    }

    /** A PHP with the extension and ext-curl. Without php.ini, which may load another build of the extension. */
    public function php(string ...$arguments): array
    {
        $curl = is_file(ini_get('extension_dir') . '/curl.so') ? ['-d', 'extension=curl'] : [];
        // Another portal may have had this one's port a moment ago: its limits are none of ours.
        $settings = ['-d', "extension=$this->extension", '-d', 'b24activity.limits_file=process'];
        return [PHP_BINARY, '-n', ...$curl, ...$settings, ...$this->trust, ...$arguments];
    }
}
