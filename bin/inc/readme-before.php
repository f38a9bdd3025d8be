<?php
declare(strict_types=1);

// What the code of README.md may count on.

use B24Activity\Activity;
use B24Activity\Client;

function before(string $webhook): array
{
    CRest::$webhook = $webhook;
    $client = Client::webhook($webhook);
    return [$client, new Activity($client)];
}

/** The one method of CRest that those who come from it see there. */
final class CRest
{
    public static string $webhook;

    public static function call(string $method, array $params): array
    {
        $http = ['method' => 'POST', 'header' => 'Content-Type: application/x-www-form-urlencoded', 'content' => http_build_query($params)];
        return json_decode(file_get_contents(self::$webhook . $method, false, stream_context_create(['http' => $http])), true);
    }
}
