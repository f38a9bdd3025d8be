<?php
declare(strict_types=1);

// Checks the portal against the behaviour it stands for: php tests/portal/selftest.php [name of a case…]
// A file of selftest/cases is one group: it says which portal it needs, and returns its cases.

use Portal\Selftest\Check;
use Portal\Selftest\Running;

spl_autoload_register(static function (string $class): void {
    if (str_starts_with($class, 'Portal\\Selftest\\')) {
        require __DIR__ . '/selftest/' . substr($class, 16) . '.php';
    }
});

$check = new Check();
$wanted = array_slice($argv, 1);
foreach (glob(__DIR__ . '/selftest/cases/*.php') as $file) {
    $group = basename($file, '.php');
    if ($wanted && !in_array($group, $wanted, true)) {
        continue;
    }
    ['portals' => $portals, 'cases' => $cases] = require $file;
    foreach ($portals as $options) {
        if (in_array('--nginx', $options, true) && !is_executable('/usr/sbin/nginx')) {
            echo "skipped $group with nginx: nginx is not installed\n";
            continue;
        }
        $portal = $options === ['none'] ? null : new Running(...$options);
        foreach ($cases as $name => $case) {
            $check->run("$group (" . implode(' ', $options) . "), $name", static fn() => $case($check, $portal));
            $portal?->set(['reset' => true]);
        }
        $portal?->stop();
    }
}
echo "$check->passed passed, $check->failed failed\n";
exit($check->failed ? 1 : 0);
