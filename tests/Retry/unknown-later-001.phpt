--TEST--
A later request of a batch of writes that gets lost: what is done stays told, what may have run says null, what was not sent is skipped
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$commands = [];
for ($i = 0; $i < 120; $i++) {
    $commands["n$i"] = ['crm.activity.add', ['fields' => ['SUBJECT' => "n$i", 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1]]];
}
foreach (['cut-before' => 50, 'cut-after' => 100] as $kind => $ran) {
    $portal = Portal::start(['rows' => 10]);
    $portal->fault(['match' => 'batch', 'kind' => $kind, 'skip' => 1]);
    $answer = $portal->client()->batch($commands);
    $kinds = array_count_values(array_map(fn($error) => json_encode($error['executed']), $answer['failed']));
    echo count($answer['done']), ' done; executed ', json_encode($kinds), '; skipped ', count($answer['skipped']), '; ', $portal->counters()['requests'], ' requests; ',
        $portal->counters()['executed']['crm.activity.add'] === $ran ? 'none twice' : 'ran ' . json_encode($portal->counters()['executed']), "\n";
}
?>
--EXPECT--
50 done; executed {"null":50}; skipped 20; 2 requests; none twice
50 done; executed {"null":50}; skipped 20; 2 requests; none twice
