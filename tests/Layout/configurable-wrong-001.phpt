--TEST--
A wrong layout of a configurable activity is refused with the place of the mistake, and nothing is sent
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/layout.inc';

$client = nowhere();
$try = fn(array $parts) => try_configurable($client, layout($parts));
$action = ['type' => 'redirect', 'uri' => '/crm/'];
$tag = ['title' => 'new', 'type' => 'warning'];
$button = ['title' => 'Open', 'type' => 'primary', 'action' => $action];
$item = ['title' => 'Open', 'action' => $action];

echo "-- parts\n";
try_configurable($client, []);
$try(['icon' => null]);
$try(['header' => null]);
$try(['body' => null]);
$try(['icon' => 'call']);
$try(['icon' => []]);
$try(['blocks' => []]);

echo "-- header\n";
$try(['header' => ['title' => []]]);
$try(['header' => ['tags' => []]]);
$try(['header' => ['title' => 'x', 'action' => $action]]);
$try(['header' => ['title' => 'x', 'titleAction' => ['uri' => '/']]]);
$try(['header' => ['title' => 'x', 'tags' => ['a' => $tag, 'b' => $tag, 'c' => $tag]]]);
$try(['header' => ['title' => 'x', 'tags' => ['a' => $tag, 'b b' => $tag]]]);
$try(['header' => ['title' => 'x', 'tags' => ['a' => ['type' => 'lavender'] + $tag]]]);
$try(['header' => ['title' => 'x', 'tags' => ['a' => ['title' => 'x']]]]);

echo "-- body\n";
$try(['body' => ['blocks' => []]]);
$try(['body' => ['logo' => 'call']]);
$try(['body' => ['logo' => ['action' => $action]]]);
$try(['body' => ['logo' => ['code' => 'call'], 'blocks' => ['x' => ['type' => 'text', 'properties' => ['value' => 'x', 'size' => 'lg']]]]]);
$try(['body' => ['logo' => ['code' => 'call'], 'blocks' => array_fill(0, 21, ['type' => 'deadline'])]]);

echo "-- footer\n";
$try(['footer' => ['buttons' => [$button, $button, $button]]]);
$try(['footer' => ['buttons' => ['a' => ['type' => 'warning'] + $button]]]);
$try(['footer' => ['buttons' => ['a' => ['scope' => 'desktop'] + $button]]]);
$try(['footer' => ['buttons' => ['a' => $item]]]);
$try(['footer' => ['buttons' => ['a' => ['title' => 'x', 'type' => 'primary']]]]);
$try(['footer' => ['items' => ['a' => $item]]]);
$try(['footer' => ['menu' => ['showPin' => true]]]);
$try(['footer' => ['menu' => ['items' => ['a' => $button]]]]);
$try(['footer' => ['menu' => ['items' => ['a' => ['action' => $action]]]]]);
echo $client->stats()['requests'], " requests\n";
?>
--EXPECT--
-- parts
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.icon: is required
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.icon: is required
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.header: is required
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.body: is required
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.icon: must be an array
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.icon.code: is required
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.blocks: is unknown here, only known are "icon", "header", "body", "footer"
-- header
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.header.title: must be a string or have a translation
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.header.title: is required
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.header.action: is unknown here, only known are "title", "titleAction", "tags"
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.header.titleAction.type: is required
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.header.tags: must not have more than 2 elements
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.header.tags.b b: is a key with other characters than A-Z, a-z, 0-9, _ and -
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.header.tags.a.type: must be one of "warning", "success", "failure", "primary", "secondary"
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.header.tags.a.type: is required
-- body
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.body.logo: is required
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.body.logo: must be an array
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.body.logo.code: is required
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.body.blocks.x.properties.size: must be one of "xs", "sm", "md"
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.body.blocks: must not have more than 20 elements
-- footer
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.footer.buttons: must not have more than 2 elements
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.footer.buttons.a.type: must be one of "primary", "secondary"
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.footer.buttons.a.scope: must be one of "web", "mobile"
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.footer.buttons.a.type: is required
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.footer.buttons.a.action: is required
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.footer.items: is unknown here, only known are "buttons", "menu", "showNote"
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.footer.menu.showPin: is unknown here, only known are "showPinItem", "showPostponeItem", "showDeleteItem", "items", "sections"
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.footer.menu.items.a.type: is unknown here, only known are "title", "action", "scope", "hideIfReadonly", "subtitle", "design", "isSelected", "isLocked", "badgeText", "sectionCode"
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.footer.menu.items.a.title: is required
0 requests
