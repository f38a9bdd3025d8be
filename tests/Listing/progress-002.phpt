--TEST--
An exception in progress ends the walk and arrives as it is
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 9000]);
$client = $portal->client();
$stop = fn() => throw new DomainException('that is enough');
refused(fn() => $client->list('crm.activity.list', progress: $stop));
refused(fn() => $client->each('crm.activity.list', progress: $stop)->toArray());
echo $client->call('profile')['ID'], ' ', $portal->counters()['requests'] <= 5 ? 'few requests' : 'it went on', "\n";
?>
--EXPECT--
DomainException: that is enough
DomainException: that is enough
1 few requests
