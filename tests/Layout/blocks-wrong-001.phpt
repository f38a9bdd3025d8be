--TEST--
A wrong set of blocks is refused with the place of the mistake, and nothing is sent
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/layout.inc';

$client = nowhere();
$text = ['type' => 'text', 'properties' => ['value' => 'x']];
try_layout($client, []);
try_layout($client, ['blocks' => 'x']);
try_layout($client, ['blocks' => []]);
try_layout($client, ['blocks' => ['b1' => $text], 'icon' => ['code' => 'call']]);
try_layout($client, ['blocks' => array_fill(0, 21, $text)]);
try_layout($client, ['blocks' => ['b 1' => $text]]);
try_layout($client, ['blocks' => ["b1\n" => $text]]);
try_layout($client, ['blocks' => ['' => $text]]);
try_layout($client, ['blocks' => ['ключ' => $text]]);
try_layout($client, ['blocks' => ['b1' => $text, 5 => 'x']]);
try_layout($client, ['blocks' => (object) ['b1' => (object) ['type' => 'text', 'properties' => (object) []]]]);
echo $client->stats()['requests'], " requests\n";
?>
--EXPECT--
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks: is required
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks: must be an array
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks: must not be empty
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.icon: is unknown here, only known are "blocks"
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks: must not have more than 20 elements
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b 1: is a key with other characters than A-Z, a-z, 0-9, _ and -
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1
: is a key with other characters than A-Z, a-z, 0-9, _ and -
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.: is a key with other characters than A-Z, a-z, 0-9, _ and -
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.ключ: is a key with other characters than A-Z, a-z, 0-9, _ and -
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.5: must be an array
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.value: is required
0 requests
