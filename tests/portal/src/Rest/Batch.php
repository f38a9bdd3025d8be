<?php
declare(strict_types=1);

namespace Portal\Rest;

use Portal\Control\Fault;
use Portal\Control\Struck;
use Portal\Portal;

/** The batch method: up to 50 commands, one after the other, each with an answer of its own. */
final class Batch
{
    private const LIMIT = 50;
    private const NOT_ALLOWED = ['download', 'upload'];

    private array $result = [];
    private array $error = [];
    private array $total = [];
    private array $next = [];
    private array $time = [];

    private function __construct(private readonly Portal $portal, private readonly Caller $caller)
    {
    }

    public static function run(Call $call): array
    {
        $params = array_change_key_case($call->params, CASE_UPPER);
        $commands = $params['CMD'] ?? [];
        $batch = new self($call->portal, $call->caller);
        $batch->execute(is_array($commands) ? $commands : [], (bool) ($params['HALT'] ?? false));
        return [
            'result' => $batch->result,
            'result_error' => $batch->error,
            'result_total' => $batch->total,
            'result_next' => $batch->next,
            'result_time' => $batch->time,
        ];
    }

    private function execute(array $commands, bool $halt): void
    {
        $number = 0;
        foreach ($commands as $key => $command) {
            $number++;
            if (!is_string($command)) {
                continue;
            }
            try {
                $number <= self::LIMIT ?: throw new RestException('ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded');
                $this->keep($key, $this->command($command));
            } catch (RestException $error) {
                $this->error[$key] = $error->body();
            }
            if ($halt && isset($this->error[$key])) {
                break;
            }
        }
    }

    private function command(string $command): Outcome
    {
        $parts = parse_url($command) ?: [];
        $name = Methods::canonical($parts['path'] ?? '');
        $this->portal->tally->add('commands');
        $this->portal->tally->addTo('methods', $name);
        $method = Methods::find($name);
        if (in_array($name, self::NOT_ALLOWED, true) || $method?->batchable === false) {
            throw new RestException('ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed for batch usage');
        }
        $method ?? throw RestException::methodNotFound();
        $this->caller->may($method) ?: throw new RestException('insufficient_scope', '', 401);
        parse_str($parts['query'] ?? '', $query);
        $params = (new References($this->roots()))->resolve($query);
        $run = fn(): Outcome => (new Runner($this->portal))->run($method, new Call($this->portal, $this->caller, $params), true);
        $fault = $this->portal->commandFault($name);
        return $fault ? $this->strike($fault, $run) : $run();
    }

    /** @param callable(): Outcome $run */
    private function strike(Fault $fault, callable $run): Outcome
    {
        $outcome = $fault->executes() ? $run() : null;
        if ($fault->answersCommand()) {
            throw $fault->commandError();
        }
        if (!$fault->needsAnswer()) {
            throw new Struck($fault);
        }
        $this->portal->faultAtEnd = $fault;
        return $outcome;
    }

    private function keep(int|string $key, Outcome $outcome): void
    {
        if ($error = $outcome->softError()) {
            $this->error[$key] = $error;
            return;
        }
        $this->result[$key] = $outcome->result;
        $this->time[$key] = $outcome->time;
        if ($outcome->total !== null) {
            $this->total[$key] = $outcome->total;
        }
        if ($outcome->next !== null) {
            $this->next[$key] = $outcome->next;
        }
    }

    private function roots(): array
    {
        return [
            'result' => $this->result,
            'next' => $this->next,
            'total' => $this->total,
            'time' => $this->time,
            'error' => $this->error,
        ];
    }
}
