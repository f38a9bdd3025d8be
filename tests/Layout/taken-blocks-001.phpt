--TEST--
Blocks that a portal may take are sent, however unusual
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/layout.inc';

enum Size: string
{
    case Small = 'sm';
}

$client = nowhere();
$text = ['type' => 'text', 'properties' => ['value' => 'x']];
$link = fn(array $action) => ['type' => 'link', 'properties' => ['text' => 'x', 'action' => $action]];
$all = [
    'value' => ['ru' => 'Да', 'xx' => 'Yes'], 'multiline' => 'Y', 'title' => 'x', 'bold' => 1, 'size' => 'md', 'color' => 'base_90', 'scope' => 'tv',
];

echo "-- sets\n";
try_layout($client, ['blocks' => [$text, $text]]);
try_layout($client, ['blocks' => array_fill(0, 20, $text)]);
try_layout($client, ['blocks' => ['A-z_09' => $text, 7 => $text]]);
try_layout($client, ['blocks' => (object) ['b1' => (object) $text]]);

echo "-- text\n";
try_block($client, ['type' => 'text', 'properties' => $all]);
try_block($client, ['type' => 'text', 'properties' => ['value' => 5, 'size' => Size::Small, 'scope' => '']]);
try_block($client, ['type' => 'text', 'properties' => ['value' => null, 'title' => null, 'bold' => null]]);
try_block($client, ['type' => 'text', 'properties' => ['value' => ['en' => 5]]]);
try_block($client, ['type' => 'text', 'properties' => ['value' => 'x', 'title' => [], 'bold' => [], 'size' => null, 'color' => '', 'scope' => null]]);
try_block($client, ['type' => 'text', 'properties' => ['value' => str_repeat('long ', 10_000)]]);
try_block($client, ['type' => 'text', 'properties' => ['value' => new DateTimeImmutable('2026-01-02')]]);
try_block($client, ['type' => 'largeText', 'properties' => ['value' => "a\nb", 'scope' => 'mobile']]);

echo "-- others\n";
try_block($client, ['type' => 'deadline']);
try_block($client, ['type' => 'link', 'properties' => ['text' => 'x', 'action' => ['type' => 'openRestApp', 'sliderParams' => null, 'actionParams' => '']]]);
try_block($client, ['type' => 'deadline', 'properties' => []]);
try_block($client, ['type' => 'deadline', 'properties' => ['readonly' => 'N']]);
try_block($client, ['type' => 'withTitle', 'properties' => ['title' => 'x', 'inline' => true, 'block' => ['type' => 'deadline']]]);
try_block($client, ['type' => 'lineOfBlocks', 'properties' => ['blocks' => []]]);
try_block($client, ['type' => 'lineOfBlocks', 'properties' => ['blocks' => [$text, $link(['type' => 'redirect', 'uri' => '/']), ['type' => 'deadline']]]]);

echo "-- actions\n";
try_block($client, $link(['type' => 'redirect']));
try_block($client, $link(['type' => 'redirect', 'uri' => 'no uri', 'animationType' => 'spin']));
try_block($client, $link(['type' => 'restEvent', 'id' => 5, 'actionParams' => [], 'animationType' => 'loader']));
try_block($client, $link(['type' => 'restEvent', 'id' => 'x', 'actionParams' => ['a' => ['nested' => ['b c' => 1]], 5 => null]]));
try_block($client, $link(['type' => 'openRestApp']));
try_block($client, $link(['type' => 'openRestApp', 'actionParams' => array_fill(0, 30, 'x'), 'sliderParams' => ['title' => 'x', 'width' => '700']]));
try_block($client, $link(['type' => 'openRestApp', 'sliderParams' => ['leftBoundary' => 40, 'width' => null, 'labelText' => 'x', 'labelColor' => 'red']]));
?>
--EXPECT--
-- sets
sent
sent
sent
sent
-- text
sent
sent
sent
sent
sent
sent
sent
sent
-- others
sent
sent
sent
sent
sent
sent
sent
-- actions
sent
sent
sent
sent
sent
sent
sent
