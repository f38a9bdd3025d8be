<?php
/*
 * Random documents for the differential tests: lists of objects that are nearly alike, every spelling of strings and
 * numbers, whitespace, nesting; and mutants of them, most of which are not valid. The same seed gives the same ones.
 */
declare(strict_types=1);

final class Documents
{
    private const KEYS = [
        'a', 'b', 'ID', 'id', 'OWNER_ID', 'OWNER_TYPE_ID', 'TITLE', 'SETTINGS', '', '0', '5', '05', '-3', '-0', '1e3',
        '9223372036854775807', '9223372036854775808', '-9223372036854775808', 'x y', 'q"q', "t\tt", 'back\\slash', 'a/b',
        "\u{43a}\u{43b}\u{44e}\u{447}", "\u{1f600}key", '__proto__', 'a_key_of_more_than_thirty_two_bytes_of_text', 'exactly_16_bytes',
    ];
    private const STRINGS = [
        '', 'Y', 'N', '0', '2', '505', 'null', 'CRM_EMAIL', '2024-08-26T16:11:36+03:00', 'https://example.com/a/b?c=d&e=f',
        'exactly_15_byte', 'exactly_16_bytes', 'exactly_17_bytes_', "a quote \" within",
    ];
    private const NUMBERS = [
        '0', '-0', '1', '-1', '12', '123456', '1.5', '-2.25', '1e5', '1E-7', '1e+2', '0.1', '0e1', '-0.0', '1e00', '100000000000000000000000000000.5',
        '1.7976931348623157e308', '1e999', '-1e999', '5e-324', '1e-400', '999999999999999999', '1000000000000000000',
        '9223372036854775807', '-9223372036854775808', '9223372036854775808', '-9223372036854775809', '12345678901234567890123',
        '1712132792.910734', '0.032338857650756836', '2147483648', '-2147483648',
    ];
    private const INVALID = ['01', '-01', '1.', '.5', '+1', '-', '1e', '1e+', '1.e1', '0x1', 'TRUE', 'nul', 'Infinity', '\'a\'', '', '[1,]', '{"a"}', '{"a":1,}', '{1:2}', '[1 2]'];
    private const CODES = [0x7f, 0x80, 0x7ff, 0x800, 0xfff, 0x1000, 0x20ac, 0x2028, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x1f600, 0x10ffff];
    private const CONTROLS = ["\n", '"', '\\', '/', "\t", "\r", "\x08", "\x0c", "\x00", "\x1f"];
    private const SHREDS = [
        '"', '\\', ',', ':', '{', '}', '[', ']', '\\u', '\\ud83d', '\\udc00', '\\u00e', '\\ud83d\\ude00', '\\x', "\x80", "\xc0\x80", "\xe2\x82",
        "\xed\xa0\x80", "\xf0\x9f", "\xf4\x90\x80\x80", "\xff", '0', '-', '.', 'e', "\x00", "\x0b", ' ', 'null', 'tru', 'NaN', '""', '{}', '[]', ',"ID":', ',,',
    ];

    public function __construct(int $seed)
    {
        mt_srand($seed);
    }

    public function document(): string
    {
        $value = match (mt_rand(0, 4)) {
            0 => $this->value(2),
            1 => $this->object($this->shape(), 2),
            2 => $this->rows(mt_rand(0, 8), 1),
            3 => $this->rows(mt_rand(2, 20), 0),
            default => $this->envelope(),
        };
        return $this->space() . $value . $this->space();
    }

    /** The document with one to three things done to it that its author did not mean. */
    public function mutant(string $json): string
    {
        for ($i = mt_rand(1, 3); $i > 0 && $json !== ''; $i--) {
            $json = $this->mutated($json);
        }
        return $json;
    }

    private function mutated(string $json): string
    {
        $at = mt_rand(0, strlen($json) - 1);
        $other = mt_rand(0, strlen($json) - 1);
        switch (mt_rand(0, 11)) {
            case 10:
            case 11:
                if (preg_match('/[a-z0-9]/i', $json[$at]) === 1) {
                    $json[$at] = self::pick(['a', 'Z', '0', '7', 'f']);
                }
                return $json;
            case 0:
                $json[$at] = chr(mt_rand(0, 255));
                return $json;
            case 1:
                $json[$at] = chr(ord($json[$at]) ^ (1 << mt_rand(0, 7)));
                return $json;
            case 2:
                return substr_replace($json, '', $at, mt_rand(1, 3));
            case 3:
                return substr($json, 0, $at);
            case 4:
                return substr($json, $at);
            case 5:
                [$json[$at], $json[$other]] = [$json[$other], $json[$at]];
                return $json;
            case 6:
            case 7:
                return substr_replace($json, substr($json, $other, mt_rand(1, 60)), $at, 0);
            default:
                return substr_replace($json, self::pick(self::SHREDS), $at, 0);
        }
    }

    /** As the portal answers: a list of rows or a batch of such lists, and what comes beside them. */
    private function envelope(): string
    {
        $rows = fn (): string => $this->rows(mt_rand(0, 6), 1);
        if (mt_rand(0, 1) === 0) {
            return '{"result":' . $rows() . ',"next":50,"total":' . mt_rand(0, 5000) . ',"time":{"start":1712132792.910734,"finish":1712132793.5}}';
        }
        $pages = [];
        for ($i = mt_rand(1, 4); $i > 0; $i--) {
            $pages[] = '"p' . $i . '":' . $rows();
        }
        $error = mt_rand(0, 3) === 0 ? '{"p9":{"error":"X","error_description":"not found"}}' : '[]';
        return '{"result":{"result":{' . implode(',', $pages) . '},"result_error":' . $error . ',"result_total":{"p1":7,"p2":8}},"time":{"start":1.5}}';
    }

    private function value(int $depth): string
    {
        $kind = mt_rand(0, 19);
        if (mt_rand(0, 999) === 0) {
            return self::pick(self::INVALID);
        }
        return match (true) {
            $depth > 0 && $kind < 2 => $this->object($this->shape(), $depth - 1),
            $depth > 0 && $kind < 4 => $this->rows(mt_rand(0, 6), $depth - 1),
            $depth > 0 && $kind < 5 => $this->values(mt_rand(0, 12), $depth - 1),
            $kind < 9 => self::pick(self::NUMBERS),
            $kind === 9 => self::pick(['true', 'false', 'null']),
            $kind === 10 => self::pick(['[]', '{}', '[ ]', "{\n}"]),
            $kind === 11 => 'null',
            $kind < 16 => $this->string(self::pick(self::STRINGS)),
            default => $this->string($this->text()),
        };
    }

    private function values(int $count, int $depth): string
    {
        $values = [];
        while ($count-- > 0) {
            $values[] = $this->value($depth);
        }
        return $this->joined('[', $values, ']');
    }

    /** Objects that are mostly alike: a key goes, comes, moves, changes its name or comes twice in some of them. */
    private function rows(int $count, int $depth): string
    {
        $shape = $this->shape();
        $rows = [];
        while ($count-- > 0) {
            $rows[] = mt_rand(0, 5) === 0 ? $this->oddRow($shape, $depth) : $this->object($shape, $depth);
        }
        return $this->joined('[', $rows, ']');
    }

    private function oddRow(array $shape, int $depth): string
    {
        $at = mt_rand(0, count($shape) - 1);
        switch (mt_rand(0, 7)) {
            case 0:
                return $this->value($depth);
            case 1:
                unset($shape[$at]);
                break;
            case 2:
                array_splice($shape, $at, 0, self::pick(self::KEYS));
                break;
            case 3:
                shuffle($shape);
                break;
            case 4:
                $shape[$at] .= 'x';
                break;
            case 5:
                $shape[] = $shape[$at];
                break;
            case 6:
                $shape[$at] = substr($shape[$at], 0, -1);
                break;
            default:
                $shape[] = 'EXTRA_' . mt_rand(0, 2);
        }
        return $this->object(array_filter($shape, fn (string $key): bool => preg_match('//u', $key) === 1), $depth);
    }

    private function shape(): array
    {
        $keys = [];
        if (mt_rand(0, 3) === 0) {
            for ($i = mt_rand(6, 16); $i > 0; $i--) {
                $keys[] = "FIELD_$i";
            }
        }
        for ($i = mt_rand(1, 8); $i > 0; $i--) {
            $keys[] = self::pick(self::KEYS);
        }
        return $keys;
    }

    private function object(array $shape, int $depth): string
    {
        $members = [];
        foreach ($shape as $key) {
            $members[] = $this->string($key) . $this->space() . ':' . $this->space() . $this->value($depth);
        }
        return $this->joined('{', $members, '}');
    }

    private function joined(string $open, array $parts, string $close): string
    {
        $comma = $this->space() . ',' . $this->space();
        return $open . $this->space() . implode($comma, $parts) . $this->space() . $close;
    }

    private function space(): string
    {
        return mt_rand(0, 40) === 0 ? self::pick([' ', "\n", "\t", "\r", " \r\n\t "]) : '';
    }

    private function string(string $text): string
    {
        if (mt_rand(0, 499) === 0) {
            return "\"$text\"";
        }
        $json = json_encode($text, self::pick([0, JSON_UNESCAPED_UNICODE, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE, JSON_HEX_QUOT | JSON_HEX_AMP]));
        return mt_rand(0, 7) === 0 ? preg_replace_callback('/\\\\u[0-9a-f]{4}/', fn (array $m): string => '\\u' . strtoupper(substr($m[0], 2)), $json) : $json;
    }

    private function text(): string
    {
        $length = self::pick([0, 1, 2, 3, 7, 8, 14, 15, 16, 17, 31, 32, 33, 64, 150]);
        $kind = mt_rand(0, 4);
        $text = '';
        while ($length-- > 0) {
            $text .= match (true) {
                $kind === 0 => chr(mt_rand(32, 126)),
                $kind === 1 => mt_rand(0, 5) ? self::utf8(mt_rand(0x410, 0x44f)) : ' ',
                $kind === 2 => self::utf8(self::pick(self::CODES)),
                $kind === 3 => mt_rand(0, 9) ? chr(mt_rand(97, 122)) : self::pick(self::CONTROLS),
                default => [chr(mt_rand(97, 122)), self::utf8(mt_rand(0x410, 0x44f)), self::pick(self::CONTROLS), self::utf8(mt_rand(0x2000, 0x20ff))][mt_rand(0, 3)],
            };
        }
        return $text;
    }

    private static function utf8(int $code): string
    {
        return match (true) {
            $code < 0x80 => chr($code),
            $code < 0x800 => chr(0xc0 | $code >> 6) . chr(0x80 | $code & 0x3f),
            $code < 0x10000 => chr(0xe0 | $code >> 12) . chr(0x80 | $code >> 6 & 0x3f) . chr(0x80 | $code & 0x3f),
            default => chr(0xf0 | $code >> 18) . chr(0x80 | $code >> 12 & 0x3f) . chr(0x80 | $code >> 6 & 0x3f) . chr(0x80 | $code & 0x3f),
        };
    }

    private static function pick(array $from): mixed
    {
        return $from[mt_rand(0, count($from) - 1)];
    }
}
