<?php
declare(strict_types=1);

namespace Portal\Control;

use Portal\Http\Reply;
use Portal\Http\Wire;
use Portal\Rest\RestException;

/** Something that goes wrong with one request, or with one command of a batch. */
final class Fault
{
    private const EVER = -1;

    /** kind => [is the method executed, needs the real answer] */
    private const KINDS = [
        'cut-before' => [false, false],
        'cut-after' => [true, false],
        'reset-before' => [false, false],
        'reset-after' => [true, false],
        'status' => [false, false],
        'json' => [false, false],
        'hang' => [false, false],
        'truncate' => [true, true],
        'slow' => [true, true],
    ];

    private const DEFAULTS = [
        'match' => '*', 'command' => null, 'kind' => null, 'skip' => 0, 'times' => 1, 'execute' => false,
        'status' => null, 'body' => '', 'headers' => [], 'seconds' => 30.0, 'bytes' => 10_000,
    ];

    private function __construct(private readonly array $row)
    {
    }

    /** Checks a fault as the control endpoint got it. */
    public static function row(array $given): array
    {
        $unknown = array_diff_key($given, self::DEFAULTS);
        if ($unknown || !isset(self::KINDS[$given['kind'] ?? ''])) {
            $kinds = implode(', ', array_keys(self::KINDS));
            throw new \InvalidArgumentException('fault: kinds are ' . $kinds . '; keys are ' . implode(', ', array_keys(self::DEFAULTS)));
        }
        return $given + self::DEFAULTS;
    }

    /** The fault whose turn it is for this method, or for this command of a batch. */
    public static function take(array &$state, string $method, ?string $command): ?self
    {
        foreach ($state['faults'] as $number => &$row) {
            if (!self::matches($row, $method, $command) || $row['skip']-- > 0) {
                continue;
            }
            $row['skip'] = 0;
            $taken = new self($row);
            if ($row['times'] !== self::EVER && --$row['times'] <= 0) {
                array_splice($state['faults'], $number, 1);
            }
            return $taken;
        }
        return null;
    }

    public function executes(): bool
    {
        return self::KINDS[$this->row['kind']][0] || $this->row['execute'];
    }

    public function needsAnswer(): bool
    {
        return self::KINDS[$this->row['kind']][1];
    }

    /** Whether, aimed at a command, it becomes that command's error instead of the end of the batch. */
    public function answersCommand(): bool
    {
        return $this->row['kind'] === 'json';
    }

    public function commandError(): RestException
    {
        $body = $this->jsonBody() + ['error' => '', 'error_description' => ''];
        $extra = array_diff_key($body, ['error' => '', 'error_description' => '']);
        return new RestException($body['error'], $body['error_description'], 200, $extra);
    }

    public function reply(?Reply $real): Reply
    {
        return match ($this->row['kind']) {
            'cut-before', 'cut-after' => Reply::none(new Wire('cut')),
            'reset-before', 'reset-after' => Reply::none(new Wire('reset')),
            'hang' => Reply::none(new Wire('hang', (float) $this->row['seconds'])),
            'status' => Reply::html($this->row['status'] ?? 502, $this->textBody(), $this->row['headers']),
            'json' => Reply::json($this->row['status'] ?? 400, $this->row['body'], $this->row['headers']),
            'truncate' => $real->truncated(),
            'slow' => $real->over(new Wire('slow', (float) $this->row['bytes'])),
        };
    }

    private static function matches(array $row, string $method, ?string $command): bool
    {
        if (($row['command'] === null) !== ($command === null)) {
            return false;
        }
        $fits = static fn(string $pattern, string $name): bool => strcasecmp($pattern, $name) === 0
            || ($pattern === '*' && !str_starts_with($name, 'oauth/')); // any method, but the token server has to be named
        return $fits($row['match'], $method) && ($command === null || $fits($row['command'], $command));
    }

    private function textBody(): string
    {
        return is_string($this->row['body']) ? $this->row['body'] : json_encode($this->row['body']);
    }

    private function jsonBody(): array
    {
        $body = $this->row['body'];
        return is_array($body) ? $body : (array) json_decode((string) $body, true);
    }
}
