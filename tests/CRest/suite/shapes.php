<?php
declare(strict_types=1); // as it concerns whoever calls, not the class

define('C_REST_WEB_HOOK_URL', getenv('WEBHOOK'));
define('C_REST_LOGS_DIR', __DIR__ . '/written/');
require __DIR__ . '/crest.php';
require __DIR__ . '/show.php';

final class Name
{
    public function __construct(private string $name)
    {
    }

    public function __toString(): string
    {
        return $this->name;
    }
}

/** The protected methods. */
final class Open extends CRest
{
    public static function do(string $method, mixed ...$arguments): mixed
    {
        return static::$method(...$arguments);
    }
}

$signature = static fn(ReflectionMethod $method): string => implode(' ', Reflection::getModifierNames($method->getModifiers())) . " $method->name("
    . implode(', ', array_map(static fn(ReflectionParameter $parameter): string => "$parameter->name"
        . ($parameter->isDefaultValueAvailable() ? ' = ' . json_encode($parameter->getDefaultValue()) : ''), $method->getParameters())) . ')';
$methods = array_map($signature, array_filter((new ReflectionClass('CRest'))->getMethods(), static fn(ReflectionMethod $method): bool => !$method->isPrivate()));
sort($methods);
show('methods', $methods);

show('a name that is an object', CRest::call(new Name('crm.activity.list'), ['filter' => ['ID' => 1], 'select' => ['ID']])['total']);
show('by the names of the parameters', CRest::call(params: ['id' => 999999], method: 'crm.activity.get'));
show('an object', CRest::call('crm.activity.list', (object) ['filter' => (object) ['ID' => 2], 'select' => ['ID']])['total']);
show('commands', CRest::callBatch(halt: 1, arData: ['a' => ['method' => new Name('crm.activity.list'), 'params' => (object) ['filter' => ['ID' => 3], 'select' => ['ID']]]])['result']['result']);
show('JSON', array_map(static fn(mixed $data): array => [Open::do('wrapData', $data), Open::do('wrapData', $data, true), Open::do('wrapData', $data, 0)],
    [['a' => "<&'\"/ж"], [], "\xff", NAN, 1.5, null, new Name('x'), ['a' => ["\xff"]]]));
show('from JSON', array_map(static fn(mixed $data): mixed => Open::do('expandData', $data),
    ['{"a":{"b":[1,2.5,true,null,"x"],"c":{},"7":1,"":2}}', '[]', '7', 'null', '"text"', '', ' {"a":1} ', '{"a":1', "{\"a\":\"\xff\"}", '{"a":1,"a":2}', '12345678901234567890', 1.50, 7, true, false,
        '{"big":9223372036854775808,"small":-9223372036854775808,"float":1.0,"e":1e3}', "\xef\xbb\xbf{}", str_repeat('[', 600) . str_repeat(']', 600)]));
show('logged', [CRest::setLog(['a' => 'b'], 'first') > 5, CRest::setLog('text') > 5, CRest::setLog(['a' => 'b'], null) > 5, CRest::setLog(['a' => 'b'], 7) > 5, CRest::setLog(["\xff"], 'broken') > 5]);
$files = array_map(static fn(string $file): string => preg_replace('~^\d+_(.*?)_\d+log~', '$1', basename($file)) . ': ' . file_get_contents($file), glob(__DIR__ . '/written/*/*/*log*'));
$files = array_filter($files, static fn(string $text): bool => !str_starts_with($text, 'callCurl'));
sort($files);
show('files', $files);
show('folders', preg_grep('~/written/\d{4}-\d\d-\d\d/\d\d$~', glob(__DIR__ . '/written/*/*'), PREG_GREP_INVERT));
show('checked', CRest::checkServer(false));
show('checked', CRest::checkServer(0));
