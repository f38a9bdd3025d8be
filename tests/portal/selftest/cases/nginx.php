<?php
declare(strict_types=1);

use Portal\Selftest\Check;
use Portal\Selftest\Running;

// What only nginx does: TLS, HTTP/2 and gzip.

/** A request by ext-curl: [HTTP version, status, headers, body]. */
function curl(Running $portal, string $url, array $options): array
{
    $handle = curl_init($url);
    $headers = '';
    curl_setopt_array($handle, $options + [
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_CAINFO => $portal->ca,
        CURLOPT_HEADERFUNCTION => static function ($handle, string $line) use (&$headers): int {
            $headers .= strtolower($line);
            return strlen($line);
        },
    ]);
    $body = curl_exec($handle);
    return [curl_getinfo($handle, CURLINFO_HTTP_VERSION), curl_getinfo($handle, CURLINFO_RESPONSE_CODE), $headers, $body];
}

return [
    'portals' => [['--rows=100', '--nginx']],
    'cases' => [
        'certificate' => static function (Check $check, Running $portal): void {
            $get = static fn(array $tls, string $base): mixed => @file_get_contents(
                $base . $portal->path('app.info'), false, stream_context_create(['ssl' => $tls])
            );
            $check->true(is_string($get(['cafile' => $portal->ca], $portal->base)), '127.0.0.1, with the authority');
            $localhost = strtr($portal->base, ['127.0.0.1' => 'localhost']);
            $check->true(is_string($get(['cafile' => $portal->ca], $localhost)), 'localhost');
            $check->same(false, $get([], $portal->base), 'not without the authority');
        },
        'HTTP/2 and gzip' => static function (Check $check, Running $portal): void {
            if (!extension_loaded('curl')) {
                echo "skipped HTTP/2: ext-curl is not loaded\n";
                return;
            }
            $url = $portal->webhook . 'crm.activity.list?start=-1';
            foreach ([CURL_HTTP_VERSION_2TLS, CURL_HTTP_VERSION_1_1] as $version) {
                $options = [CURLOPT_HTTP_VERSION => $version, CURLOPT_ENCODING => 'gzip'];
                [$used, $status, $headers, $body] = curl($portal, $url, $options);
                $check->same([$version === CURL_HTTP_VERSION_1_1 ? 2 : 3, 200], [$used, $status], 'version');
                $check->true(str_contains($headers, 'content-encoding: gzip') && count(json_decode($body)->result) === 50, 'gzip');
                $portal->set(['faults' => [['kind' => 'cut-after'], ['kind' => 'truncate']]]);
                $check->same([0, false], [($cut = curl($portal, $url, $options))[1], $cut[3]], 'cut');
                $check->same([200, false], [($half = curl($portal, $url, $options))[1], $half[3]], 'truncate');
            }
        },
        'large bodies' => static function (Check $check, Running $portal): void {
            $body = json_encode(['padding' => str_repeat('x', 70 << 20)]);
            $check->same(200, $portal->post($portal->path('app.info'), $body, 'application/json')->status, '70 MiB');
        },
    ],
];
