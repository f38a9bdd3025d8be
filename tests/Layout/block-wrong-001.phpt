--TEST--
A wrong block is refused with the place of the mistake
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/layout.inc';

$client = nowhere();
$text = fn(array $properties) => ['type' => 'text', 'properties' => $properties];
$action = ['type' => 'redirect', 'uri' => '/crm/'];

echo "-- shape\n";
try_block($client, []);
try_block($client, null);
try_block($client, ['type' => 'button']);
try_block($client, ['type' => 'Text', 'properties' => ['value' => 'x']]);
try_block($client, ['type' => 7]);
try_block($client, ['type' => 'text']);
try_block($client, ['type' => 'text', 'properties' => 'x']);
try_block($client, ['type' => 'text', 'value' => 'x', 'properties' => ['value' => 'x']]);

echo "-- text\n";
try_block($client, $text(['vale' => 'x']));
try_block($client, $text(['value' => 'x', 'size' => 'xl']));
try_block($client, $text(['value' => 'x', 'size' => ['sm']]));
try_block($client, $text(['value' => 'x', 'color' => 'red']));
try_block($client, $text(['value' => []]));
try_block($client, $text(['value' => ['en' => ['x']]]));
try_block($client, $text(['value' => 'x', 'title' => ['en' => null]]));
try_block($client, $text(['value' => 'x', 'bold' => ['x']]));

echo "-- others\n";
try_block($client, ['type' => 'largeText', 'properties' => ['value' => 'x', 'bold' => true]]);
try_block($client, ['type' => 'link', 'properties' => ['text' => 'x']]);
try_block($client, ['type' => 'link', 'properties' => ['action' => $action]]);
try_block($client, ['type' => 'link', 'properties' => ['text' => 'x', 'action' => '/crm/']]);
try_block($client, ['type' => 'deadline', 'properties' => ['readOnly' => true]]);

echo "-- nested\n";
try_block($client, ['type' => 'withTitle', 'properties' => ['title' => 'x']]);
try_block($client, ['type' => 'withTitle', 'properties' => ['block' => $text(['value' => 'x'])]]);
try_block($client, ['type' => 'withTitle', 'properties' => ['title' => 'x', 'block' => ['type' => 'largeText', 'properties' => ['value' => 'x']]]]);
try_block($client, ['type' => 'withTitle', 'properties' => ['title' => 'x', 'block' => $text([])]]);
try_block($client, ['type' => 'lineOfBlocks', 'properties' => []]);
try_block($client, ['type' => 'lineOfBlocks', 'properties' => ['blocks' => ['a' => $text(['value' => 'x']), 'b' => ['type' => 'withTitle']]]]);
try_block($client, ['type' => 'lineOfBlocks', 'properties' => ['blocks' => ['a' => ['type' => 'lineOfBlocks'], 'b' => $text(['value' => 'x'])]]]);
try_block($client, ['type' => 'lineOfBlocks', 'properties' => ['blocks' => array_fill(0, 21, $text(['value' => 'x']))]]);
try_block($client, ['type' => 'lineOfBlocks', 'properties' => ['blocks' => ['a.b' => $text(['value' => 'x'])]]]);
?>
--EXPECT--
-- shape
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.type: is required
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1: must be an array
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.type: must be one of "text", "largeText", "link", "withTitle", "lineOfBlocks", "deadline"
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.type: must be one of "text", "largeText", "link", "withTitle", "lineOfBlocks", "deadline"
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.type: must be one of "text", "largeText", "link", "withTitle", "lineOfBlocks", "deadline"
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties: is required
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties: must be an array
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.value: is unknown here, only known are "type", "properties"
-- text
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.vale: is unknown here, only known are "value", "multiline", "title", "bold", "size", "color", "scope"
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.size: must be one of "xs", "sm", "md"
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.size: must be one of "xs", "sm", "md"
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.color: must be one of "base_50", "base_60", "base_70", "base_90"
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.value: must be a string or have a translation
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.value.en: must be a string
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.title.en: must be a string
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.bold: must not be an array
-- others
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.bold: is unknown here, only known are "value", "scope"
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.action: is required
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.text: is required
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.action: must be an array
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.readOnly: is unknown here, only known are "readonly", "scope"
-- nested
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.block: is required
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.title: is required
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.block.type: must be one of "text", "link", "deadline"
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.block.properties.value: is required
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.blocks: is required
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.blocks.b.type: must be one of "text", "link", "deadline"
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.blocks.a.type: must be one of "text", "link", "deadline"
sent
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.blocks.a.b: is a key with other characters than A-Z, a-z, 0-9, _ and -
