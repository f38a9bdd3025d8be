<?php
declare(strict_types=1);

namespace Portal\Rest;

use Portal\Event\Happening;
use Portal\Portal;

/** Runs one method under the operating limit and takes its time. */
final class Runner
{
    public function __construct(private readonly Portal $portal)
    {
    }

    public function run(Method $method, Call $call, bool $inBatch): Outcome
    {
        $clock = $this->portal->clock;
        $operating = new Operating($this->portal, $method->name, $call->caller, $inBatch);
        $start = $clock->now();
        $operating->check();
        $called = $clock->now();
        $result = $this->execute($method, $call);
        Happening::after($method->name, $call, $result);
        $processing = $clock->now() - $called;
        return Outcome::of($result, self::time($start, $clock->now(), $processing) + $operating->charge($processing));
    }

    private function execute(Method $method, Call $call): mixed
    {
        $executed = true;
        try {
            $work = static fn(): mixed => $method($call);
            return $method->writes
                ? $this->portal->database()->alone($work, static fn(\Throwable $error): bool => $error instanceof RestException && $error->executed)
                : $work();
        } catch (RestException $error) {
            $executed = $error->executed;
            throw $error;
        } finally {
            if ($method->writes && $executed) {
                $this->portal->tally->addTo('executed', $method->name);
            }
        }
    }

    private static function time(float $start, float $finish, float $processing): array
    {
        return [
            'start' => $start,
            'finish' => $finish,
            'duration' => $finish - $start,
            'processing' => $processing,
            'date_start' => date('c', (int) $start),
            'date_finish' => date('c', (int) $finish),
        ];
    }
}
