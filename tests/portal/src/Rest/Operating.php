<?php
declare(strict_types=1);

namespace Portal\Rest;

use Portal\Portal;

/**
 * The operating limit: seconds spent in one method during the last ten minutes, kept in buckets of one minute.
 * The webhook and every application have budgets of their own. So have the commands of the webhook's batches, apart
 * from its direct calls, unless `shared` is set.
 *
 * The setting: null = no limit, but the fields are there; false = not even the fields, as on premise;
 * or {limit, cost: {method: seconds}, shared}.
 */
final class Operating
{
    private const WINDOW = 600;
    private const BUCKET = 60;
    private const TOO_SHORT = 0.1;
    private const LIMIT = 420;
    private const EXEMPT = ['batch'];

    private readonly array|bool|null $setting;
    private readonly string $budget;

    public function __construct(private readonly Portal $portal, private readonly string $method, Caller $caller, bool $inBatch)
    {
        $setting = $portal->settings['operating'];
        $this->setting = is_array($setting) && in_array($method, self::EXEMPT, true) ? null : $setting;
        $apart = $inBatch && !$caller->isApplication() && !($this->setting['shared'] ?? false);
        $this->budget = ($caller->isApplication() ? "$caller->clientId " : '') . ($apart ? 'batch ' : '') . $method;
    }

    /** @throws RestException when the budget is used up */
    public function check(): void
    {
        if (!is_array($this->setting)) {
            return;
        }
        $used = self::sum($this->buckets($this->portal->state->read()));
        if ($used > ($this->setting['limit'] ?? self::LIMIT)) {
            $this->portal->tally->add('blocked');
            throw new RestException('OPERATION_TIME_LIMIT', 'Method is blocked due to operation time limit.', 429);
        }
    }

    /** Books a call and returns the fields for `time`. */
    public function charge(float $seconds): array
    {
        if (!is_array($this->setting)) {
            return $this->setting === false ? [] : $this->fields([]);
        }
        $cost = $this->setting['cost'][$this->method] ?? $this->setting['cost']['*'] ?? $seconds;
        return $this->fields($this->portal->state->change(function (array &$state) use ($cost): array {
            return $state['operating'][$this->budget] = $this->book($this->buckets($state), (float) $cost);
        }));
    }

    private function buckets(array $state): array
    {
        $oldest = $this->portal->clock->now() - self::WINDOW;
        $recent = static fn(array $bucket): bool => $bucket[0] > $oldest;
        return array_values(array_filter($state['operating'][$this->budget] ?? [], $recent));
    }

    private function book(array $buckets, float $seconds): array
    {
        if ($seconds <= self::TOO_SHORT) {
            return $buckets;
        }
        $now = $this->portal->clock->now();
        $last = array_key_last($buckets);
        if ($last === null || $now - $buckets[$last][0] >= self::BUCKET) {
            return [...$buckets, [$now, $seconds]];
        }
        $buckets[$last][1] += $seconds;
        return $buckets;
    }

    private function fields(array $buckets): array
    {
        $first = $buckets[0][0] ?? $this->portal->clock->now();
        return ['operating_reset_at' => (int) $first + self::WINDOW, 'operating' => self::sum($buckets)];
    }

    private static function sum(array $buckets): float|int
    {
        return array_sum(array_column($buckets, 1));
    }
}
