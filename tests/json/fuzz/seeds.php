<?php
/* Documents to start the fuzzer from: php seeds.php FOLDER COUNT */
declare(strict_types=1);

require __DIR__ . '/../documents.php';

[, $folder, $count] = $argv;
mkdir($folder);
$documents = new Documents(1);
for ($i = 0; $i < (int) $count; ) {
    $json = $documents->document();
    if (strlen($json) <= 4096) {
        file_put_contents("$folder/" . $i++, $json);
    }
}
