<?php
declare(strict_types=1);

// Whether composer.json is what PIE, the installer of PHP extensions, takes: its keys, their types and the names.

$package = json_decode((string) file_get_contents(__DIR__ . '/../../composer.json'), true, 16, JSON_THROW_ON_ERROR);
$about = $package['php-ext'] ?? [];
$config = (string) file_get_contents(__DIR__ . '/../../config.m4');
$wrong = [];

function expect(bool $holds, string $what): void
{
    global $wrong;
    $holds ?: $wrong[] = $what;
}

const FAMILIES = ['windows', 'bsd', 'darwin', 'solaris', 'linux', 'unknown'];
const KEYS = [
    'extension-name' => 'is_string',
    'priority' => 'is_int',
    'support-zts' => 'is_bool',
    'support-nts' => 'is_bool',
    'build-path' => 'is_string',
    'download-url-method' => 'is_string',
    'os-families' => 'is_array',
    'os-families-exclude' => 'is_array',
    'configure-options' => 'is_array',
];

expect($package['type'] === 'php-ext', 'the type is not php-ext');
foreach (array_keys($package['require']) as $name) {
    expect($name === 'php' || str_starts_with($name, 'ext-'), "PIE installs no libraries: $name");
}
foreach ($about as $key => $value) {
    expect(isset(KEYS[$key]) && KEYS[$key]($value), "php-ext.$key is unknown or of a wrong type");
}
expect(preg_match('/^[A-Za-z][A-Za-z0-9_]+$/D', $about['extension-name']) === 1, 'the name of the extension');
expect(str_contains($config, "PHP_NEW_EXTENSION([{$about['extension-name']}]"), 'config.m4 builds an extension of another name');
expect($about['priority'] >= 10 && $about['priority'] <= 99, 'the priority is not from 10 to 99');
expect(!isset($about['os-families'], $about['os-families-exclude']), 'families are both named and excluded');
expect(!array_diff($about['os-families'] ?? [], FAMILIES), 'an unknown family of systems');
foreach ($about['configure-options'] as $option) {
    expect(preg_match('/^[a-zA-Z0-9][a-zA-Z0-9_-]*$/D', $option['name'] ?? '') === 1, 'an option without a name');
    expect(!array_diff_key($option, ['name' => 1, 'description' => 1, 'needs-value' => 1]), "$option[name] has unknown keys");
    expect(str_contains($config, "--$option[name]]"), "config.m4 knows no --$option[name]");
}

echo implode('', array_map(fn(string $what): string => "composer.json: $what\n", $wrong));
exit((int) ($wrong !== []));
