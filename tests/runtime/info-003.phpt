--TEST--
phpinfo() tells that there is a proxy, and not with which password; the script itself may read it
--EXTENSIONS--
b24activity
--INI--
b24activity.proxy=http://user:s3cretpw@proxy:3128
--FILE--
<?php
function shown(): void
{
    ob_start();
    phpinfo(INFO_MODULES);
    $text = ob_get_clean();
    preg_match('/^b24activity\.proxy => .*$/m', $text, $match);
    echo $match[0], ', ', preg_match('/s3cretpw|other/', $text) ? 'told' : 'not told', "\n";
}

shown();
echo ini_get('b24activity.proxy'), "\n";
ini_set('b24activity.proxy', 'http://user:other@proxy:3128');
shown();
ini_set('b24activity.proxy', '');
shown();
?>
--EXPECT--
b24activity.proxy => *** => ***, not told
http://user:s3cretpw@proxy:3128
b24activity.proxy => *** => ***, not told
b24activity.proxy => no value => ***, not told
