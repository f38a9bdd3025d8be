--TEST--
A silent name server holds nobody beyond the deadline, nor does its late answer harm a PHP that is ending
--EXTENSIONS--
b24activity
--SKIPIF--
<?php
require __DIR__ . '/../inc/fpm.inc';
PHP_OS_FAMILY === 'Linux' && Fpm::extension() && trim((string) shell_exec('command -v gcc')) or die('skip needs Linux, gcc and the module in a file');
getenv('USE_ZEND_ALLOC') === '0' and die('skip memcheck is there already');
ob_start();
(new ReflectionExtension('b24activity'))->info();
preg_match('/libcurl[^\d]*(\d+\.\d+)/', ob_get_clean(), $version);
version_compare($version[1] ?? '0', '7.87', '<') and die('skip libcurl before 7.87 waits');
str_contains((string) shell_exec('nm -D ' . escapeshellarg(PHP_BINARY)), '__asan_init') and die('skip sanitizers want to be loaded first');
?>
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/../inc/fpm.inc';

// A look-up takes a second and a half, and the end of PHP two: the answer comes when its modules have gone.
$source = <<<'C'
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <netdb.h>
    #include <unistd.h>
    #ifndef RTLD_DEEPBIND
    #define RTLD_DEEPBIND 0
    #endif
    int getaddrinfo(const char *host, const char *service, const struct addrinfo *hints, struct addrinfo **result)
    {
        usleep(1500000);
        return EAI_AGAIN;
    }
    void *dlopen(const char *file, int flags)
    {
        void *(*real)(const char *, int) = dlsym(RTLD_NEXT, "dlopen");
        return real(file, flags & ~RTLD_DEEPBIND);
    }
    __attribute__((destructor)) static void linger(void)
    {
        sleep(2);
    }
    C;
$script = <<<'PHP'
    <?php
    foreach (['deadline', 'connect_timeout'] as $option) {
        $began = microtime(true);
        try {
            B24Activity\Client::webhook('https://silent.invalid/rest/1/abcdef0123456789/', [$option => 0.3, 'retries' => 0])->call('profile');
        } catch (B24Activity\TransportException $error) {
            $seconds = microtime(true) - $began;
            echo "$option: executed ", json_encode($error->executed), $seconds < 1.2 ? '' : " after $seconds", "\n";
        }
    }
    PHP;
$directory = sys_get_temp_dir() . '/lookup-' . bin2hex(random_bytes(6));
mkdir($directory, 0700);
file_put_contents("$directory/slow.c", $source);
file_put_contents("$directory/script.php", $script);
passthru("gcc -shared -fPIC -o $directory/slow.so $directory/slow.c -ldl");
$process = proc_open([PHP_BINARY, '-n', '-d', 'extension=' . Fpm::extension(), '-d', 'b24activity.limits_file=process', "$directory/script.php"],
    [1 => ['pipe', 'w']], $pipes, null, ['LD_PRELOAD' => "$directory/slow.so"] + getenv());
echo stream_get_contents($pipes[1]);
$status = proc_get_status($process);
while ($status['running']) {
    usleep(20_000);
    $status = proc_get_status($process);
}
echo $status['signaled'] ? "ended by signal {$status['termsig']}\n" : "ended with {$status['exitcode']}\n";
array_map(unlink(...), glob("$directory/*"));
rmdir($directory);
?>
--EXPECT--
deadline: executed null
connect_timeout: executed false
ended with 0
