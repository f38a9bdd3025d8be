--TEST--
What the builders make passes the checks
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/layout.inc';

use B24Activity\{Action, Block, Layout};

$client = nowhere();
$open = Action::openRestApp(['orderId' => 5], width: 700, title: 'Order');
$blocks = [
    'text' => Block::text('Hello', multiline: true, title: 'Tip', bold: true, size: 'xs', color: 'base_60', scope: 'web'),
    'long' => Block::largeText(['en' => 'a', 'ru' => 'б'], 'mobile'),
    'link' => Block::link('Open', $open, true, 'web'),
    'title' => Block::withTitle('Until', Block::deadline(true), true, 'web'),
    'line' => Block::lineOfBlocks(['a' => Block::text('a'), 'b' => Block::link('b', Action::redirect('/')), 'c' => Block::deadline()], 'web'),
    'deadline' => Block::deadline(scope: 'web'),
];
try_layout($client, Layout::blocks($blocks));
try_configurable($client, Layout::configurable('call', Layout::header('Call'), Layout::body('call', $blocks)));
try_configurable($client, Layout::configurable(
    icon: 'call',
    header: Layout::header(['en' => 'Call'], $open, ['new' => Layout::tag('new', 'warning', $open), 'old' => Layout::tag('old', 'secondary')]),
    body: Layout::body('call-incoming', $blocks, $open),
    footer: Layout::footer(
        ['go' => Layout::button('Go', 'primary', Action::restEvent('go', ['a' => 1], 'disable'), 'web', true)],
        Layout::menu(['no' => Layout::menuItem('No', Action::restEvent('no', animationType: 'loader'), 'mobile', false)], true, true, false),
    ),
));
try_layout($client, Layout::blocks([]));
try_configurable($client, Layout::configurable('call', [], Layout::body('call', $blocks)));
?>
--EXPECT--
sent
sent
sent
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks: is required
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.header: is required
