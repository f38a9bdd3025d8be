<?php
/*
 * One question for all tests of the decoder: does it do with a document what json_decode() does?
 */
declare(strict_types=1);

ini_set('serialize_precision', '17');
ini_set('memory_limit', '1G');

final class Check
{
    public int $passed = 0;
    public int $failed = 0;
    public int $accepted = 0;

    /** @param bool $exercise also use the decoded arrays as a program would, which their insides must stand */
    public function sameAsExt(string $json, string $what, bool $exercise = false): void
    {
        $expected = json_decode($json, true);
        $code = json_last_error();
        $value = b24_json_probe_decode($json, $error);
        if ($error !== $code) {
            $this->fail($what, $json, sprintf('error %d instead of %d', $error, $code));
        } elseif (serialize($value) !== serialize($expected)) {
            $this->fail($what, $json, 'another value');
        } elseif ($exercise && ($fault = self::exercise($value, $expected)) !== null) {
            $this->fail($what, $json, $fault);
        } else {
            $this->passed++;
        }
        $this->accepted += $code === JSON_ERROR_NONE ? 1 : 0;
    }

    public function that(bool $holds, string $what): void
    {
        $holds ? $this->passed++ : $this->fail($what, '', 'does not hold');
    }

    /** Prints the result and ends the script. */
    public function report(string $name): never
    {
        printf("%s: %d passed, %d failed\n", $name, $this->passed, $this->failed);
        exit($this->failed === 0 ? 0 : 1);
    }

    private function fail(string $what, string $json, string $fault): void
    {
        if (++$this->failed > 10) {
            return;
        }
        $shown = strlen($json) > 600 ? substr($json, 0, 600) . '...' : $json;
        fprintf(STDERR, "FAIL %s: %s\n     %s\n     base64 %s\n", $what, $fault, addcslashes($shown, "\0..\37\177..\377"),
            strlen($json) > 6000 ? '(too long)' : base64_encode($json));
    }

    /** Looks every key up, grows, empties and sorts copies. Null or what went wrong. */
    private static function exercise(mixed $value, mixed $expected): ?string
    {
        if (!is_array($value)) {
            return null;
        }
        foreach ($value as $key => $item) {
            if (!array_key_exists($key, $value) || $value[$key] !== $item) {
                return "key $key is not found";
            }
            if (($fault = self::exercise($item, $expected[$key])) !== null) {
                return $fault;
            }
        }
        return self::exerciseChanges($value, $expected);
    }

    private static function exerciseChanges(array $value, array $expected): ?string
    {
        if (!array_key_exists(PHP_INT_MAX, $expected)) {
            $appended = $value;
            $appended[] = 1;
            $expected[] = 1;
            if (array_keys($appended) !== array_keys($expected)) {
                return 'another next index';
            }
        }
        $grown = $value;
        for ($i = 0; $i < 40; $i++) {
            $grown["exercise $i"] = $i;
        }
        foreach (array_keys($value) as $key) {
            if ($grown[$key] !== $value[$key]) {
                return "key $key is lost when the array grows";
            }
            unset($grown[$key]);
        }
        $sorted = $value;
        ksort($sorted);
        return count($grown) === 40 && count($sorted) === count($value) ? null : 'elements remain';
    }
}
