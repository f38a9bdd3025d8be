--TEST--
Builders refuse words that no portal knows, wrong types and wrong numbers of arguments
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/rows.inc';

use B24Activity\{Action, Block, Layout};

refused(fn() => Block::text('x', size: 'xl'));
refused(fn() => Block::text('x', color: ''));
refused(fn() => Block::deadline(scope: 'desktop'));
refused(fn() => Action::restEvent('x', animationType: 'spin'));
refused(fn() => Layout::tag('x', 'lavender'));
refused(fn() => Layout::button('x', 'warning', Action::redirect('/')));
refused(fn() => Layout::menuItem('x', Action::redirect('/'), 'Web'));

refused(fn() => Block::text(null));
refused(fn() => Block::text('x', []));
refused(fn() => Block::link('x', '/crm/'));
refused(fn() => Action::openRestApp([], 'wide'));
refused(fn() => Block::deadline(null));
refused(fn() => Layout::footer(null));

refused(fn() => Block::text());
refused(fn() => Block::deadline(true, 'web', 1));
refused(fn() => Block::text('x', colour: 'base_50'));
echo json_encode([Block::text(5), Block::text('x', multiline: 1), Action::openRestApp(width: '700')]), "\n";
?>
--EXPECT--
ValueError: B24Activity\Block::text(): Argument #5 ($size) must be one of "xs", "sm", "md"
ValueError: B24Activity\Block::text(): Argument #6 ($color) must be one of "base_50", "base_60", "base_70", "base_90"
ValueError: B24Activity\Block::deadline(): Argument #2 ($scope) must be one of "web", "mobile"
ValueError: B24Activity\Action::restEvent(): Argument #3 ($animationType) must be one of "disable", "loader"
ValueError: B24Activity\Layout::tag(): Argument #2 ($type) must be one of "warning", "success", "failure", "primary", "secondary"
ValueError: B24Activity\Layout::button(): Argument #2 ($type) must be one of "primary", "secondary"
ValueError: B24Activity\Layout::menuItem(): Argument #3 ($scope) must be one of "web", "mobile"
TypeError: B24Activity\Block::text(): Argument #1 ($value) must be of type array|string, null given
TypeError: B24Activity\Block::text(): Argument #2 ($multiline) must be of type ?bool, array given
TypeError: B24Activity\Block::link(): Argument #2 ($action) must be of type array, string given
TypeError: B24Activity\Action::openRestApp(): Argument #2 ($width) must be of type ?int, string given
TypeError: B24Activity\Block::deadline(): Argument #1 ($readonly) must be of type bool, null given
TypeError: B24Activity\Layout::footer(): Argument #1 ($buttons) must be of type array, null given
ArgumentCountError: B24Activity\Block::text() expects at least 1 argument, 0 given
ArgumentCountError: B24Activity\Block::deadline() expects at most 2 arguments, 3 given
Error: Unknown named parameter $colour
[{"type":"text","properties":{"value":"5"}},{"type":"text","properties":{"value":"x","multiline":true}},{"type":"openRestApp","sliderParams":{"width":700}}]
