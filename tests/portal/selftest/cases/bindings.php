<?php
declare(strict_types=1);

use Portal\Selftest\Check;
use Portal\Selftest\Refusals;
use Portal\Selftest\Running;

// crm.activity.binding.*.

/** An activity of deal 1 and of nothing else. */
function ofDeal(Running $portal): int
{
    return $portal->call('crm.activity.add', ['fields' => ['SUBJECT' => 'x', 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1]])->result();
}

function bound(int $activity, int $type, int $id): array
{
    return ['activityId' => $activity, 'entityTypeId' => $type, 'entityId' => $id];
}

function moved(int $activity, int $type, int $from, int $to, ?int $toType = null): array
{
    return [
        'activityId' => $activity, 'sourceEntityTypeId' => $type, 'sourceEntityId' => $from, 'targetEntityTypeId' => $toType ?? $type,
        'targetEntityId' => $to,
    ];
}

/** @return list<string> "type:id" */
function owners(Running $portal, int $activity): array
{
    $list = $portal->call('crm.activity.binding.list', ['activityId' => $activity])->result();
    return array_map(static fn(array $one): string => "$one[entityTypeId]:$one[entityId]", $list);
}

/** How many times the list shows it as an activity of this record; whether it shows it as the owner's. */
function listed(Running $portal, int $activity, int $type, int $id): array
{
    $pair = ['OWNER_TYPE_ID' => $type, 'OWNER_ID' => $id];
    $count = static fn(array $filter): int => count($portal->list(['filter' => ['ID' => $activity] + $filter])->ids());
    return [$count(['BINDINGS' => [$pair]]), $count($pair)];
}

return [
    'portals' => [['--rows=100']],
    'cases' => [
        'add, list, move, delete' => static function (Check $check, Running $portal): void {
            $id = ofDeal($portal);
            $check->same(true, $portal->call('crm.activity.binding.add', bound($id, 3, 7))->result(), 'add');
            $pairs = [['entityTypeId' => 2, 'entityId' => 1], ['entityTypeId' => 3, 'entityId' => 7]];
            $check->same($pairs, $portal->call('crm.activity.binding.list', ['activityId' => (string) $id])->result(), 'list: integers');
            $check->same([[1, 1], [1, 0]], [listed($portal, $id, 2, 1), listed($portal, $id, 3, 7)], 'the list of activities agrees');
            $check->same(true, $portal->call('crm.activity.binding.move', moved($id, 2, 1, 5))->result(), 'move');
            $check->same(['2:5', '3:7'], owners($portal, $id), 'moved');
            $check->same([[0, 0], [1, 1]], [listed($portal, $id, 2, 1), listed($portal, $id, 2, 5)], 'and the owner with it');
            $check->same(true, $portal->call('crm.activity.binding.delete', bound($id, 2, 5))->result(), 'delete');
            $check->same(['3:7'], owners($portal, $id), 'deleted');
            $check->same([1, 1], listed($portal, $id, 3, 7), 'what is left becomes the owner');
            $portal->call('crm.activity.binding.add', bound($id, 1040, 3));
            $check->same(['3:7', '1040:3'], owners($portal, $id), 'a smart process');
        },
        'what cannot be read is not listed' => static function (Check $check, Running $portal): void {
            $id = ofDeal($portal);
            $portal->set(['crm' => ['owners' => ['2:1' => 'closed']]]);
            $check->same([], owners($portal, $id), 'an empty list');
            $portal->set(['crm' => ['owners' => []]]);
        },
        'in a batch' => static function (Check $check, Running $portal): void {
            $id = ofDeal($portal);
            $add = "crm.activity.binding.add?activityId=$id&entityTypeId=3&entityId=8";
            $told = $portal->batch(['a' => $add, 'b' => $add, 'c' => "crm.activity.binding.list?activityId=$id"]);
            $check->same([true, '2:1', 'ACTIVITY_IS_ALREADY_BOUND'], [$told['result']['a'], owners($portal, $id)[0], $told['result_error']['b']['error']], 'batch');
            $check->same(2, count($told['result']['c']), 'list');
        },
        'many at the same time' => static function (Check $check, Running $portal): void {
            $id = ofDeal($portal);
            foreach ([range(1, 12), range(13, 24), range(25, 36)] as $contacts) {
                $sockets = array_map(static fn(): mixed => stream_socket_client(strtr($portal->base, ['http:' => 'tcp:'])), $contacts);
                foreach ($sockets as $number => $socket) {
                    $query = http_build_query(bound($id, 3, $contacts[$number]));
                    fwrite($socket, 'GET ' . $portal->path("crm.activity.binding.add?$query") . " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                }
                array_map(stream_get_contents(...), $sockets);
            }
            $check->same(37, count(owners($portal, $id)), 'none is lost');
        },
        'what is refused' => static function (Check $check, Running $portal): void {
            $id = ofDeal($portal);
            $two = ofDeal($portal);
            $portal->call('crm.activity.binding.add', bound($two, 2, 3));
            foreach (['binding.add', 'binding.delete'] as $method) {
                Refusals::check($check, $portal, [
                    ['400 100 Could not find value for parameter {activityId}', $method],
                    ['400 100 Invalid value {1.5} to match with parameter {entityId}. Should be value of type int.', $method, ['entityId' => 1.5] + bound($id, 2, 1)],
                    ['400 NOT_FOUND', $method, bound(777777, 99, 2)],
                    ['400 OWNER_NOT_FOUND', $method, bound($id, 99, 2)],
                    ['400 OWNER_NOT_FOUND', $method, bound($id, 2, 777777)],
                    ['400 ACCESS_DENIED', $method, bound($id, 2, 1), ['owners' => ['2:1' => 'readonly']]],
                ]);
            }
            Refusals::check($check, $portal, [
                ['400 ACTIVITY_IS_ALREADY_BOUND', 'binding.add', bound($id, 2, 1)],
                ['400 BINDING_NOT_FOUND', 'binding.delete', bound($id, 2, 2)],
                ['400 LAST_BINDING_CANNOT_BE_DELETED', 'binding.delete', bound($id, 2, 1)],
                ['400 100', 'binding.list'],
                ['400 NOT_FOUND', 'binding.list', ['activityId' => 777777]],
                ['400 100 Could not find value for parameter {sourceEntityTypeId}', 'binding.move', bound($id, 2, 1)],
                ['400 NOT_FOUND', 'binding.move', moved(777777, 2, 1, 2)],
                ['400 OWNER_NOT_FOUND', 'binding.move', moved($id, 2, 1, 0)],
                ['400 ACCESS_DENIED', 'binding.move', moved($id, 2, 1, 2), ['owners' => ['2:2' => 'closed']]],
                ['400 SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR', 'binding.move', moved($id, 2, 1, 2, 3)],
                ['400 SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR', 'binding.move', moved($id, 2, 1, 1)],
                ['400 BINDING_NOT_FOUND', 'binding.move', moved($id, 2, 2, 3)],
                ['400 ACTIVITY_IS_ALREADY_BOUND', 'binding.move', moved($two, 2, 1, 3)],
            ]);
        },
        'at most a hundred' => static function (Check $check, Running $portal): void {
            $id = ofDeal($portal);
            foreach ([range(1, 50), range(51, 99)] as $contacts) {
                $portal->batch(array_map(static fn(int $n): string => "crm.activity.binding.add?activityId=$id&entityTypeId=3&entityId=$n", $contacts));
            }
            $check->same(100, count(owners($portal, $id)), 'a hundred');
            Refusals::check($check, $portal, [['400 0 Too many bindings', 'binding.add', bound($id, 3, 100)]]);
        },
    ],
];
