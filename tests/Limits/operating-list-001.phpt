--TEST--
A list walk that the portal blocks waits for the reset and goes on where it stood, without a row lost or doubled
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/operating.inc';

foreach (['ASC', 'DESC'] as $direction) {
    $portal = Portal::start(['synthetic' => 4000]);
    $client = $portal->client();
    $portal->fault(batch_answer_with([], 5, 2.5));
    $client->batch([['crm.activity.list', ['start' => -1]]]);
    $portal->fault(exhausted('crm.activity.list', true, 22));
    $listing = $client->each('crm.activity.list', ['select' => ['ID'], 'order' => ['ID' => $direction]]);
    echo described($listing), $listing->report()['complete'] ? ', complete' : '', "\n";
    between('waited', 0.75, $listing->report()['waited'], 2.6);
}
?>
--EXPECT--
4000 rows, 1 to 4000, up, complete
waited as expected
4000 rows, 4000 to 1, down, complete
waited as expected
