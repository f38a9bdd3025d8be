<?php
declare(strict_types=1);

namespace Portal\Rest;

/** The .xml form of an answer: string keys become elements, numbers become <item>. */
final class Xml
{
    public static function encode(array $data): string
    {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<response>" . self::value($data) . '</response>';
    }

    private static function value(mixed $value): string
    {
        if (!is_array($value)) {
            return htmlspecialchars((string) $value, ENT_QUOTES | ENT_XML1 | ENT_SUBSTITUTE);
        }
        $xml = '';
        foreach ($value as $key => $item) {
            $name = is_int($key) ? 'item' : $key;
            $xml .= "<$name>" . self::value($item) . "</$name>";
        }
        return $xml;
    }
}
