<?php
declare(strict_types=1);

// What the layout of an activity is made of: structure => [field => kind]. A field with ! is required.
// A kind is `string`, `integer`, `boolean`, `translated`, `map` (of anything), a list of words (`a|b|c`), the name of a structure,
// or Name{m,n}: m to n of these by keys of the application's choice. {type: structures} is chosen from by the field `type`;
// null stands for a type that is known but not allowed there.

$scope = ['scope' => 'web|mobile'];
$guarded = $scope + ['hideIfReadonly' => 'boolean'];
$block = static fn(string $properties, string $required = '!'): array => ['type!' => 'string', "properties$required" => $properties];
$simple = ['text' => $block('Text'), 'link' => $block('Link'), 'deadline' => $block('Deadline', '')];
$complex = ['largeText' => $block('LargeText'), 'withTitle' => $block('WithTitle'), 'lineOfBlocks' => $block('LineOfBlocks')];

return [
    'Layout' => ['icon!' => 'Icon', 'header!' => 'Header', 'body!' => 'Body', 'footer' => 'Footer'],
    'RestAppLayout' => ['blocks!' => 'ContentBlock{1,20}'],

    'Icon' => ['code!' => 'string'],
    'Header' => ['title!' => 'translated', 'titleAction' => 'Action', 'tags' => 'Tag{0,2}'],
    'Tag' => ['title!' => 'translated', 'type!' => 'warning|success|failure|primary|secondary', 'action' => 'Action'] + $guarded,
    'Body' => ['logo!' => 'Logo', 'blocks' => 'ContentBlock{1,20}'],
    'Logo' => ['code!' => 'string', 'action' => 'Action'],
    'Footer' => ['buttons' => 'Button{0,2}', 'menu' => 'Menu'],
    'Button' => ['title!' => 'translated', 'type!' => 'primary|secondary', 'action!' => 'Action'] + $guarded,
    'Menu' => ['showPinItem' => 'boolean', 'showPostponeItem' => 'boolean', 'showDeleteItem' => 'boolean', 'items' => 'MenuItem{0,1000}'],
    'MenuItem' => ['title!' => 'translated', 'action!' => 'Action'] + $guarded,

    'Action' => ['type' => [
        'redirect' => ['type!' => 'string', 'uri!' => 'string'],
        'restEvent' => ['type!' => 'string', 'id!' => 'string', 'actionParams' => 'map', 'animationType' => 'disable|loader'],
        'openRestApp' => ['type!' => 'string', 'actionParams' => 'map', 'sliderParams' => 'SliderParams'],
    ]],
    'SliderParams' => ['width' => 'integer', 'leftBoundary' => 'integer', 'title' => 'translated'],

    'ContentBlock' => ['type' => $simple + $complex],
    'NestedBlock' => ['type' => $simple + array_fill_keys(array_keys($complex), null)],
    'Text' => [
        'value!' => 'translated', 'multiline' => 'boolean', 'title' => 'translated', 'bold' => 'boolean', 'size' => 'xs|sm|md',
        'color' => 'base_50|base_60|base_70|base_90',
    ] + $scope,
    'LargeText' => ['value!' => 'translated'] + $scope,
    'Link' => ['text!' => 'translated', 'action!' => 'Action', 'bold' => 'boolean'] + $scope,
    'WithTitle' => ['title!' => 'translated', 'block!' => 'NestedBlock', 'inline' => 'boolean'] + $scope,
    'LineOfBlocks' => ['blocks!' => 'NestedBlock{1,1000}'] + $scope,
    'Deadline' => ['readonly' => 'boolean'] + $scope,
];
