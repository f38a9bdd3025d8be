<?php
declare(strict_types=1);

// The same list as examples/list.php, read as it is usually done with the CRest class: 50 rows a call, a new connection
// for each, and a pause whenever the portal says that it is too much. Needs no extension but ext-curl, or not even that.
// php examples/crest-loop.php https://your-portal.bitrix24.com/rest/1/secret/

require __DIR__ . '/support.php';

/** What CRest::call() does, without its log files. */
function call(string $url, array $params): ?array
{
    $body = http_build_query($params);
    if (!function_exists('curl_init')) {
        $http = ['method' => 'POST', 'header' => 'Content-Type: application/x-www-form-urlencoded', 'content' => $body, 'ignore_errors' => true];
        return json_decode((string) file_get_contents($url, false, stream_context_create(['http' => $http])), true);
    }
    $curl = curl_init($url);
    curl_setopt_array($curl, [CURLOPT_RETURNTRANSFER => true, CURLOPT_POST => true, CURLOPT_POSTFIELDS => $body]);
    $answer = json_decode((string) curl_exec($curl), true);
    curl_close($curl);
    return $answer;
}

$url = webhook() . 'crm.activity.list.json';
$bar = new Bar('loop of 50');
$began = microtime(true);
$rows = [];
$waited = 0;
$start = 0;

while ($start !== null) {
    $answer = call($url, ['order' => ['ID' => 'DESC'], 'start' => $start]);
    if (($answer['error'] ?? '') === 'QUERY_LIMIT_EXCEEDED') {
        $waited += 2; // refused calls count against the limit, too, so shorter pauses take longer in all
        sleep(2);
        continue;
    }
    if (!isset($answer['result'])) {
        fwrite(STDERR, "\nThe portal answered: " . json_encode($answer) . "\n");
        exit(1);
    }
    array_push($rows, ...$answer['result']);
    $total = $answer['total'];
    $start = $answer['next'] ?? null;
    $bar->show(count($rows), $total, $waited ? "waited $waited s for the limit" : '', last: $start === null);
}

echo "\n";
table(array_slice($rows, 0, 5), ['ID' => 6, 'CREATED' => 25, 'COMPLETED' => 9, 'SUBJECT' => 40]);
conclude(count($rows), count(array_column($rows, null, 'ID')) === $total, $began);
