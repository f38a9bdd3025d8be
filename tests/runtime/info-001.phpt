--TEST--
phpinfo() tells the versions, and the settings with their values
--EXTENSIONS--
b24activity
--FILE--
<?php
ob_start();
phpinfo(INFO_MODULES);
$text = ob_get_clean();
foreach (['Bitrix24 activity support', 'Version', 'libcurl, compiled', 'libcurl, linked', 'TLS', 'HTTP/2', 'gzip', 'Connections opened by this thread', 'b24activity.timeout', 'b24activity.rate', 'b24activity.max_response_bytes'] as $name) {
    preg_match('/^' . preg_quote($name, '/') . ' => (.*)$/m', $text, $match);
    echo $name, ': ', isset($match[1]) ? 'told' : 'not told', "\n";
}
echo phpversion('b24activity') ? 'has a version' : 'has no version', "\n";
?>
--EXPECT--
Bitrix24 activity support: told
Version: told
libcurl, compiled: told
libcurl, linked: told
TLS: told
HTTP/2: told
gzip: told
Connections opened by this thread: told
b24activity.timeout: told
b24activity.rate: told
b24activity.max_response_bytes: told
has a version
