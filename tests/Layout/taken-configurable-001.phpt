--TEST--
Layouts of configurable activities that a portal may take are sent, however unusual
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/layout.inc';

$client = nowhere();
$try = fn(array $parts) => try_configurable($client, layout($parts));
$action = ['type' => 'redirect', 'uri' => '/crm/'];
$tag = ['title' => 'new', 'type' => 'warning'];
$button = ['title' => ['en' => 'Open'], 'type' => 'secondary', 'action' => $action];
$item = ['title' => 'Open', 'action' => $action];

$try([]);
$try(['icon' => ['code' => 'one-of-their-own']]);
$try(['header' => ['title' => 5, 'tags' => []]]);
$try(['header' => ['title' => 'x', 'titleAction' => $action, 'tags' => [$tag, $tag + ['action' => $action, 'scope' => 'tv', 'hideIfReadonly' => 'Y']]]]);
$try(['body' => ['logo' => ['code' => 'x', 'action' => $action]]]);
$try(['body' => ['logo' => ['code' => 'x'], 'blocks' => array_fill(0, 20, ['type' => 'deadline'])]]);
$try(['footer' => []]);
$try(['footer' => ['buttons' => [], 'menu' => [], 'showNote' => true]]);
$try(['footer' => ['buttons' => [$button, $button + ['scope' => '', 'hideIfReadonly' => 1]]]]);
$try(['header' => ['title' => 'x', 'titleAction' => null, 'tags' => ''], 'footer' => ['buttons' => null, 'menu' => []]]);
$try(['footer' => null]);
$try(['footer' => ['menu' => ['showPinItem' => 'false', 'showPostponeItem' => 0, 'showDeleteItem' => null, 'items' => array_fill(0, 11, $item)]]]);
$try(['footer' => ['menu' => ['items' => ['a' => $item + ['scope' => 'web', 'design' => 'x', 'badgeText' => [], 'sectionCode' => 's']], 'sections' => [['code' => 's']]]]]);
?>
--EXPECT--
sent
sent
sent
sent
sent
sent
sent
sent
sent
sent
sent
sent
sent
