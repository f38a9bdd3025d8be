<?php
declare(strict_types=1);

namespace Portal\Crm;

use Portal\Rest\Call;

/** The list of the classic CRM methods: pages of 50, `start` rounded down to a page. */
final class ClassicList
{
    private const PAGE = 50;

    /**
     * The presented rows of the page with all their columns, and `next` and `total` beside them.
     *
     * @return array{list<array>, array<string, int>}
     */
    public static function page(Call $call, Entity $entity): array
    {
        [$filter, $order] = [$call->container('filter'), $call->container('order')];
        $call->container('select');
        $portal = $call->portal;
        $query = Query::of($filter, $order, $entity, $portal->settings['cast']);
        $portal->page();
        $rows = $portal->rows($entity);
        $total = $call->start >= 0 ? $rows->count($query) : 0; // a negative start asks for no count
        $call->start < 0 ?: $portal->tally->add('counts');
        $offset = self::offset($call->start, $total);
        $page = array_map($entity->present(...), $rows->page($query, $offset, self::PAGE));
        $portal->tally->add('rows_sent', count($page));
        $next = $offset + self::PAGE;
        return [$page, ($next < $total ? ['next' => $next] : []) + ['total' => $total]];
    }

    /**
     * Which columns of a row are answered: those selected, all for none or "*", and the id in any case.
     *
     * @param list<string> $also what can be selected by name beyond the columns
     * @return array<string, true>
     */
    public static function selection(Call $call, Entity $entity, array $also = []): array
    {
        $select = array_filter($call->container('select'), is_string(...));
        $known = array_fill_keys(array_keys($entity->columns), true);
        $wanted = array_fill_keys($select, true);
        $columns = !$call->container('select') || isset($wanted['*']) ? $known : array_intersect_key($known, $wanted + ['ID' => true]);
        return $columns + array_intersect_key(array_fill_keys($also, true), $wanted);
    }

    /** Past the end is the first page again. */
    private static function offset(int $start, int $total): int
    {
        $page = intdiv(max(0, $start), self::PAGE);
        return $page * self::PAGE < $total ? $page * self::PAGE : 0;
    }
}
