--TEST--
Code of the script's own that drops what CRest is reading does not disturb the reading
--EXTENSIONS--
b24activity
iconv
--INI--
b24activity.allow_http=1
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

/** Runs code of the script's while it is written. */
final class Meddler extends DateTimeImmutable implements Stringable
{
    public Closure $meddle;
    public string $text = '2026-02-03';

    public function format(string $format): string
    {
        return (string) $this;
    }

    public function __toString(): string
    {
        ($this->meddle)();
        for ($i = 0; $i < 100; $i++) {
            $taken[] = [str_repeat("#$i", 10), ...range(1, 2 + $i % 8)];
        }
        return $this->text;
    }
}

function text(): string
{
    return str_repeat('q', random_int(3, 3));
}

$portal = Portal::start(['synthetic' => 10]);
$portal->control(['record' => true]);
define('C_REST_WEB_HOOK_URL', $portal->webhook);
define('C_REST_BLOCK_LOG', true);

final class CRest extends \B24Activity\CRest
{
    public static function encode(array $data): array
    {
        return static::changeEncoding($data);
    }
}

$date = new Meddler();
$date->meddle = function () use (&$array, &$command): void {
    $array = $command = null;
};
$array = ['a' => $date, 'b' => text(), 'c' => ['d' => text()]];
CRest::call('profile', ['array' => &$array]);

$date->text = 'profile';
$command = ['method' => $date, 'params' => ['b' => text()]];
CRest::callBatch(['x' => &$command]);

define('C_REST_CURRENT_ENCODING', 'ISO-8859-1');
$array = ['a' => $date, 'b' => text(), 'c' => ['d' => text()]];
echo json_encode(CRest::encode(['array' => &$array])), "\n";

foreach ($portal->recorded() as $request) {
    echo $request['body'], "\n";
}
?>
--EXPECT--
{"array":{"a":"profile","b":"qqq","c":{"d":"qqq"}}}
{"array":{"a":"2026-02-03","b":"qqq","c":{"d":"qqq"}}}
{"cmd":{"x":"profile?b=qqq"},"halt":"0"}
