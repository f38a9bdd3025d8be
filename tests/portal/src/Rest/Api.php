<?php
declare(strict_types=1);

namespace Portal\Rest;

use Portal\Http\Reply;
use Portal\Http\Request;
use Portal\Http\Route;
use Portal\Portal;

/** From a request to the answer of one method. The order of the checks is the portal's. */
final class Api
{
    private const HEADERS = [
        'Access-Control-Allow-Origin' => '*',
        'Access-Control-Allow-Headers' => 'origin, content-type, accept',
        'X-Content-Type-Options' => 'nosniff',
    ];

    private ?Caller $caller = null;

    public function __construct(private readonly Portal $portal)
    {
    }

    public function answer(Request $request, Route $route): Reply
    {
        $began = self::clocks();
        try {
            [$status, $data] = [200, $this->call($request, $route)->envelope()];
        } catch (RestException $error) {
            [$status, $data] = [$error->status, $error->body()];
        }
        $application = array_filter(['X-Bitrix-Rest-Application' => $this->caller?->clientId]);
        $headers = self::HEADERS + $application + self::times($began);
        if ($route->format === 'xml') {
            return Reply::raw($status, Xml::encode($data), ['Content-Type' => 'text/xml; charset=utf-8'] + $headers);
        }
        $body = json_encode($data) ?: '{"error":"WRONG_ENCODING","error_description":"Wrong request encoding"}';
        return Reply::raw($status, $body, ['Content-Type' => 'application/json; charset=utf-8'] + $headers);
    }

    private function call(Request $request, Route $route): Outcome
    {
        if (isset($request->params['token']) || in_array(strtolower($route->method), ['download', 'upload'], true)) {
            throw new RestException('ACCESS_DENIED', 'Access denied! Link check failed', 403);
        }
        $method = Methods::find($route->method) ?? throw RestException::methodNotFound();
        $this->caller = (new Auth($this->portal))->check($request, $route, $method);
        return (new Runner($this->portal))->run($method, new Call($this->portal, $this->caller, $request->params), false);
    }

    /** @param array{float, float, float} $began */
    private static function times(array $began): array
    {
        $seconds = array_map(static fn(float $now, float $then): string => sprintf('%.10F', $now - $then), self::clocks(), $began);
        return array_combine(['X-Bitrix-Rest-Time', 'X-Bitrix-Rest-User-Time', 'X-Bitrix-Rest-System-Time'], $seconds);
    }

    /** @return array{float, float, float} wall, user and system seconds */
    private static function clocks(): array
    {
        $used = getrusage();
        $cpu = static fn(string $kind): float => $used["ru_{$kind}time.tv_sec"] + $used["ru_{$kind}time.tv_usec"] / 1e6;
        return [microtime(true), $cpu('u'), $cpu('s')];
    }
}
