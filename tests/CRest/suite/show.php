<?php
declare(strict_types=1);

// What the scripts of this folder share. They run with any class named CRest, which ./crest.php brings.

/** A result without what differs from run to run: times, and tokens, which get names. */
function show(string $label, mixed $value): void
{
    $text = json_encode(timeless($value), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE | JSON_PRETTY_PRINT);
    foreach (json_decode((string) getenv('NAMES'), true) as $name => $secret) {
        $text = str_replace($secret, "<$name>", $text);
    }
    echo "$label: ", preg_replace('~\n\s*~', ' ', $text), "\n";
}

/** Only the keys of it, and the kinds of its values. */
function kinds(string $label, array $value): void
{
    show($label, array_map(get_debug_type(...), $value));
}

function timeless(mixed $value): mixed
{
    if (!is_array($value)) {
        return $value;
    }
    unset($value['time']);
    if (isset($value['result_time']) && is_array($value['result_time'])) {
        $value['result_time'] = array_keys($value['result_time']);
    }
    return array_map(timeless(...), $value);
}

/** Orders to the portal: faults, switches. */
function order(array $orders): void
{
    file_get_contents(getenv('CONTROL'), false, stream_context_create(['http' => [
        'method' => 'POST', 'header' => 'Content-Type: application/json', 'content' => json_encode($orders),
    ]]));
}
