--TEST--
Settings are the defaults of options
--EXTENSIONS--
b24activity
--INI--
b24activity.retries=2
b24activity.timeout=12.5
--FILE--
<?php
require __DIR__ . '/../inc/rows.inc';

use B24Activity\Client;

function option(string $name, array $options = []): string
{
    ob_start();
    var_dump(Client::webhook('https://acme.bitrix24.com/rest/1/abcdef0123/', $options));
    preg_match("/\[\"$name\"\]=>\s*(.*)/", ob_get_clean(), $match);
    return $match[1];
}

echo option('retries'), ' ', option('timeout'), ' ', option('burst'), ' ', option('max_response_bytes'), "\n";
ini_set('b24activity.retries', '3');
ini_set('b24activity.max_response_bytes', '2M');
ini_set('b24activity.user_agent', 'from ini');
ini_set('b24activity.allow_http', 'on');
echo option('retries'), ' ', option('retries', ['retries' => 4]), ' ', option('max_response_bytes'), ' ', option('user_agent'), ' ', option('allow_http'), "\n";
ini_restore('b24activity.retries');
echo option('retries'), "\n";
?>
--EXPECT--
int(2) float(12.5) int(50) int(67108864)
int(3) int(4) int(2097152) string(8) "from ini" bool(true)
int(2)
