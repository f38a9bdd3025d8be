<?php
/*
 * Differential fuzz: php -d extension=PROBE fuzz.php [SEED [COUNT]]
 *
 * COUNT documents, five of six of them mutants, through the decoder and through json_decode(). Values, refusals and error
 * codes must be the same. A failure prints its document; the same seed and count give it again.
 */
declare(strict_types=1);

require __DIR__ . '/check.php';
require __DIR__ . '/documents.php';

const MUTANTS = 5;

$seed = (int) ($argv[1] ?? 1);
$count = (int) ($argv[2] ?? 50000);
$documents = new Documents($seed);
$check = new Check();
for ($done = 0; $done < $count; $done += 1 + MUTANTS) {
    $json = $documents->document();
    $check->sameAsExt($json, "seed $seed document $done", $done % 4 === 0);
    for ($i = 1; $i <= MUTANTS; $i++) {
        $check->sameAsExt($documents->mutant($json), "seed $seed document " . ($done + $i));
    }
}
printf("%d documents, %d of them valid\n", $done, $check->accepted);
$check->report("fuzz, seed $seed");
