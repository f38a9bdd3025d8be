<?php
declare(strict_types=1);

namespace Portal\Crm\Controller;

use Portal\Crm\Activities;
use Portal\Crm\Owner;
use Portal\Data\Rows;
use Portal\Rest\Auth;
use Portal\Rest\Call;

/** A stored activity as the controllers handle it: its row, its owners, and what only its application and the portal see. */
final class Activity
{
    private function __construct(
        public readonly int $id,
        public readonly array $row,
        private readonly Rows $rows,
        private readonly string $now,
    ) {
    }

    public static function find(Call $call, int $id): self
    {
        $rows = $call->portal->rows(Activities::entity());
        $row = $rows->find($id) ?? throw Failure::of('NOT_FOUND');
        return new self($id, $row, $rows, $call->portal->time());
    }

    public function isOf(string $provider): bool
    {
        return $this->row['PROVIDER_ID'] === $provider;
    }

    public function isCompleted(): bool
    {
        return $this->row['COMPLETED'] === 'Y';
    }

    public function owner(): Owner
    {
        return Owner::ofRow($this->row);
    }

    /** @return list<Owner> */
    public function owners(): array
    {
        return array_map(Owner::ofRow(...), $this->rows->related('bindings', [$this->id])[$this->id] ?? []);
    }

    public function isBoundTo(Owner $owner): bool
    {
        return in_array($owner, $this->owners(), false);
    }

    /** @param non-empty-list<Owner> $owners when the one that is in the row has gone, the first takes its place */
    public function bind(array $owners): void
    {
        $this->rows->relate('bindings', $this->id, array_map(static fn(Owner $owner): array => $owner->row(), $owners));
        $this->change(in_array($this->owner(), $owners, false) ? [] : $owners[0]->row());
    }

    public function change(array $columns): void
    {
        $this->rows->change($this->id, $columns + ['LAST_UPDATED' => $this->now, 'EDITOR_ID' => Auth::USER_ID]);
    }

    /** @return array{?string, array} the application's client_id, its data */
    public function extras(): array
    {
        $extras = $this->rows->related('extras', [$this->id])[$this->id][0] ?? ['APP' => null, 'DATA' => '[]'];
        return [$extras['APP'], json_decode($extras['DATA'], true)];
    }

    public function keepExtras(?string $app, array $data): void
    {
        $this->rows->relate('extras', $this->id, [['APP' => $app, 'DATA' => json_encode($data)]]);
    }

    /** @return array<string, array> client_id => layout */
    public function layouts(): array
    {
        $rows = $this->rows->related('layouts', [$this->id])[$this->id] ?? [];
        return array_map(static fn(string $layout): array => json_decode($layout, true), array_column($rows, 'LAYOUT', 'APP'));
    }

    /** @param array<string, array> $layouts */
    public function keepLayouts(array $layouts): void
    {
        $row = static fn(string $app, array $layout): array => ['APP' => $app, 'LAYOUT' => json_encode($layout)];
        $this->rows->relate('layouts', $this->id, array_map($row, array_keys($layouts), $layouts));
    }
}
