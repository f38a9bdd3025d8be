<?php
class CRestPlus extends CRest
{
    public static function callBatchList($method, $params = [])
    {
        $total = parent::call($method, $params)['total'];
        for ($start = 0; $start < $total; $start += 50) {
            $commands[] = ['method' => $method, 'params' => array_merge($params, ['start' => $start])];
        }
        return static::callBatch($commands);
    }
}

$contacts = CRestPlus::callBatchList('crm.contact.list');
