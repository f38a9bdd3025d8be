--TEST--
A wrong action is refused with the place of the mistake
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/layout.inc';

$client = nowhere();
$try = fn(mixed $action) => try_block($client, ['type' => 'link', 'properties' => ['text' => 'x', 'action' => $action]]);
$try(null);
$try([]);
$try(['type' => 'openUrl', 'uri' => '/']);
$try(['type' => 'redirect', 'url' => '/']);
$try(['type' => 'redirect', 'uri' => ['/']]);
$try(['type' => 'restEvent']);
$try(['type' => 'restEvent', 'id' => 'x', 'animationType' => 'spin']);
$try(['type' => 'restEvent', 'id' => 'x', 'actionParams' => 'x']);
$try(['type' => 'restEvent', 'id' => 'x', 'actionParams' => ['a b' => 1]]);
$try(['type' => 'openRestApp', 'actionParams' => ['a[]' => 1]]);
$try(['type' => 'openRestApp', 'sliderParams' => 700]);
$try(['type' => 'openRestApp', 'sliderParams' => ['height' => 700]]);
$try(['type' => 'openRestApp', 'sliderParams' => ['leftBoundary' => 100, 'width' => 700]]);
?>
--EXPECT--
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.action: must be an array
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.action.type: is required
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.action.type: must be one of "redirect", "restEvent", "openRestApp"
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.action.url: is unknown here, only known are "type", "uri", "id", "actionParams", "animationType", "sliderParams"
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.action.uri: must not be an array
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.action.id: is required
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.action.animationType: must be one of "disable", "loader"
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.action.actionParams: must be an array
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.action.actionParams.a b: is a key with other characters than A-Z, a-z, 0-9, _ and -
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.action.actionParams.a[]: is a key with other characters than A-Z, a-z, 0-9, _ and -
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.action.sliderParams: must be an array
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.action.sliderParams.height: is unknown here, only known are "width", "leftBoundary", "title", "labelBgColor", "labelColor", "labelText"
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks.b1.properties.action.sliderParams.width: must not be given together with "leftBoundary"
