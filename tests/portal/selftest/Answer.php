<?php
declare(strict_types=1);

namespace Portal\Selftest;

/** What came back. Status 0: the connection was closed without an answer. */
final class Answer
{
    public function __construct(
        public readonly int $status,
        public readonly array $headers,
        public readonly string $body,
        public readonly bool $complete,
    ) {
    }

    public function json(): mixed
    {
        return json_decode($this->body, true);
    }

    public function result(): mixed
    {
        $data = $this->json();
        return is_array($data) && array_key_exists('result', $data)
            ? $data['result']
            : throw new \UnexpectedValueException("no result: $this->status $this->body");
    }

    /** @return list<?string> of the rows in a result */
    public function ids(): array
    {
        return array_map(intval(...), array_column($this->result(), 'ID'));
    }

    /** "status code description" */
    public function error(): string
    {
        $data = $this->json();
        return "$this->status {$data['error']} {$data['error_description']}";
    }
}
