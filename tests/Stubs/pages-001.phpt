--TEST--
The stub for editors links the vendor's page of every method for activities
--FILE--
<?php
require __DIR__ . '/../inc/surface.inc';

$stub = file_get_contents(stub_path());
$specs = array_map(static fn(string $path): array => json_decode(file_get_contents($path), true), glob(__DIR__ . '/../spec/crm.activity.*.json'));
foreach ($specs as $spec) {
    echo str_contains($stub, "@link https://apidocs.bitrix24.com$spec[page]\n") ? '' : "$spec[method]: no link to $spec[page]\n";
}
echo count($specs), " pages\n";
?>
--EXPECT--
31 pages
