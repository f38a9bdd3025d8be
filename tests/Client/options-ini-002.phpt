--TEST--
Settings that no option could have are refused, and the old value stays
--EXTENSIONS--
b24activity
--INI--
b24activity.retries=-5
b24activity.timeout=soon
--FILE--
<?php
foreach (['retries' => ['x', '', '-1', '1000', '2.5', '3x'], 'rate' => ['0', 'fast', '1e99'], 'timeout' => ['-1', '', '5s'], 'max_response_bytes' => ['0', 'lots', '1Q']] as $name => $values) {
    foreach ($values as $value) {
        echo "$name=$value ";
        var_dump(@ini_set("b24activity.$name", $value), ini_get("b24activity.$name"));
    }
}
?>
--EXPECT--
retries=x bool(false)
string(1) "5"
retries= bool(false)
string(1) "5"
retries=-1 bool(false)
string(1) "5"
retries=1000 bool(false)
string(1) "5"
retries=2.5 bool(false)
string(1) "5"
retries=3x bool(false)
string(1) "5"
rate=0 bool(false)
string(1) "2"
rate=fast bool(false)
string(1) "2"
rate=1e99 bool(false)
string(1) "2"
timeout=-1 bool(false)
string(2) "70"
timeout= bool(false)
string(2) "70"
timeout=5s bool(false)
string(2) "70"
max_response_bytes=0 bool(false)
string(3) "64M"
max_response_bytes=lots bool(false)
string(3) "64M"
max_response_bytes=1Q bool(false)
string(3) "64M"
