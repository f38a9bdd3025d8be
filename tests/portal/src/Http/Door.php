<?php
declare(strict_types=1);

namespace Portal\Http;

use Portal\Control\Fault;
use Portal\Control\Recorder;
use Portal\Control\Struck;
use Portal\Portal;
use Portal\Rest\Api;
use Portal\Rest\Intensity;
use Portal\Rest\Methods;
use Portal\State\Connections;
use Portal\State\State;

/** Where every REST request comes in: it is counted, may be turned away or struck by a fault, and is answered. */
final class Door
{
    public function __construct(private readonly State $state)
    {
    }

    public function answer(Request $request): Reply
    {
        $route = Route::of($request);
        $name = Methods::canonical($route->method);
        [$snapshot, $refusal, $fault] = $this->state->change(
            fn(array &$state): array => $this->arrive($state, $request, $name)
        );
        if ($snapshot['settings']['record']) {
            (new Recorder($this->state->directory))->add($request, $name);
        }
        $portal = new Portal($this->state, $snapshot);
        $reply = $refusal ?? $this->attend($portal, $request, $route, $fault);
        $portal->tally->add('bytes_out', strlen($reply->body));
        $this->state->change($portal->tally->flush(...));
        Silence::keep($this->state, $reply);
        return $reply;
    }

    /** @return array{array, ?Reply, ?Fault} the state, the refusal, the fault that strikes this request */
    private function arrive(array &$state, Request $request, string $name): array
    {
        $counters = &$state['counters'];
        $counters['requests']++;
        $counters['bytes_in'] += strlen($request->body);
        $counters['connections'] += (new Connections($this->state->directory))->firstSeen($request->connection) ? 1 : 0;
        if ($state['settings']['redirect']) {
            return [$state, self::moved($state['settings']['redirect'] . $request->uri), null];
        }
        if (!Intensity::admit($state, $request->ip)) {
            $counters['limited']++;
            return [$state, Intensity::refusal(), null];
        }
        $counters['methods'][$name] = ($counters['methods'][$name] ?? 0) + 1;
        return [$state, null, Fault::take($state, $name, null)];
    }

    private function attend(Portal $portal, Request $request, Route $route, ?Fault $fault): Reply
    {
        usleep(1000 * $portal->settings['latency']);
        try {
            $reply = $fault && !$fault->executes() ? null : (new Api($portal))->answer($request, $route);
        } catch (Struck $struck) {
            return $struck->fault->reply(null);
        }
        $fault ??= $portal->faultAtEnd;
        return $fault ? $fault->reply($reply) : $reply;
    }

    private static function moved(string $location): Reply
    {
        $link = htmlspecialchars($location);
        return Reply::html(302, "<h1>302 Found</h1><a href=\"$link\">$link</a>", ['Location' => $location]);
    }
}
