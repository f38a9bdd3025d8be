--TEST--
Whatever goes wrong once: reads come back, no write runs twice, and what is told of it is true
--EXTENSIONS--
b24activity
pcntl
posix
--SKIPIF--
<?php
getenv('SKIP_PERF_SENSITIVE') and print 'skip its timeouts are too short for a slow PHP';
?>
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/../Limits/processes.inc';
require __DIR__ . '/matrix.inc';

$expected = [
    //                       get              list               reads          add             adds               delete
    'cut-before' =>         ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 0',     'null 1 0',        'true 2 1'],
    'cut-after' =>          ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 1',     'null 1 3',        'true 2 1'],
    'reset-before' =>       ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 0',     'null 1 0',        'true 2 1'],
    'reset-after' =>        ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 1',     'null 1 3',        'true 2 1'],
    'truncate' =>           ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 1',     'null 1 3',        'true 2 1'],
    'hang' =>               ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 0',     'null 1 0',        'true 2 1'],
    'hang, executed' =>     ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 1',     'null 1 3',        'true 2 1'],
    '500' =>                ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 0',     'null 1 0',        'true 2 1'],
    '502' =>                ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 0',     'null 1 0',        'true 2 1'],
    '504' =>                ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 0',     'null 1 0',        'true 2 1'],
    '504, executed' =>      ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 1',     'null 1 3',        'true 2 1'],
    '500 JSON, executed' => ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'INTERNAL_SERVER_ERROR 1 1', 'INTERNAL_SERVER_ERROR 1 3', 'true 2 1'],
    'nothing' =>            ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 0',     'null 1 0',        'true 2 1'],
    'soft error' =>         ['ERROR_SOFT 1 0', 'ERROR_SOFT 1 0', 'ERROR_SOFT 1 0', 'ERROR_SOFT 1 0', 'ERROR_SOFT 1 0', 'ERROR_SOFT 1 0'],
    '429' =>                ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'done 2 1',     '3 done 2 3',      'true 2 1'],
    '401' =>                ['expired_token 1 0', 'expired_token 1 0', 'expired_token 1 0', 'expired_token 1 0', 'expired_token 1 0', 'expired_token 1 0'],
    '503' =>                ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'done 2 1',     '3 done 2 3',      'true 2 1'],
];
matrix($expected, fn() => Portal::start(['rows' => 100]));
?>
--EXPECT--
102 cells, 0 wrong
