--TEST--
Deletes whose answer got lost are sent again, and what is gone already counts as deleted
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 100]);
foreach (['cut-after', 'cut-before'] as $round => $kind) {
    $portal->control(['reset' => true]);
    $portal->fault(['match' => 'batch', 'kind' => $kind]);
    $answer = $portal->activity()->deleteMany(range(1 + $round * 10, 5 + $round * 10));
    echo "$kind: ", json_encode($answer), ' ', $portal->counters()['executed']['crm.activity.delete'], " ran\n";
}
// Without a doubt it is an error like any other.
echo json_encode($portal->activity()->deleteMany([1, 50])), "\n";
// One by one.
$portal->fault(['match' => 'crm.activity.delete', 'kind' => 'cut-after']);
var_dump($portal->activity()->delete(60));
try {
    $portal->activity()->delete(60);
} catch (B24Activity\NotFoundException $error) {
    echo $error->getMessage(), "\n";
}
?>
--EXPECT--
cut-after: {"done":[true,true,true,true,true],"failed":[],"unknown":[]} 5 ran
cut-before: {"done":[true,true,true,true,true],"failed":[],"unknown":[]} 5 ran
{"done":{"1":true},"failed":[{"error":"","error_description":"Activity is not found."}],"unknown":[]}
bool(true)
crm.activity.delete: Activity is not found. (HTTP 400)
