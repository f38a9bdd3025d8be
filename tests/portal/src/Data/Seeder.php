<?php
declare(strict_types=1);

namespace Portal\Data;

use Portal\Server\Options;
use Random\Engine\PcgOneseq128XslRr64;
use Random\Randomizer;

/** Fills an empty database: with records, or with the prototypes that synthetic records are made of. */
final class Seeder
{
    public const PROTOTYPES = 120;
    private const FEWEST_DEALS = 40;
    private const WIDEST_GAP = 9;

    public function __construct(private readonly Database $database, private readonly int $seed)
    {
    }

    public function seed(Options $options): void
    {
        $options->synthetic ? $this->prototypes() : $this->records($options);
    }

    /** What belongs to a prototype is found under this id, which no activity has. */
    public static function prototypeId(int $number): int
    {
        return -1 - $number;
    }

    public function activity(int $id, int $number, int $owners = self::FEWEST_DEALS): void
    {
        $made = (new ActivityFactory($this->seed, $owners))->make($id, $number);
        $this->database->insert('activities', $made['row']);
        $this->relate($id, $made);
    }

    private function records(Options $options): void
    {
        $deals = max(self::FEWEST_DEALS, intdiv($options->rows, 5));
        foreach ($this->ids($options) as $number => $id) {
            $this->activity($id, $number, $deals);
        }
        $factory = new DealFactory($this->seed);
        for ($id = 1; $id <= $deals; $id++) {
            $this->database->insert('deals', $factory->make($id));
        }
    }

    private function prototypes(): void
    {
        $activities = new ActivityFactory($this->seed, self::FEWEST_DEALS);
        $deals = new DealFactory($this->seed);
        for ($number = 0; $number < self::PROTOTYPES; $number++) {
            $made = $activities->make($number, $number);
            $this->database->insert('activities_prototypes', $made['row']);
            $this->relate(self::prototypeId($number), $made);
            $this->database->insert('deals_prototypes', $deals->make($number));
        }
    }

    private function relate(int $id, array $made): void
    {
        foreach (['bindings', 'communications', 'files'] as $table) {
            foreach ($made[$table] as $row) {
                $this->database->insert($table, ['ACTIVITY_ID' => $id] + $row);
            }
        }
    }

    /** @return iterable<int> */
    private function ids(Options $options): iterable
    {
        $random = new Randomizer(new PcgOneseq128XslRr64($options->seed));
        $id = $options->firstId;
        for ($number = 0; $number < $options->rows; $number++) {
            yield $id;
            $id += $options->step === 'random' ? $random->getInt(1, self::WIDEST_GAP) : (int) $options->step;
        }
    }
}
