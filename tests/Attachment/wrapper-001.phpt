--TEST--
Streams of the script are attachments: of unknown size, in small pieces, failing or throwing
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/rows.inc';

use B24Activity\Attachment;

final class Pieces
{
    public static string $bytes;
    public static ?string $fault = null;
    public $context;
    private int $at = 0;

    public function stream_open(string $path): bool
    {
        self::$fault === 'open throws' and throw new DomainException('not today');
        return self::$fault !== 'open fails';
    }

    public function stream_read(int $count): string|false
    {
        if ($this->at > 1000) {
            self::$fault === 'read throws' and throw new DomainException('no more');
            if (self::$fault === 'read fails') {
                return false;
            }
        }
        $piece = substr(self::$bytes, $this->at, 777);
        $this->at += strlen($piece);
        return $piece;
    }

    public function stream_eof(): bool
    {
        return self::$fault !== 'read fails' && $this->at >= strlen(self::$bytes);
    }

    public function stream_close(): void
    {
        echo "closed\n";
        self::$fault === 'close throws' and throw new DomainException('not so fast');
    }
}

stream_wrapper_register('pieces', Pieces::class);
foreach ([1, 776, 777, 24_576, 1_000_003] as $size) {
    Pieces::$bytes = random_bytes($size);
    $right = Attachment::file('pieces://x/a.bin') === ['fileData' => ['a.bin', base64_encode(Pieces::$bytes)]];
    echo $size, $right ? '' : ' differs', "\n";
}
foreach (['open fails', 'open throws', 'read fails', 'read throws', 'close throws'] as Pieces::$fault) {
    refused(fn() => Attachment::file('pieces://x/a.bin'));
}
Pieces::$fault = null;
Pieces::$bytes = '';
refused(fn() => Attachment::file('pieces://x/a.bin'));
?>
--EXPECT--
closed
1
closed
776
closed
777
closed
24576
closed
1000003
ValueError: B24Activity\Attachment::file(): Argument #1 ($path) cannot be read: it cannot be opened
DomainException: not today
closed
ValueError: B24Activity\Attachment::file(): Argument #1 ($path) cannot be read to its end
DomainException: no more
closed
DomainException: not so fast
closed
ValueError: B24Activity\Attachment::file(): Argument #1 ($path) is an empty file, which the portal would drop
