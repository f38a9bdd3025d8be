<?php
declare(strict_types=1);

// What the extension does, in the log of your application: any PSR-3 logger, such as Monolog's, takes its events.
// php examples/psr3-logger.php https://your-portal.bitrix24.com/rest/1/secret/

use B24Activity\Client;

require __DIR__ . '/support.php';

/**
 * The `logger` option for a PSR-3 logger. Waits and repeats are warnings, refreshes are news, the rest is for debugging.
 *
 * @param object $logger with PSR-3's log($level, $message, array $context)
 */
function psr3(object $logger): Closure
{
    return static function (array $event) use ($logger): void {
        $failed = isset($event['failure']) || isset($event['error']);
        [$level, $message] = match ($event['event']) {
            'request' => ['debug', '{method}: request {attempt}'],
            'answer' => [$failed ? 'warning' : 'debug', '{method}: HTTP {status} in {seconds} s'
                . (isset($event['error']) ? ', {error}' : '') . (isset($event['failure']) ? ', {failure}' : '')],
            'wait', 'retry' => ['warning', '{method}: {event} after {wait} s, {reason}'],
            'refresh' => ['info', 'The access token is being renewed'],
            default => ['info', '{method}: {event}'],
        };
        $logger->log($level, "b24activity: $message", $event);
    };
}

/** A logger that writes to STDERR; your application has a better one. */
final class Lines
{
    public function log(mixed $level, string|Stringable $message, array $context = []): void
    {
        $values = array_filter($context, is_scalar(...));
        $texts = array_map(static fn(mixed $value): string => is_float($value) ? sprintf('%.3f', $value) : (string) $value, $values);
        fwrite(STDERR, "[$level] " . strtr((string) $message, array_combine(array_map(static fn($key): string => "{{$key}}", array_keys($texts)), $texts)) . "\n");
    }
}

$client = Client::webhook(webhook(), ['logger' => psr3(new Lines())]);
printf("%d activities\n", $client->request('crm.activity.list', ['select' => ['ID']])['total']);
