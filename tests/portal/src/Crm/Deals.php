<?php
declare(strict_types=1);

namespace Portal\Crm;

use Portal\Rest\Call;

/** crm.deal.* as far as the portal has them: another classic list. */
final class Deals
{
    private const COLUMNS = [
        'ID' => 'integer', 'TITLE' => 'string', 'TYPE_ID' => 'crm_status', 'STAGE_ID' => 'crm_status', 'PROBABILITY' => 'integer',
        'CURRENCY_ID' => 'crm_currency', 'OPPORTUNITY' => 'double', 'IS_MANUAL_OPPORTUNITY' => 'char', 'TAX_VALUE' => 'double',
        'LEAD_ID' => 'integer', 'COMPANY_ID' => 'integer', 'CONTACT_ID' => 'integer', 'QUOTE_ID' => 'integer',
        'BEGINDATE' => 'datetime', 'CLOSEDATE' => 'datetime', 'ASSIGNED_BY_ID' => 'user', 'CREATED_BY_ID' => 'user',
        'MODIFY_BY_ID' => 'user', 'DATE_CREATE' => 'datetime', 'DATE_MODIFY' => 'datetime', 'OPENED' => 'char', 'CLOSED' => 'char',
        'COMMENTS' => 'string', 'ADDITIONAL_INFO' => 'string', 'LOCATION_ID' => 'string', 'CATEGORY_ID' => 'integer',
        'STAGE_SEMANTIC_ID' => 'string', 'IS_NEW' => 'char', 'IS_RECURRING' => 'char', 'IS_RETURN_CUSTOMER' => 'char',
        'IS_REPEATED_APPROACH' => 'char', 'SOURCE_ID' => 'crm_status', 'SOURCE_DESCRIPTION' => 'string', 'ORIGINATOR_ID' => 'string',
        'ORIGIN_ID' => 'string', 'UTM_SOURCE' => 'string', 'UTM_MEDIUM' => 'string', 'UTM_CAMPAIGN' => 'string',
        'UTM_CONTENT' => 'string', 'UTM_TERM' => 'string',
    ];

    private static ?Entity $entity = null;

    public static function entity(): Entity
    {
        return self::$entity ??= new Entity('deals', self::COLUMNS, [], ['ID' => 'ASC']);
    }

    public static function list(Call $call): array
    {
        $columns = ClassicList::selection($call, self::entity());
        [$rows, $paging] = ClassicList::page($call, self::entity());
        return array_map(static fn(array $row): array => array_intersect_key($row, $columns), $rows) + $paging;
    }
}
