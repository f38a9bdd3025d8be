--TEST--
Action makes the arrays of actions, without what is not given
--EXTENSIONS--
b24activity
--FILE--
<?php
use B24Activity\Action;

$all = [
    Action::redirect('/crm/deal/details/1/'),
    Action::restEvent('done'),
    Action::restEvent('done', ['orderId' => 5], 'loader'),
    Action::restEvent('done', animationType: 'disable'),
    Action::openRestApp(),
    Action::openRestApp(['orderId' => 5]),
    Action::openRestApp(['orderId' => 5], width: 700),
    Action::openRestApp(title: 'Order', leftBoundary: 100),
];
foreach ($all as $action) {
    echo json_encode($action, JSON_UNESCAPED_SLASHES), "\n";
}
?>
--EXPECT--
{"type":"redirect","uri":"/crm/deal/details/1/"}
{"type":"restEvent","id":"done"}
{"type":"restEvent","id":"done","actionParams":{"orderId":5},"animationType":"loader"}
{"type":"restEvent","id":"done","animationType":"disable"}
{"type":"openRestApp"}
{"type":"openRestApp","actionParams":{"orderId":5}}
{"type":"openRestApp","actionParams":{"orderId":5},"sliderParams":{"width":700}}
{"type":"openRestApp","sliderParams":{"leftBoundary":100,"title":"Order"}}
