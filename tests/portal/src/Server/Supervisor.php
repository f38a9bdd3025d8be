<?php
declare(strict_types=1);

namespace Portal\Server;

use Portal\Data\Database;
use Portal\OAuth\Apps;
use Portal\State\State;

/** Prepares a portal, runs it, and ends it. */
final class Supervisor
{
    public function __construct(private readonly Options $options)
    {
    }

    public function run(): int
    {
        extension_loaded('pdo_sqlite') ?: throw new \RuntimeException('PHP needs the extension pdo_sqlite');
        $keeper = new Keeper();
        try {
            $life = new Lifeline($this->options->json);
            $secret = bin2hex(random_bytes(8));
            $this->prepare($keeper->state, $secret);
            $server = $this->options->nginx ? new NginxServer($keeper, $this->options) : new PhpServer($keeper, $this->options);
            $server->start();
            $this->announce($server, $keeper->state, $secret, $this->install($keeper->state, $server->base()));
            $server->serve($life);
        } finally {
            $keeper->close();
        }
        return 0;
    }

    private function prepare(string $directory, string $secret): void
    {
        Database::prepare("$directory/rows.db", $this->options);
        State::create($directory, [
            'secret' => $secret,
            'member_id' => bin2hex(random_bytes(16)),
            'seed' => $this->options->seed,
            'grid' => $this->options->synthetic ? [
                'first' => $this->options->firstId,
                'step' => (int) $this->options->step,
                'count' => $this->options->synthetic,
            ] : null,
        ], [
            'limits' => $this->options->limits,
            'cast' => $this->options->cast,
            'latency' => $this->options->latency,
            'page_latency' => $this->options->pageLatency,
        ]);
    }

    /** Once the address is known, because tokens tell it. */
    private function install(string $directory, string $base): array
    {
        return (new State($directory))->change(function (array &$state) use ($base): array {
            $state['config']['base'] = $base;
            return Apps::install($state, $this->options->apps, microtime(true));
        });
    }

    private function announce(Server $server, string $state, string $secret, array $apps): void
    {
        $base = $server->base();
        $facts = [
            'webhook' => "$base/rest/1/$secret/",
            'control' => "$base/_control",
            'ca' => $server->authority(),
            'state' => $state,
            'pid' => getmypid(),
            'apps' => $apps,
        ];
        if ($this->options->json) {
            echo json_encode($facts, JSON_UNESCAPED_SLASHES), "\n";
            return;
        }
        foreach (array_filter(['apps' => null] + $facts) as $name => $value) {
            printf("%-8s %s\n", $name, $value);
        }
        foreach ($apps as ['client_id' => $id, 'client_secret' => $password, 'tokens' => $tokens]) {
            printf("%-8s %s, secret %s\n%9s access  %s\n%9s refresh %s\n", 'app', $id, $password, '', $tokens['access_token'], '', $tokens['refresh_token']);
        }
        echo "Stop it with Ctrl-C.\n";
    }
}
