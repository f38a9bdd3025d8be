--TEST--
The stub for editors declares what the extension has: classes, constants, properties, methods, parameters, types
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/surface.inc';

[$extension, $stub] = [surface(), stub_surface()];
foreach (array_diff($extension, $stub) as $line) {
    echo "only the extension has $line\n";
}
foreach (array_diff($stub, $extension) as $line) {
    echo "only the stub has $line\n";
}
echo $extension === $stub ? 'the same' : 'different', ', ', count($extension) > 300 ? 'all of it' : count($extension), "\n";
?>
--EXPECT--
the same, all of it
