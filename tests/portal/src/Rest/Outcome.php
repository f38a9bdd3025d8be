<?php
declare(strict_types=1);

namespace Portal\Rest;

/** What a call brought: `next` and `total` that a method put into its result have moved out of it. */
final class Outcome
{
    private function __construct(
        public readonly mixed $result,
        public readonly ?int $next,
        public readonly ?int $total,
        public readonly array $time,
    ) {
    }

    public static function of(mixed $result, array $time): self
    {
        $next = $total = null;
        if (is_array($result)) {
            $next = isset($result['next']) ? intval($result['next']) : null;
            $total = array_key_exists('total', $result) ? intval($result['total']) : null;
            unset($result['next'], $result['total']);
        }
        return new self($result, $next, $total, $time);
    }

    /** A method may also return an error instead of throwing it; it then arrives with HTTP 200. */
    public function softError(): ?array
    {
        $soft = is_array($this->result) && !empty($this->result['error']) && !empty($this->result['error_description']);
        return $soft ? $this->result : null;
    }

    public function envelope(): array
    {
        $paging = array_filter(['next' => $this->next, 'total' => $this->total], static fn(?int $value): bool => $value !== null);
        return $this->softError() ?? ['result' => $this->result] + $paging + ['time' => $this->time];
    }
}
