--TEST--
Block makes the arrays of content blocks, without what is not given
--EXTENSIONS--
b24activity
--FILE--
<?php
use B24Activity\{Action, Block};

$all = [
    Block::text('Hello'),
    Block::text(['en' => 'Hello', 'ru' => 'Привет'], multiline: true, title: 'Tip', bold: false, size: 'xs', color: 'base_50', scope: 'web'),
    Block::text('', title: []),
    Block::largeText("a\nb"),
    Block::largeText('a', scope: 'mobile'),
    Block::link('Open', Action::redirect('/crm/'), bold: true),
    Block::withTitle('Client', Block::text('Acme'), inline: true),
    Block::withTitle(scope: 'web', block: Block::deadline(), title: 'Until'),
    Block::lineOfBlocks(['a' => Block::text('a'), 'b' => Block::text('b')]),
    Block::deadline(),
    Block::deadline(true),
    Block::deadline(scope: 'mobile'),
];
foreach ($all as $block) {
    echo json_encode($block, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), "\n";
}
?>
--EXPECT--
{"type":"text","properties":{"value":"Hello"}}
{"type":"text","properties":{"value":{"en":"Hello","ru":"Привет"},"multiline":true,"title":"Tip","bold":false,"size":"xs","color":"base_50","scope":"web"}}
{"type":"text","properties":{"value":""}}
{"type":"largeText","properties":{"value":"a\nb"}}
{"type":"largeText","properties":{"value":"a","scope":"mobile"}}
{"type":"link","properties":{"text":"Open","action":{"type":"redirect","uri":"/crm/"},"bold":true}}
{"type":"withTitle","properties":{"title":"Client","block":{"type":"text","properties":{"value":"Acme"}},"inline":true}}
{"type":"withTitle","properties":{"title":"Until","block":{"type":"deadline","properties":{"readonly":false}},"scope":"web"}}
{"type":"lineOfBlocks","properties":{"blocks":{"a":{"type":"text","properties":{"value":"a"}},"b":{"type":"text","properties":{"value":"b"}}}}}
{"type":"deadline","properties":{"readonly":false}}
{"type":"deadline","properties":{"readonly":true}}
{"type":"deadline","properties":{"readonly":false,"scope":"mobile"}}
