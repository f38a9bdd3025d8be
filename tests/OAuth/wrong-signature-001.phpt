--TEST--
A store whose methods do not fit the interface is PHP's own error
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

final class Loose implements B24Activity\TokenStore
{
    public function load(): string { return ''; }
    public function save(array $tokens): void {}
    public function lock(): void {}
    public function unlock(): void {}
}
?>
--EXPECTF--
Fatal error: Declaration of Loose::load(): string must be compatible with B24Activity\TokenStore::load(): ?array in %s on line %d
