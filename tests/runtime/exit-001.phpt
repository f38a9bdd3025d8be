--TEST--
exit in a loop body with a request in flight, and a destructor that still uses the client
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

final class Last
{
    public function __construct(private B24Activity\Client $client, private Portal $portal)
    {
    }

    public function __destruct()
    {
        echo 'destructor: ', $this->client->call('profile')['ID'], "\n";
    }
}

$portal = Portal::start(['synthetic' => 9000]);
$client = $portal->client();
$last = new Last($client, $portal);
foreach ($client->each('crm.activity.list') as $row) {
    exit("left\n");
}
?>
--EXPECT--
left
destructor: 1
