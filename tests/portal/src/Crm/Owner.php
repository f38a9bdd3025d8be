<?php
declare(strict_types=1);

namespace Portal\Crm;

/** The record of the CRM that an activity belongs to. */
final class Owner
{
    public const DEAL = 2;
    private const TYPES = [
        1 => 'LEAD', self::DEAL => 'DEAL', 3 => 'CONTACT', 4 => 'COMPANY', 5 => 'INVOICE', 7 => 'QUOTE', 8 => 'REQUISITE', 14 => 'ORDER',
        31 => 'SMART_INVOICE',
    ];
    private const FIRST_SMART_PROCESS = 128;

    public function __construct(public readonly int $type, public readonly int $id)
    {
    }

    /** @param array{OWNER_TYPE_ID: int|string, OWNER_ID: int|string} $row */
    public static function ofRow(array $row): self
    {
        return new self((int) $row['OWNER_TYPE_ID'], (int) $row['OWNER_ID']);
    }

    /** @return array{OWNER_TYPE_ID: int, OWNER_ID: int} */
    public function row(): array
    {
        return ['OWNER_TYPE_ID' => $this->type, 'OWNER_ID' => $this->id];
    }

    public function isPossible(): bool
    {
        return (isset(self::TYPES[$this->type]) || $this->type >= self::FIRST_SMART_PROCESS) && $this->id > 0;
    }

    public function key(): string
    {
        return "$this->type:$this->id";
    }
}
