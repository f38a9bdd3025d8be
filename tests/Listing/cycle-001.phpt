--TEST--
A Listing whose progress callback holds it is collected
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

final class Job
{
    public ?B24Activity\Listing $listing = null;

    public function __construct(B24Activity\Activity $activity)
    {
        $this->listing = $activity->each(progress: fn() => $this->listing);
    }

    public function __destruct()
    {
        echo "gone\n";
    }
}

$portal = Portal::start(['synthetic' => 10]);
$job = new Job($portal->activity());
$job->listing->toArray();
unset($job);
echo "unset\n";
gc_collect_cycles();
echo "collected\n";
?>
--EXPECT--
unset
gone
collected
