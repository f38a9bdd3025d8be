<?php
declare(strict_types=1);

namespace Portal\Rest;

use Portal\Portal;

/** One call of a method, alone or in a batch: its parameters without those the REST layer keeps for itself. */
final class Call
{
    private const RESERVED = ['start', 'state', 'method', 'auth', 'access_token', 'aplogin', 'ap'];

    public readonly int $start;
    public readonly array $params;

    public function __construct(public readonly Portal $portal, public readonly Caller $caller, array $params)
    {
        $this->start = intval($params['start'] ?? 0);
        $this->params = array_diff_key($params, array_flip(self::RESERVED));
    }

    /** A container of the classic CRM methods: filter, FILTER, Filter, arFilter; [] when absent. */
    public function container(string $name): array
    {
        $value = $this->find([$name, strtoupper($name), strtolower($name), ucfirst($name), 'ar' . ucfirst($name)]) ?? [];
        return is_array($value) ? $value : throw RestException::crm("Parameter '$name' must be array.");
    }


    public function id(): int
    {
        $id = $this->find(['ID', 'id']);
        if (!is_numeric($id) || (int) $id <= 0) {
            throw RestException::crm('ID is not defined or invalid.');
        }
        return (int) $id;
    }

    /** @param list<string> $spellings */
    private function find(array $spellings): mixed
    {
        foreach ($spellings as $name) {
            if (isset($this->params[$name])) {
                return $this->params[$name];
            }
        }
        return null;
    }
}
