--TEST--
A script that declares its own CRest learns which setting stands in its way
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
$scratch = scratch();
file_put_contents("$scratch/class.php", "<?php\nclass CRest {}\necho 'declared';\n");
file_put_contents("$scratch/later.php", "<?php\nif (true) {\n    class CRest extends ArrayObject {}\n}\necho 'declared';\n");
file_put_contents("$scratch/require.php", "<?php\nrequire __DIR__ . '/class.php';\n");
file_put_contents("$scratch/other.php", "<?php\nclass CRestPlus {}\nclass CRestPlus {}\n");
file_put_contents("$scratch/alias.php", "<?php\nclass Own {}\nclass_alias('Own', 'CRest');\necho 'went on';\n");
$portal = new CrestPortal();
foreach (['class', 'later', 'require', 'other', 'alias'] as $name) {
    foreach ([1, 0] as $setting) {
        $output = $portal->php("$scratch/$name.php", ['b24activity.crest' => $setting, 'display_errors' => 1, 'html_errors' => 0, 'log_errors' => 0, 'fatal_error_backtraces' => 0]);
        echo "$name, $setting: ", trim(str_replace("$scratch/", '', $output)), "\n";
    }
}
?>
--EXPECTF--
class, 1: Fatal error: Cannot declare class CRest, because the setting b24activity.crest = 1 has declared it: remove this declaration (or its require), or set b24activity.crest = 0 in class.php on line 2
ended with 255
class, 0: declared
later, 1: Fatal error: Cannot declare class CRest, because the setting b24activity.crest = 1 has declared it: remove this declaration (or its require), or set b24activity.crest = 0 in later.php on line 3
ended with 255
later, 0: declared
require, 1: Fatal error: Cannot declare class CRest, because the setting b24activity.crest = 1 has declared it: remove this declaration (or its require), or set b24activity.crest = 0 in class.php on line 2
ended with 255
require, 0: declared
other, 1: Fatal error: %s class CRestPlus%a in other.php on line 3
ended with 255
other, 0: Fatal error: %s class CRestPlus%a in other.php on line 3
ended with 255
alias, 1: Warning: Cannot %sclass CRest%a in alias.php on line 3
went on
alias, 0: went on
