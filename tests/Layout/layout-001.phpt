--TEST--
Layout makes the arrays of layouts and their parts, without what is not given
--EXTENSIONS--
b24activity
--FILE--
<?php
use B24Activity\{Action, Block, Layout};

$action = Action::restEvent('go');
$all = [
    Layout::blocks(['a' => Block::text('x')]),
    Layout::header('Call'),
    Layout::header(['en' => 'Call'], $action, ['new' => Layout::tag('new', 'success')]),
    Layout::tag('new', 'failure', $action),
    Layout::body('call-incoming', []),
    Layout::body('call', ['a' => Block::text('x')], $action),
    Layout::body('call', logoAction: $action, blocks: []),
    Layout::footer(),
    Layout::footer(['go' => Layout::button('Go', 'primary', $action)], Layout::menu(showPinItem: false)),
    Layout::button('Go', 'secondary', $action, hideIfReadonly: true),
    Layout::menu(),
    Layout::menu(['go' => Layout::menuItem('Go', $action, 'mobile')], showPostponeItem: true, showDeleteItem: false),
    Layout::configurable('call', Layout::header('Call'), Layout::body('call', ['a' => Block::deadline()])),
    Layout::configurable('call', Layout::header('Call'), Layout::body('call', ['a' => Block::deadline()]), Layout::footer(menu: Layout::menu(showPinItem: false))),
];
foreach ($all as $part) {
    echo json_encode($part), "\n";
}
?>
--EXPECT--
{"blocks":{"a":{"type":"text","properties":{"value":"x"}}}}
{"title":"Call"}
{"title":{"en":"Call"},"titleAction":{"type":"restEvent","id":"go"},"tags":{"new":{"title":"new","type":"success"}}}
{"title":"new","type":"failure","action":{"type":"restEvent","id":"go"}}
{"logo":{"code":"call-incoming"}}
{"logo":{"code":"call","action":{"type":"restEvent","id":"go"}},"blocks":{"a":{"type":"text","properties":{"value":"x"}}}}
{"logo":{"code":"call","action":{"type":"restEvent","id":"go"}}}
[]
{"buttons":{"go":{"title":"Go","type":"primary","action":{"type":"restEvent","id":"go"}}},"menu":{"showPinItem":false}}
{"title":"Go","type":"secondary","action":{"type":"restEvent","id":"go"},"hideIfReadonly":true}
[]
{"items":{"go":{"title":"Go","action":{"type":"restEvent","id":"go"},"scope":"mobile"}},"showPostponeItem":true,"showDeleteItem":false}
{"icon":{"code":"call"},"header":{"title":"Call"},"body":{"logo":{"code":"call"},"blocks":{"a":{"type":"deadline","properties":{"readonly":false}}}}}
{"icon":{"code":"call"},"header":{"title":"Call"},"body":{"logo":{"code":"call"},"blocks":{"a":{"type":"deadline","properties":{"readonly":false}}}},"footer":{"menu":{"showPinItem":false}}}
