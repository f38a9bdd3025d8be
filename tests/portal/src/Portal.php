<?php
declare(strict_types=1);

namespace Portal;

use Portal\Control\Fault;
use Portal\Control\Mutations;
use Portal\Crm\Activities;
use Portal\Crm\Entity;
use Portal\Data\Database;
use Portal\Data\Grid;
use Portal\Data\Rows;
use Portal\Data\StoredRows;
use Portal\Data\SyntheticRows;
use Portal\State\Clock;
use Portal\State\State;
use Portal\State\Tally;

/** The portal as one request sees it: its settings at arrival, its rows, and what is counted on the way. */
final class Portal
{
    public readonly array $config;
    public readonly array $settings;
    public readonly array $apps;
    public readonly Clock $clock;
    public readonly Tally $tally;
    public ?Fault $faultAtEnd = null;
    private readonly bool $mutating;
    private readonly bool $commandFaults;
    private ?Database $database = null;
    /** @var array<string, Rows> */
    private array $rows = [];

    public function __construct(public readonly State $state, array $snapshot)
    {
        $this->config = $snapshot['config'];
        $this->settings = $snapshot['settings'];
        $this->apps = $snapshot['apps'];
        $this->mutating = $snapshot['mutations'] !== [];
        $this->commandFaults = array_filter(array_column($snapshot['faults'], 'command')) !== [];
        $this->clock = new Clock($this->settings['clock']);
        $this->tally = new Tally();
    }

    public function rows(Entity $entity): Rows
    {
        return $this->rows[$entity->table] ??= $this->open($entity);
    }

    public function database(): Database
    {
        return $this->database ??= new Database("{$this->state->directory}/rows.db");
    }

    /** Now, as rows tell it. */
    public function time(): string
    {
        return date('Y-m-d H:i:s', (int) $this->clock->now());
    }

    /** To be called before a list page is executed. */
    public function page(): void
    {
        $this->tally->add('pages');
        if ($this->mutating) {
            $this->state->change(function (array &$state): void {
                $this->tally->flush($state);
                Mutations::apply($state, $this->rows(Activities::entity()));
            });
        }
        usleep(1000 * $this->settings['page_latency']);
    }

    public function commandFault(string $command): ?Fault
    {
        if (!$this->commandFaults) {
            return null;
        }
        return $this->state->change(static fn(array &$state): ?Fault => Fault::take($state, 'batch', $command));
    }

    private function open(Entity $entity): Rows
    {
        $stored = new StoredRows($this->database(), $entity, $this->settings + ['seed' => $this->config['seed']]);
        $grid = $this->config['grid'];
        return $grid ? new SyntheticRows(new Grid(...$grid), $stored) : $stored;
    }
}
