<?php
declare(strict_types=1);

namespace Portal\Data;

use Portal\Crm\Deals;
use Random\Engine\PcgOneseq128XslRr64;
use Random\Randomizer;

final class DealFactory
{
    private const STAGES = [['NEW', 'P'], ['PREPARATION', 'P'], ['EXECUTING', 'P'], ['WON', 'S'], ['LOSE', 'F']];

    public function __construct(private readonly int $seed)
    {
    }

    public function make(int $id): array
    {
        $random = new Randomizer(new PcgOneseq128XslRr64($this->seed * 104_729 + $id));
        [$stage, $semantic] = self::STAGES[$random->getInt(0, 4)];
        $created = date('Y-m-d H:i:s', ActivityFactory::created($id));
        $user = $random->getInt(1, 8);
        return array_replace(array_fill_keys(array_keys(Deals::entity()->columns), null), [
            'ID' => $id, 'TITLE' => Phrases::DEALS[$random->getInt(0, count(Phrases::DEALS) - 1)] . " #$id", 'TYPE_ID' => 'SALE',
            'STAGE_ID' => $stage, 'STAGE_SEMANTIC_ID' => $semantic, 'PROBABILITY' => $random->getInt(0, 10) * 10,
            'CURRENCY_ID' => 'EUR', 'OPPORTUNITY' => $random->getInt(0, 9_000_000) / 100, 'IS_MANUAL_OPPORTUNITY' => 'N', 'TAX_VALUE' => 0,
            'COMPANY_ID' => $random->getInt(0, 9), 'CONTACT_ID' => $random->getInt(1, 20), 'BEGINDATE' => $created, 'CLOSEDATE' => $created,
            'ASSIGNED_BY_ID' => $user, 'CREATED_BY_ID' => $user, 'MODIFY_BY_ID' => $user,
            'DATE_CREATE' => $created, 'DATE_MODIFY' => $created, 'OPENED' => 'Y', 'CLOSED' => $semantic === 'P' ? 'N' : 'Y',
            'COMMENTS' => $random->getInt(0, 2) ? '' : 'Повторная продажа',
            'CATEGORY_ID' => 0, 'IS_NEW' => $stage === 'NEW' ? 'Y' : 'N', 'IS_RECURRING' => 'N', 'IS_RETURN_CUSTOMER' => 'N',
            'IS_REPEATED_APPROACH' => 'N', 'SOURCE_ID' => 'CALL', 'SOURCE_DESCRIPTION' => '',
        ]);
    }
}
