--TEST--
Builders keep to strict types where the caller does
--EXTENSIONS--
b24activity
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../inc/rows.inc';

use B24Activity\{Action, Block};

refused(fn() => Block::text(5));
refused(fn() => Block::text('x', multiline: 1));
refused(fn() => Action::openRestApp(width: '700'));
?>
--EXPECT--
TypeError: B24Activity\Block::text(): Argument #1 ($value) must be of type array|string, int given
TypeError: B24Activity\Block::text(): Argument #2 ($multiline) must be of type ?bool, int given
TypeError: B24Activity\Action::openRestApp(): Argument #2 ($width) must be of type ?int, string given
