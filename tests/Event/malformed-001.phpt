--TEST--
Strange forms: whoever does not know the token learns nothing, and no shape crashes anything
--EXTENSIONS--
b24activity
posix
--SKIPIF--
<?php
require __DIR__ . "/../inc/fpm.inc";
Fpm::binary() && Fpm::extension() or print "skip needs php-fpm of the same version";
?>
--FILE--
<?php
require __DIR__ . '/../inc/fpm.inc';

$fpm = new Fpm('<?php
    try {
        $event = B24Activity\Event::fromRequest($_POST, "SECRET");
        echo json_encode([$event->name, $event->activityId, $event->data, $event->ts]);
    } catch (Throwable $error) {
        echo $error::class, ": ", $error->getMessage();
    }');
$good = 'event=ONCRMACTIVITYADD&data[FIELDS][ID]=999&ts=1466439714&auth[application_token]=SECRET';
$forms = [
    $good,
    // Before the token is right nothing else counts.
    'event=ONCRMACTIVITYADD', 'auth=SECRET', 'auth[]=SECRET', 'auth[application_token]=', 'auth[application_token][]=SECRET',
    'auth[application_token]=SECRE', 'auth[application_token]=SECRETS', 'auth[application_token]=secret', 'event[]=x&auth[application_token]=x',
    'auth[application_token]=SECRET%00',
    // Then everything does.
    'auth[application_token]=SECRET', "$good&event[]=x", "$good&event=", "$good&ts=", "$good&ts[]=1", "$good&ts=12x", "$good&ts=-1", "$good&ts=1.5",
    "$good&ts=99999999999999999999", "$good&data=", "$good&data=x", "$good&data[FIELDS]=x", "$good&data[FIELDS][ID]=", "$good&data[FIELDS][ID][]=1",
    "$good&data[FIELDS][ID]=0", "$good&data[FIELDS][ID]=-5", "$good&data[FIELDS][ID]=1e3", "$good&data[FIELDS][ID]=99999999999999999999",
    "$good&auth[access_token][]=x", "$good&auth[domain][a][b]=x", "$good&auth[]=x", "$good&auth[][]=x",
    // No tokens of a user, or none at all, is what robots and outgoing webhooks send.
    "$good&auth[domain]=portal.example&auth[member_id]=m",
    "$good&event=ONAPPUNINSTALL&data[CLEAN]=1", "$good&event=ONOFFLINEEVENT&data=", "$good&event=onCrmTimelineItemAction&data[activityId]=7",
    "$good&event=onCrmTimelineItemAction&data[activityId][]=7", str_repeat('a[', 300) . "&$good", $good . str_repeat('&data[x]' . str_repeat('[x]', 60) . '=1', 1),
];
foreach ($forms as $form) {
    $shown = strlen($form) > 200 ? substr($form, 0, 20) . '…' : str_replace($good, 'GOOD', $form);
    $told = $fpm->post('', $form);
    echo $shown, "\n    ", strlen($told) > 200 ? substr($told, 0, 40) . '…' : str_replace("B24Activity\\Event::fromRequest(): Argument #1 (\$post)", '', $told), "\n";
    echo str_contains($told, 'SECRET') ? "it shows the token\n" : '';
}
?>
--EXPECT--
GOOD
    ["ONCRMACTIVITYADD",999,{"FIELDS":{"ID":"999"}},1466439714]
event=ONCRMACTIVITYADD
    B24Activity\AuthException: event: NO_AUTH_FOUND: The request carries no application_token
auth=SECRET
    B24Activity\AuthException: event: NO_AUTH_FOUND: The request carries no application_token
auth[]=SECRET
    B24Activity\AuthException: event: NO_AUTH_FOUND: The request carries no application_token
auth[application_token]=
    B24Activity\AuthException: event: INVALID_CREDENTIALS: The request's application_token is another one
auth[application_token][]=SECRET
    B24Activity\AuthException: event: NO_AUTH_FOUND: The request carries no application_token
auth[application_token]=SECRE
    B24Activity\AuthException: event: INVALID_CREDENTIALS: The request's application_token is another one
auth[application_token]=SECRETS
    B24Activity\AuthException: event: INVALID_CREDENTIALS: The request's application_token is another one
auth[application_token]=secret
    B24Activity\AuthException: event: INVALID_CREDENTIALS: The request's application_token is another one
event[]=x&auth[application_token]=x
    B24Activity\AuthException: event: INVALID_CREDENTIALS: The request's application_token is another one
auth[application_token]=SECRET%00
    B24Activity\AuthException: event: INVALID_CREDENTIALS: The request's application_token is another one
auth[application_token]=SECRET
    ValueError:  must hold the name of an event as "event"
GOOD&event[]=x
    ValueError:  must hold the name of an event as "event"
GOOD&event=
    ValueError:  must hold the name of an event as "event"
GOOD&ts=
    ValueError:  must hold unix seconds as "ts"
GOOD&ts[]=1
    ValueError:  must hold unix seconds as "ts"
GOOD&ts=12x
    ValueError:  must hold unix seconds as "ts"
GOOD&ts=-1
    ValueError:  must hold unix seconds as "ts"
GOOD&ts=1.5
    ValueError:  must hold unix seconds as "ts"
GOOD&ts=99999999999999999999
    ValueError:  must hold unix seconds as "ts"
GOOD&data=
    ValueError:  must hold the ID of an activity as "data[FIELDS][ID]"
GOOD&data=x
    ValueError:  must hold an array as "data"
GOOD&data[FIELDS]=x
    ValueError:  must hold the ID of an activity as "data[FIELDS][ID]"
GOOD&data[FIELDS][ID]=
    ValueError:  must hold the ID of an activity as "data[FIELDS][ID]"
GOOD&data[FIELDS][ID][]=1
    ValueError:  must hold the ID of an activity as "data[FIELDS][ID]"
GOOD&data[FIELDS][ID]=0
    ValueError:  must hold the ID of an activity as "data[FIELDS][ID]"
GOOD&data[FIELDS][ID]=-5
    ValueError:  must hold the ID of an activity as "data[FIELDS][ID]"
GOOD&data[FIELDS][ID]=1e3
    ValueError:  must hold the ID of an activity as "data[FIELDS][ID]"
GOOD&data[FIELDS][ID]=99999999999999999999
    ValueError:  must hold the ID of an activity as "data[FIELDS][ID]"
GOOD&auth[access_token][]=x
    ValueError:  must hold a text as "auth[access_token]"
GOOD&auth[domain][a][b]=x
    ValueError:  must hold a text as "auth[domain]"
GOOD&auth[]=x
    ["ONCRMACTIVITYADD",999,{"FIELDS":{"ID":"999"}},1466439714]
GOOD&auth[][]=x
    ValueError:  must hold a text as "auth[…]"
GOOD&auth[domain]=portal.example&auth[member_id]=m
    ["ONCRMACTIVITYADD",999,{"FIELDS":{"ID":"999"}},1466439714]
GOOD&event=ONAPPUNINSTALL&data[CLEAN]=1
    ["ONAPPUNINSTALL",null,{"FIELDS":{"ID":"999"},"CLEAN":"1"},1466439714]
GOOD&event=ONOFFLINEEVENT&data=
    ["ONOFFLINEEVENT",null,[],1466439714]
GOOD&event=onCrmTimelineItemAction&data[activityId]=7
    ["ONCRMTIMELINEITEMACTION",7,{"FIELDS":{"ID":"999"},"activityId":"7"},1466439714]
GOOD&event=onCrmTimelineItemAction&data[activityId][]=7
    ["ONCRMTIMELINEITEMACTION",null,{"FIELDS":{"ID":"999"},"activityId":["7"]},1466439714]
a[a[a[a[a[a[a[a[a[a[…
    ["ONCRMACTIVITYADD",999,{"FIELDS":{"ID":"999"}},1466439714]
event=ONCRMACTIVITYA…
    ["ONCRMACTIVITYADD",999,{"FIELDS":{"ID":…
