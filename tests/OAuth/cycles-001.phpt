--TEST--
A client that its store or its logger holds is collected
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

final class Holder implements B24Activity\TokenStore
{
    public ?B24Activity\Client $client = null;
    public function __construct(private array $tokens) {}
    public function load(): ?array { return $this->tokens; }
    public function save(array $tokens): void { $this->tokens = $tokens; }
    public function lock(): void {}
    public function unlock(): void {}
}
$app = Application::start();
$made = [];
for ($i = 0; $i < 10; $i++) {
    $store = new Holder($app->tokens);
    $store->client = $app->client(store: $store);
    $store->client->call('profile');
    $holder = new stdClass();
    $holder->client = $app->client(['logger' => function () use ($holder) {}]);
    $holder->client->call('profile');
    array_push($made, WeakReference::create($store->client), WeakReference::create($holder->client));
    unset($store, $holder);
}
gc_collect_cycles();
echo count(array_filter($made, fn($reference) => $reference->get() !== null)), " left\n";
?>
--EXPECT--
0 left
