<?php
declare(strict_types=1);

namespace Portal\Control;

use Portal\Http\Request;

/** Keeps requests as they came in, one JSON object a line. A body that is not UTF-8 is kept as body_base64. */
final class Recorder
{
    private string $path;

    public function __construct(string $directory)
    {
        $this->path = "$directory/recorded.jsonl";
    }

    public function add(Request $request, string $method): void
    {
        $binary = !preg_match('//u', $request->body);
        $line = json_encode([
            'method' => $method,
            'http_method' => $request->verb,
            'path' => $request->path(),
            'query' => $request->query(),
            'headers' => $request->headers,
            'content_type' => $request->header('content-type') ?? '',
            ($binary ? 'body_base64' : 'body') => $binary ? base64_encode($request->body) : $request->body,
            'params' => $request->params,
            'connection' => $request->connection,
        ], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION | JSON_INVALID_UTF8_SUBSTITUTE);
        file_put_contents($this->path, "$line\n", FILE_APPEND | LOCK_EX);
    }

    /** All of them as the text of a JSON array. */
    public function json(): string
    {
        $lines = is_file($this->path) ? file($this->path, FILE_IGNORE_NEW_LINES) : [];
        return '[' . implode(",\n", $lines) . ']';
    }

    public function forget(): void
    {
        @unlink($this->path);
    }
}
