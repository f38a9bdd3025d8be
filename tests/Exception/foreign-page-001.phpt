--TEST--
Pages of web servers and proxies: what was called may have been executed, or not
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
foreach ([400, 403, 404, 500, 502, 503, 504] as $status) {
    $portal->fault(['kind' => 'status', 'status' => $status, 'body' => "<html>\n<title>$status</title>"]);
    try {
        $portal->client(['retries' => 0])->call('crm.activity.add');
    } catch (B24Activity\Exception $error) {
        echo told($error);
    }
}
?>
--EXPECT--
B24Activity\TransportException: crm.activity.add: HTTP 400 with text/html; charset=utf-8 instead of the portal's JSON: <html>
<title>400</title>
  executed: null
B24Activity\TransportException: crm.activity.add: HTTP 403 with text/html; charset=utf-8 instead of the portal's JSON: <html>
<title>403</title>
  executed: null
B24Activity\TransportException: crm.activity.add: HTTP 404 with text/html; charset=utf-8 instead of the portal's JSON: <html>
<title>404</title>
  executed: null
B24Activity\TransportException: crm.activity.add: HTTP 500 with text/html; charset=utf-8 instead of the portal's JSON: <html>
<title>500</title>
  executed: null
B24Activity\TransportException: crm.activity.add: HTTP 502 with text/html; charset=utf-8 instead of the portal's JSON: <html>
<title>502</title>
  executed: null
B24Activity\TransportException: crm.activity.add: HTTP 503 with text/html; charset=utf-8 instead of the portal's JSON: <html>
<title>503</title>
  executed: null
B24Activity\TransportException: crm.activity.add: HTTP 504 with text/html; charset=utf-8 instead of the portal's JSON: <html>
<title>504</title>
  executed: null
