<?php
/*
 * The rules one by one: php -d extension=PROBE cases.php [few]
 *
 * Every document goes through the decoder and through json_decode(), which is always right. What is listed here are
 * the corners of RFC 8259 and of the decoder: lengths about its block sizes, keys that are numbers, lists whose objects
 * change, documents that end early, nesting at the limit. "few" takes one in twenty, for slow tools.
 */
declare(strict_types=1);

require __DIR__ . '/check.php';

const PLAIN = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Yields [rule, document]. */
function structures(): Generator
{
    $valid = [
        '[]', '{}', '[[]]', '[{}]', '{"a":[]}', '{"a":{}}', '[[],{},[]]', '[1,2,3]', '[1,"a",null,true,false,1.5,[],{}]',
        '{"a":1}', '{"a":{"b":{"c":[1,{"d":2}]}}}', 'null', 'true', 'false', '1', '"a"', '""', ' 1', "1\n", "\t[\r\n] ", ' { } ',
        " [ 1 , 2 ] ", " { \"a\" : 1 , \"b\" : [ ] } ", "\r\n{\r\n\t\"a\": 1\r\n}\r\n",
    ];
    $invalid = [
        '', ' ', '[', ']', '{', '}', '[[', ']]', '{{', '}}', '[}', '{]', '[1}', '{"a":1]', '[[]', '[]]', '{}}', '{"a":[}', '[{"a":1]',
        '[,]', '[1,]', '[,1]', '[1,,2]', '[1 2]', '["a" "b"]', '[1]2', '[]{}', '1 2', '1,2', '"a""b"', 'null null', ',', ':', '[:]', '[1:2]',
        '{,}', '{"a"}', '{"a":}', '{"a":1,}', '{,"a":1}', '{"a":1,,"b":2}', '{"a":1 "b":2}', '{"a" 1}', '{"a"::1}', '{:1}', '{1:1}', '{a:1}',
        '{null:1}', "{'a':1}", '{"a":1', '{"a":', '{"a"', '{"a', '{"', '["a', '["a"', '["a",', '[1', '[nul', '[tru', '[fals',
        'TRUE', 'True', 'NULL', 'False', 'nul', 'nulll', 'null1', 'truee', 'n', 't', 'f', 'none', 'undefined', 'NaN', 'Infinity', '-Infinity',
        '/* */1', '1//', '#', '[1]#', "\x00", "1\x00", "\x001", "[\x00]", "[1\x00]", "[1]\x00", "\x0b1", "\x0c1", "\xa01", "\xef\xbb\xbf1", "1\xef\xbb\xbf",
        "\xc2\xa01", "\xe2\x80\xa81", "\x80", "\xff", "[\xff]", "[1,\xc3\xa9]", "\x1f", "\x7f", "'a'", '(1)', '<1>', '@', '\\u0031', '\\', '[\\]',
    ];
    foreach (array_merge($valid, $invalid) as $json) {
        yield ['structure', $json];
    }
    for ($byte = 0; $byte < 256; $byte++) {
        yield ['lone byte', chr($byte)];
        yield ['byte in list', '[1,' . chr($byte) . '2]'];
        yield ['byte before', chr($byte) . '[1]'];
        yield ['byte behind', '{"a":1}' . chr($byte)];
        yield ['byte after key', '{"a"' . chr($byte) . ':1}'];
        yield ['byte after colon', '{"a":' . chr($byte) . '1}'];
        yield ['byte after member', '{"a":1' . chr($byte) . ',"b":2}'];
        yield ['byte after comma', '{"a":1,' . chr($byte) . '"b":2}'];
    }
}

function numbers(): Generator
{
    $numbers = [
        '0', '-0', '00', '-00', '01', '-01', '1', '-1', '-', '--1', '+1', '1-', '1+1', '10', '1.0', '-1.5', '1.', '-1.', '.1', '-.1', '1..2', '1.2.3',
        '1e1', '1E1', '1e+1', '1e-1', '1e', '1e+', '1e-', '1E+', '1.e1', '1.5e3', '1.5E-3', '0e0', '0E+0', '-0e-0', '0.0', '-0.0', '1e1.5', '1ee1',
        '0x10', '0b1', '0o7', '1_000', '1,000', '1 000', '1a', 'e1', '1e5e', '0.1e', '1f', '1d', '1n',
        '0.1', '0.2', '0.30000000000000004', '3.141592653589793238462643383279', '1712132792.910734', '1e22', '1e23', '123456789012345678',
        '1.7976931348623157e308', '1.7976931348623159e308', '1e308', '1e309', '-1e309', '1e999999999999999999999', '4.9e-324', '2e-324', '1e-999',
        '2.2250738585072014e-308', '2.2250738585072011e-308', '9007199254740993', '9007199254740993.0', '0.000000000000000000000000000001',
        '2147483647', '2147483648', '-2147483648', '-2147483649', '4294967296', '999999999999999999', '-999999999999999999',
        '1000000000000000000', '9223372036854775806', '9223372036854775807', '9223372036854775808', '9223372036854775809',
        '-9223372036854775807', '-9223372036854775808', '-9223372036854775809', '9999999999999999999', '18446744073709551615', '18446744073709551616',
        '12345678901234567890', '-12345678901234567890', str_repeat('1', 400), '-' . str_repeat('9', 40), '0.' . str_repeat('1', 400), '1' . str_repeat('0', 308), '1' . str_repeat('0', 309),
    ];
    foreach ($numbers as $number) {
        yield ['number', $number];
        yield ['number in list', "[$number,$number]"];
        yield ['number as member', "{\"a\":$number,\"b\":$number}"];
        yield ['number in rows', "[{\"a\":1,\"b\":2},{\"a\":$number,\"b\":$number},{\"a\":3,\"b\":4}]"];
        yield ['number before space', "[ $number ]"];
    }
}

function strings(): Generator
{
    for ($byte = 0; $byte < 256; $byte++) {
        yield ['byte in string', '"a' . chr($byte) . 'b"'];
        yield ['byte in key', '{"a' . chr($byte) . 'b":1}'];
        yield ['escaped byte', '"\\' . chr($byte) . '"'];
        yield ['escaped byte in key', '{"\\' . chr($byte) . '":1}'];
        foreach ([0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf1, 0xf4, 0xf5] as $lead) {
            yield ['second byte', '"' . chr($lead) . chr($byte) . '"'];
            yield ['second byte of three', '"' . chr($lead) . chr($byte) . "\x80\""];
            yield ['second byte of four', '"' . chr($lead) . chr($byte) . "\x80\x80\""];
            yield ['third byte', '"' . chr($lead) . "\x90" . chr($byte) . '"'];
            yield ['fourth byte', '"' . chr($lead) . "\x90\x80" . chr($byte) . '"'];
        }
    }
    foreach ([...range(0, 40), 63, 64, 65, 127, 128, 129, 130, 255, 1000, 4090, 4091, 4096, 4097, 9000, 70000] as $length) {
        $text = substr(str_repeat(PLAIN, intdiv($length, 36) + 1), 0, $length);
        foreach (['', '"', '\\n', '\\u0416', '\\ud83d\\ude00', "\u{416}", "\u{20ac}", "\u{1f600}", "\x01", "\x80", "\xd0", "\xe2\x82", "\\", '\\u', '\\u00', '\\ud83d'] as $special) {
            yield ["string of $length", '"' . $text . $special . '"'];
            yield ["string of $length with more", '"' . $text . $special . $text . '"'];
            yield ["key of $length", '{"' . $text . $special . '":"' . $special . $text . '"}'];
            yield ["open string of $length", '"' . $text . $special];
        }
    }
}

function escapes(): Generator
{
    for ($code = 0; $code < 0x10000; $code += $code < 0x900 || $code >= 0xd700 && $code < 0xe100 ? 1 : 61) {
        yield ['\\u escape', sprintf('"\\u%04x"', $code)];
        yield ['\\u escape before a low half', sprintf('"\\u%04X\\udc37"', $code)];
        yield ['\\u escape after a high half', sprintf('"\\uD801\\u%04X"', $code)];
    }
    foreach (['\\u', '\\u1', '\\u12', '\\u123', '\\u12g4', '\\ug234', '\\u 123', '\\u-123', '\\U0041', '\\u{41}', '\\x41', '\\ud800', '\\ud800\\', '\\ud800\\u',
        '\\ud800\\u00', '\\ud800\\udc0', '\\ud800\\n', '\\ud800x', '\\udc00\\ud800', '\\ud800\\ud800\\udc00', '\\ud83d\\ude00\\ud83d', '\\uDBFF\\uDFFF', '\\u0000',
        '\\u0022', '\\u005c', '\\u005C\\u0022', '\\\\', '\\\\\\"', '\\"\\\\\\/\\b\\f\\n\\r\\t', '\\\\\\', '\\a', '\\v', '\\0', '\\\'', '\\ '] as $escape) {
        yield ['escape', "\"$escape\""];
        yield ['escape with text', "\"some text $escape and more of it, longer than a block\""];
        yield ['escape in key', "{\"$escape\":1,\"b\":2}"];
        yield ['escape in open string', "\"$escape"];
    }
    foreach ([1, 2, 5, 100, 818, 819, 820, 1364, 1365, 1366, 5000] as $count) {
        foreach (['\\u0436', '\\u0436 ', '\\u20ac', '\\ud83d\\ude00', '\\n', '\\/', '\\u0436\\u0436 ', 'ab\\u0436', "\u{416}\\u0436", '\\u0041 '] as $part) {
            yield ["$count escapes", '"' . str_repeat($part, $count) . '"'];
            yield ["$count escapes, then a control character", '"' . str_repeat($part, $count) . "\x01\""];
        }
    }
}

function keys(): Generator
{
    $keys = ['', '0', '1', '-1', '-0', '00', '01', '1.5', '1e3', ' 1', '1 ', '+1', '9223372036854775807', '9223372036854775808', '-9223372036854775808',
        '-9223372036854775807', '-9223372036854775809', '99999999999999999999', 'a', 'A', 'aa', '__proto__', 'constructor', 'length', "\u{416}", "\u{1f600}"];
    foreach ($keys as $one) {
        foreach ($keys as $other) {
            $a = json_encode((string) $one);
            $b = json_encode((string) $other);
            yield ['keys', "{{$a}:1,{$b}:2}"];
            yield ['keys in rows', "[{{$a}:1,{$b}:2},{{$a}:3,{$b}:4},{{$b}:5,{$a}:6}]"];
            yield ['keys twice', "{{$a}:1,{$b}:2,{$a}:3,\"z\":4,{$b}:[5]}"];
        }
    }
    yield ['key spelled with escapes', '[{"ab":1,"c":2},{"\\u0061b":3,"c":4},{"ab":5,"\\u0063":6},{"ab":7,"c":8}]'];
    yield ['same key spelled twice', '{"ab":1,"\\u0061b":2,"a\\u0062":3}'];
    yield ['key with slash', '[{"a\\/b":1,"c":2},{"a/b":3,"c":4},{"a\\/b":5,"c":6}]'];
    foreach (['\\"', '\\\\', '\\t', '\\u0000', '\\u001f', '\\u0416', '\\/'] as $escape) {
        foreach (['', 'b'] as $behind) {
            $key = json_decode("\"$escape\"");
            $row = "{\"x\":1,\"a$escape$behind\":2,\"z\":3}";
            yield ['escape in key', "[$row,$row,{\"x\":1,\"a$escape$behind\":2}]"];
            yield ['character of the escape in key', "[$row,{\"x\":1,\"a$key$behind\":2,\"z\":3},$row]"];
        }
    }
    yield ['duplicates destroy values', '{"a":{"b":[1,2,{"c":"text of some length"}]},"a":["text of some length"],"a":"text of some length"}'];
    foreach ([1, 2, 7, 8, 9, 16, 17, 64, 65, 500, 1023, 1024, 1025, 3000] as $count) {
        $members = implode(',', array_map(fn (int $i): string => "\"key $i\":$i", range(1, $count)));
        yield ["$count keys", "[{{$members}},{{$members}},{{$members},\"one more\":0},{{$members}}]"];
        yield ["$count elements", '[' . implode(',', range(1, $count)) . ']'];
    }
}

/** Lists whose objects change: what is predicted from the first must not be taken for granted in the next. */
function rows(): Generator
{
    $row = ['ID' => '"1"', 'OWNER_TYPE_ID' => '2', 'a_key_of_more_than_thirty_two_bytes_of_text' => 'null', 'SETTINGS' => '[]', 'T' => '"text of some length"', 'N' => '{"ID":"5","X":[1]}'];
    $object = function (array $members): string {
        $parts = [];
        foreach ($members as [$key, $value]) {
            $parts[] = "\"$key\":$value";
        }
        return '{' . implode(',', $parts) . '}';
    };
    $members = array_map(null, array_keys($row), array_values($row));
    $usual = $object($members);
    $odd = ['1', '"text of some length"', '[]', '{}', 'null', '[1]', "[$usual]", '{"ID":1}', "[$usual,$usual,{\"ID\":1}]", '', '{', '"'];
    foreach ($members as $at => [$key, $value]) {
        $odd[] = $object(array_values(array_diff_key($members, [$at => 0])));
        foreach (['"other":1', "\"$key\":7", '"0":1', '"":1'] as $added) {
            $odd[] = str_replace("\"$key\":", "$added,\"$key\":", $usual);
        }
        foreach (["{$key}x", substr($key, 0, -1), "x$key", strtolower($key), substr_replace($key, '\\u0049', 0, 1), ''] as $name) {
            $odd[] = str_replace("\"$key\":", "\"$name\":", $usual);
        }
        foreach (['12', '1.5e3', 'true', '"\\u0416"', '"x', '[', '{"a":1}', '{"ID":"9","X":[1]}', '{"ID":"9"}', 'nul', '', '"a\\"b"', "[1,2,$usual]"] as $other) {
            $odd[] = str_replace("\"$key\":$value", "\"$key\":$other", $usual);
        }
        foreach ([' ', "\n", "\x01", ',', '"', ':'] as $between) {
            $odd[] = str_replace("\"$key\":", "$between\"$key\":", $usual);
            $odd[] = str_replace("\"$key\":", "\"$key\"$between:", $usual);
            $odd[] = str_replace("\"$key\":", "\"$key\":$between", $usual);
            $odd[] = str_replace("\"$key\":$value", "\"$key\":$value$between", $usual);
        }
        $odd[] = $object([...array_slice($members, $at), ...array_slice($members, 0, $at)]);
        $odd[] = $object([...$members, [$key, '"again"']]);
        $odd[] = $object(array_slice($members, 0, $at));
    }
    foreach ($odd as $other) {
        yield ['changed row', "[$usual,$usual,$other,$usual,$usual]"];
        yield ['changed row twice', "[$usual,$other,$other,$usual,$other]"];
        yield ['changed first row', "[$other,$usual,$usual]"];
        yield ['changed last row', "{\"result\":[$usual,$usual,$usual,$other],\"next\":1}"];
    }
    yield ['many changes', '[' . implode(',', array_filter($odd, 'json_validates')) . ']'];
    $many = implode(',', array_map(fn (int $i): string => '{"' . chr(97 + $i % 26) . chr(97 + intdiv($i, 26)) . '":1,"text of some length":2}', range(0, 675)));
    yield ['every place for a shape wanted within a row', '[' . implode(',', array_fill(0, 4, "{\"ID\":[$many],\"N\":2,\"key of some length\":3,\"Z\":4}")) . ']'];
    yield ['rows within rows', '[' . implode(',', array_fill(0, 20, "{\"ID\":[$usual,$usual],\"OWNER_TYPE_ID\":{\"ID\":{\"ID\":1,\"N\":2},\"N\":3}}")) . ']'];
}

function json_validates(string $json): bool
{
    json_decode($json);
    return json_last_error() === JSON_ERROR_NONE;
}

function nesting(): Generator
{
    foreach ([1, 2, 100, 509, 510, 511, 512, 513, 514, 600, 5000] as $depth) {
        yield ["$depth lists", str_repeat('[', $depth) . str_repeat(']', $depth)];
        yield ["$depth lists around a value", str_repeat('[', $depth) . '"a"' . str_repeat(']', $depth)];
        yield ["$depth objects", str_repeat('{"a":', $depth) . '1' . str_repeat('}', $depth)];
        yield ["$depth objects around an empty one", str_repeat('{"a":', $depth - 1) . '{}' . str_repeat('}', $depth - 1)];
        yield ["$depth of both", str_repeat('[{"a":', $depth >> 1) . '[]' . str_repeat('}]', $depth >> 1)];
        yield ["$depth open lists", str_repeat('[', $depth)];
        yield ["$depth open objects", str_repeat('{"a":', $depth)];
        yield ["twice $depth lists", '[' . str_repeat('[', $depth - 1) . str_repeat(']', $depth - 1) . ',' . str_repeat('[', $depth - 1) . str_repeat(']', $depth - 1) . ']'];
        $deep = str_repeat('{"a":1,"b":', $depth - 1) . '{"a":2,"b":3}' . str_repeat('}', $depth - 1);
        yield ["$depth alike objects, twice", "[$deep,$deep]"];
    }
}

/** Documents that end, or break, at every byte. */
function cuts(): Generator
{
    $row = '{"ID":"17","T":"\\u0416\\ud83d\\ude00 text","U":"' . "\u{416}\u{20ac}\u{1f600}" . '","n":-12.5e+3,"b":[true,false,null,[],{}],"a_key_of_more_than_thirty_two_bytes_of_text":{"ID":1,"x":2}}';
    $json = "{\"result\": [$row,$row,\n$row],\"next\":50,\"total\":3}";
    for ($length = 0; $length < strlen($json); $length++) {
        yield ['cut', substr($json, 0, $length)];
        yield ['cut and closed', substr($json, 0, $length) . ']}'];
        foreach (["\0", "\x1f", ' ', '"', '\\', ',', ']', '}', "\x80", "\xd0", 'x', '0'] as $byte) {
            yield ['byte replaced', substr_replace($json, $byte, $length, 1)];
        }
        yield ['byte taken out', substr_replace($json, '', $length, 1)];
        yield ['zero byte put in', substr_replace($json, "\0", $length, 0)];
    }
}

function error_texts(Check $check): void
{
    foreach (['1', str_repeat('[', 600), '[}', "\x01", 'x', "\"\x80\"", '"\\ud800"'] as $json) {
        json_decode($json);
        $check->that(b24_json_probe_error_text(json_last_error()) === json_last_error_msg(), 'error text of code ' . json_last_error());
    }
}

function script_state(Check $check): void
{
    json_decode('"\\ud800"');
    foreach (['[1]', '[1', "\"\x80\"", str_repeat('[', 600)] as $json) {
        b24_json_probe_decode($json);
        $check->that(json_last_error() === JSON_ERROR_UTF16, 'json_last_error() is left alone');
    }
}

/** Strings are marked as valid UTF-8; the mark must not outlive that. */
function utf8_marks(Check $check): void
{
    [$text] = b24_json_probe_decode('["some text \\u0416"]');
    $check->that(preg_match('/^some text .$/u', $text) === 1, 'string is valid UTF-8');
    $appended = $text . "\xff";
    $text .= "\xff";
    $check->that(@preg_match('/./u', $text) === false && @preg_match('/./u', $appended) === false, 'string with a bad byte behind it is not');
    [$text] = b24_json_probe_decode('["some text"]');
    $text[0] = "\xff";
    $check->that(@preg_match('/./u', $text) === false, 'string with a bad byte in it is not');
}

/** Nothing of a document stays behind, be it valid or not. */
function memory(Check $check): void
{
    $row = '{"ID":"17","T":"\\u0416 text of some length","N":{"ID":[1,{"x":"text of some length"}],"n":2}}';
    $valid = '{"result":[' . implode(',', array_fill(0, 30, $row)) . '],"time":{"start":1.5}}';
    $documents = [$valid, str_replace('"n":2}', '"n":2,"m":3}', $valid)];
    for ($length = 1; $length < strlen($valid); $length += 7) {
        $documents[] = substr($valid, 0, $length);
    }
    $before = 0;
    for ($round = 0; $round < 4; $round++) {
        foreach ($documents as $json) {
            b24_json_probe_decode($json);
        }
        $before = $round === 1 ? memory_get_usage() : $before;
    }
    $check->that(memory_get_usage() === $before, 'memory in use does not grow');
}

$step = ($argv[1] ?? '') === 'few' ? 20 : 1;
$number = 0;
$check = new Check();
foreach ([structures(), numbers(), strings(), escapes(), keys(), rows(), nesting(), cuts()] as $cases) {
    foreach ($cases as [$rule, $json]) {
        if ($number++ % $step === 0) {
            $check->sameAsExt($json, $rule, strlen($json) < 5000);
        }
    }
}
error_texts($check);
script_state($check);
utf8_marks($check);
memory($check);
$check->report('cases');
