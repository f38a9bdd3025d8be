<?php
define('C_REST_WEB_HOOK_URL', getenv('WEBHOOK'));
define('C_REST_BLOCK_LOG', true);
require __DIR__ . '/crest.php';
require __DIR__ . '/show.php';

/** What passes through the methods that applications override. */
class Watching extends CRest
{
    public static array $seen = [];

    protected static function callCurl($arParams)
    {
        static::$seen[] = ['callCurl', $arParams];
        return parent::callCurl($arParams);
    }

    protected static function expandData($data)
    {
        static::$seen[] = ['expandData', get_debug_type($data), strlen($data) > 20];
        return ['expanded' => true] + (array) parent::expandData($data);
    }

    public static function setLog($arData, $type = '')
    {
        static::$seen[] = ['setLog', $type, array_keys($arData), $arData['params'] ?? null];
        return true;
    }
}

/** As applications with users of their own have it: it answers itself, or sends by other means. */
final class Elsewhere extends CRest
{
    protected static function callCurl($arParams)
    {
        return ['result' => $arParams];
    }
}

final class Raw extends CRest
{
    const TYPE_TRANSPORT = 'xml';
}

final class Small extends CRest
{
    const BATCH_COUNT = 3;
    public static int $sent = 0;

    protected static function callCurl($arParams)
    {
        self::$sent = max(self::$sent, count($arParams['params']['cmd']));
        return parent::callCurl($arParams);
    }
}

final class Throwing extends CRest
{
    protected static function expandData($data)
    {
        throw new DomainException('not today', 7);
    }
}

/** The list helper that many applications have added: the first page, then batches of pages. */
final class Plus extends CRest
{
    public static function callBatchList($method, $params = [])
    {
        $first = static::call($method, $params);
        $commands = [];
        for ($start = 0; $start < $first['total']; $start += 50) {
            $commands[] = ['method' => $method, 'params' => ['start' => $start] + $params];
        }
        $rows = [];
        foreach (array_chunk($commands, static::BATCH_COUNT) as $chunk) {
            foreach (static::callBatch($chunk)['result']['result'] as $page) {
                $rows = array_merge($rows, $page);
            }
        }
        return $rows;
    }
}

show('watched', Watching::call('crm.activity.list', ['filter' => ['ID' => 1], 'select' => ['ID']]));
show('seen', Watching::$seen);
Watching::$seen = [];
show('watched batch', Watching::callBatch(['a' => ['method' => 'crm.activity.list', 'params' => ['filter' => ['ID' => 1], 'select' => ['ID']]]], 1));
show('seen', Watching::$seen);
show('elsewhere', Elsewhere::call('crm.activity.get', ['id' => 1]));
show('elsewhere, batch', Elsewhere::callBatch([['method' => 'a.b', 'params' => ['x' => [1, 2]]], ['method' => 'c.d']], 1));
show('raw', preg_replace('~<time>.*</time>~s', '', Raw::call('crm.activity.list', ['filter' => ['ID' => 1], 'select' => ['ID']])));
show('small', count(Small::callBatch(array_fill(0, 3, ['method' => 'crm.activity.get', 'params' => ['id' => 1]]))['result']['result']));
show('most at once', Small::$sent);
show('thrown', Throwing::call('crm.activity.get', ['id' => 1]));
$rows = Plus::callBatchList('crm.activity.list', ['select' => ['ID'], 'order' => ['ID' => 'ASC']]);
show('pages', [count($rows), count(array_unique(array_column($rows, 'ID')))]);
