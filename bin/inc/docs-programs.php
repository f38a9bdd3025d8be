<?php
declare(strict_types=1);

// Writes the code of each page of docs/ as a program, for those who look at it without running it. docs-programs.php FOLDER

require __DIR__ . '/docs-page.php';

is_dir($argv[1]) || mkdir($argv[1], 0777, true);
array_map(unlink(...), glob("$argv[1]/*.php"));
foreach (Page::all(dirname(__DIR__, 2)) as $page) {
    file_put_contents("$argv[1]/$page->name.php", $page->program());
}
