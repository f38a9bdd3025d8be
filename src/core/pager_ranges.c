#include "pager.h"

#include "batch.h"

#include <string.h>

/* Fewer rows than these are not worth dividing, and fewer pages no request beside others. */
#define WORTH_ROWS 300
#define WORTH_PAGES 5

/* Ranges that were expected to hold so many rows tell something about those to come. */
#define TELLING_ROWS 1000.0

/* So many suffice to tell a lump or a desert. */
#define TELLING_FEW 8.0

/* Guarded requests that may be lost before guards are taken to be what the portal fails over. */
#define MOST_LOST 3

/* By which part ranges may differ from what was expected of them: at first, and at most. */
#define FIRST_SPREAD 0.015
#define LARGEST_SPREAD 0.1

/*
 * The list is what lies between two IDs. Pieces of it are cut off at the end that the rows are wanted from, each about as
 * large as a request can read; what is left of one that was denser than expected waits to be asked for as well, first
 * in line and with others in one request. When there is less left than the requests could hold, they share it evenly.
 *
 * A chain goes the way the list goes, and in a list that goes up its pages are guarded as in pager_keyset.c. Where they
 * cannot be, it goes downwards all the same: behind a short page the portal then reads "below 1" and finds nothing, while
 * upwards it would read the range's first rows once more. Its rows come last first, though, and deserts before dense
 * parts cost many requests.
 */

static double width_of(const b24_range *range)
{
	return (double) ((uint64_t) range->high - (uint64_t) range->low) + 1;
}

static double expected_rows(const b24_pager *pager, const b24_range *range)
{
	return width_of(range) * pager->density;
}

double b24_pager_rows_in_ranges(const b24_pager *pager)
{
	double rows = 0;

	for (size_t i = 0; i < pager->range_count; i++) {
		rows += expected_rows(pager, &pager->ranges[i]);
	}
	return rows;
}

static double rows_waiting(const b24_pager *pager)
{
	double rows = 0;

	for (size_t i = 0; i < pager->range_count; i++) {
		rows += pager->ranges[i].asked ? 0 : expected_rows(pager, &pager->ranges[i]);
	}
	return rows;
}

static double rows_asked_for(const b24_pager *pager)
{
	double rows = 0;

	for (size_t i = 0; i < pager->range_count; i++) {
		rows += pager->ranges[i].asked ? pager->ranges[i].expected : 0;
	}
	return rows;
}

/* Pages to ask for where so many rows are expected: some more for where it is denser, never more than there are IDs. */
static size_t pages_for(const b24_pager *pager, const b24_range *range, double rows)
{
	size_t pages = b24_pages_for(rows) + (size_t) (rows * pager->spread / B24_PAGE_ROWS);
	size_t most = b24_pages_for(width_of(range) * (pager->density > 1 ? pager->density : 1));

	return pages < most ? pages : most;
}

/* Rows for which so many pages suffice. Without gaps between the IDs their number is certain. */
static double rows_within(const b24_pager *pager, size_t pages)
{
	double rows = (double) (pages * B24_PAGE_ROWS);

	return pager->density < 1 ? rows / (1 + pager->spread) - 1 : rows;
}

static void insert(b24_pager *pager, size_t at, b24_range range)
{
	memmove(&pager->ranges[at + 1], &pager->ranges[at], (pager->range_count - at) * sizeof(range));
	range.number = ++pager->numbered;
	pager->ranges[at] = range;
	pager->range_count++;
}

static void drop(b24_pager *pager, b24_range *range)
{
	pager->range_count--;
	memmove(range, range + 1, (size_t) (&pager->ranges[pager->range_count] - range) * sizeof(*range));
	pager->ended = !pager->range_count;
}

/*
 * The range of which the page is still to come. NULL behind a short page, whose range is gone, and behind an error, whose
 * range waits.
 */
static b24_range *awaiting(b24_pager *pager, const b24_page *page)
{
	for (size_t i = 0; i < pager->range_count; i++) {
		if (pager->ranges[i].number == page->range) {
			return pager->ranges[i].asked ? &pager->ranges[i] : NULL;
		}
	}
	return NULL;
}

/*
 * Cuts a piece for so many rows off the range's near end, unless it holds no more; it takes the range's place, and the
 * rest stands behind it.
 */
static void cut(b24_pager *pager, size_t at, double rows)
{
	b24_range piece = pager->ranges[at], *rest = &pager->ranges[at];
	double width = rows / pager->density < 1 ? 1 : rows / pager->density;
	int64_t ids;

	if (width >= width_of(rest)) {
		return;
	}
	ids = (int64_t) width;
	piece.lost = 0;
	if (pager->descending) {
		piece.low = piece.high - ids + 1;
		rest->high = piece.low - 1;
	} else {
		piece.high = piece.low + ids - 1;
		rest->low = piece.high + 1;
	}
	insert(pager, at, piece);
}

static bool goes_down(const b24_pager *pager)
{
	return pager->descending || pager->unguarded;
}

/* Chains that go the other way than the list need pieces: what they bring last is wanted first. */
static bool goes_back(const b24_pager *pager)
{
	return goes_down(pager) != pager->descending;
}

/* A first page needs no guard: it looks behind a desert where a chain would have to come from the other end. */
static size_t ask(const b24_pager *pager, b24_range *range, b24_page *pages, size_t room)
{
	bool seeks = pager->adrift && goes_back(pager), down = goes_down(pager) && !seeks;
	double rows = expected_rows(pager, range);
	size_t count = seeks ? 1 : pages_for(pager, range, rows);

	count = count < room ? count : room;
	range->expected = rows < (double) (count * B24_PAGE_ROWS) ? rows : (double) (count * B24_PAGE_ROWS);
	range->width = width_of(range);
	range->got = 0;
	for (size_t i = 0; i < count; i++) {
		pages[i] = (b24_page) {.from = i ? B24_FROM_PREVIOUS : B24_FROM_ID, .id = down ? range->high + 1 : range->low - 1,
			.start = -1, .descending = down, .guarded = !down && i, .bounded = true,
			.until = down ? range->low : range->high, .range = range->number};
	}
	range->asked = count;
	return count;
}

static size_t divided_up(size_t pages, size_t by)
{
	return (pages + by - 1) / by;
}

/* Pages for the next request: what is left goes into as few requests as can be, and evenly. */
static size_t budget(const b24_pager *pager, size_t room)
{
	size_t waiting = b24_pages_for(rows_waiting(pager));
	size_t at_once = pager->breadth > pager->in_flight ? pager->breadth - pager->in_flight : 1;
	size_t least = pager->share > WORTH_PAGES ? pager->share : WORTH_PAGES;
	size_t parts = divided_up(waiting, at_once * room) * at_once, share;

	if (pager->wanted) {
		double wanted = (double) pager->wanted - rows_asked_for(pager);
		size_t most = wanted < 1 ? 0 : b24_pages_for(wanted);

		room = room < most ? room : most;
	}
	parts = parts < waiting / least ? parts : waiting / least;
	share = divided_up(waiting, parts ? parts : 1);
	return share < room ? share : room;
}

static bool may_cut(const b24_pager *pager)
{
	return pager->range_count < B24_RANGES && !pager->adrift && (pager->breadth > 1 || goes_back(pager));
}

/*
 * One chain in at most `left` pages; a range that is larger is cut when it comes first or there is enough left for it, and
 * it is known where its rows are.
 */
static size_t plan_range(b24_pager *pager, size_t at, b24_page *pages, size_t left, bool first)
{
	bool fits = b24_pages_for(expected_rows(pager, &pager->ranges[at])) <= left;

	if (!fits && !first && left < WORTH_PAGES) {
		return 0;
	}
	if (!fits && may_cut(pager)) {
		cut(pager, at, rows_within(pager, left));
	}
	return ask(pager, &pager->ranges[at], pages, left);
}

static size_t plan(b24_pager *pager, b24_page *pages, size_t room)
{
	size_t count = 0, left;

	if (!pager->range_count) {
		return 0;
	}
	room = room < pager->chain ? room : pager->chain;
	left = budget(pager, room);
	for (size_t i = 0; i < pager->range_count && left; i++) {
		size_t asked = pager->ranges[i].asked ? 0 : plan_range(pager, i, pages + count, left, !count);

		count += asked;
		left -= asked;
	}
	return count;
}

/*
 * What an answered chain says about the rows around it. `ids` is how many numbers it went through. Where it is quite
 * another than expected, a lump or a desert begins: what is seen there counts, and not what was seen before. How wide a
 * desert is nobody knows, so the next chain is to run through what is left of it, however far, and not in a piece.
 */
static void learn(b24_pager *pager, const b24_range *range, double ids, bool whole)
{
	double density = (double) range->got / ids;
	double told = range->expected > (double) range->got ? range->expected : (double) range->got;

	pager->adrift = whole && !range->got && range->expected >= TELLING_FEW;
	if (range->got && told >= TELLING_FEW && (density > pager->density * 2 || density < pager->density / 2)) {
		pager->density = density;
	} else if (range->got) {
		pager->density += (density - pager->density) * (told < TELLING_ROWS ? told / TELLING_ROWS : 1) / 2;
	}
	if (whole && range->expected >= TELLING_ROWS / 2) {
		double missed = ((double) range->got - range->expected) / range->expected;

		pager->spread = (pager->spread + 2 * (missed < 0 ? -missed : missed)) / 2;
		pager->spread = pager->spread < LARGEST_SPREAD ? pager->spread : LARGEST_SPREAD;
	}
}

/*
 * A short guarded page ends its chain, and says that there is nothing below the guard. Before one has had rows it may
 * just as well not have been understood: the next chain begins without a guard, which shows it.
 */
static void stop_at_guard(b24_pager *pager, b24_range *range, int64_t guard)
{
	range->asked = 0;
	pager->lost = 0;
	if (!pager->guards_hold) {
		range->none_below = guard;
	} else if (guard > range->low) {
		range->low = guard;
	}
}

/* Returns whether no rows are left in the range. */
static bool advance(b24_pager *pager, b24_range *range, const b24_page *page, const b24_page_seen *seen)
{
	bool is_short = seen->rows < B24_PAGE_ROWS;
	int64_t guard = page->guarded ? b24_pager_guard(range->low - 1) : 0;

	if (seen->rows && (page->descending ? seen->last <= range->low : seen->last >= range->high)) {
		return true;
	}
	if (seen->rows && page->descending) {
		range->high = seen->last - 1;
	} else if (seen->rows) {
		range->low = seen->last + 1;
	}
	if (is_short && page->guarded && !(pager->guards_hold && guard > range->high)) {
		stop_at_guard(pager, range, guard);
		return false;
	}
	return is_short;
}

/* Those that a chain has gone through since its first row: a desert before it says nothing about what comes behind. */
static double ids_seen(const b24_range *range, const b24_page *page)
{
	uint64_t first = (uint64_t) range->first;

	return (double) (page->descending ? first - (uint64_t) range->high : (uint64_t) range->low - first);
}

static void settle(b24_pager *pager, b24_range *range, const b24_page *page, const b24_page_seen *seen)
{
	pager->unguarded |= seen->rows && seen->first < range->none_below;
	pager->guards_hold |= page->guarded && seen->rows;
	range->asked--;
	range->first = range->got ? range->first : seen->first;
	range->got += seen->rows;
	range->lost = 0;
	pager->rows += seen->rows;
	if (advance(pager, range, page, seen)) {
		learn(pager, range, range->width, true);
		drop(pager, range);
	} else if (!range->asked) {
		learn(pager, range, ids_seen(range, page), false);
	}
}

static bool is_within(const b24_range *range, int64_t id)
{
	return id >= range->low && id <= range->high;
}

static bool awaits(b24_pager *pager, const b24_page *page)
{
	return awaiting(pager, page) != NULL;
}

static b24_page_use take(b24_pager *pager, const b24_page *page, const b24_page_seen *seen)
{
	b24_range *range = awaiting(pager, page);

	if (!range) {
		pager->discarded++;
		return B24_PAGE_DISCARD;
	}
	if (seen->rows && !seen->monotone) {
		return b24_pager_broken(pager, "the portal did not sort the rows by ID");
	}
	if (seen->rows && !(is_within(range, seen->first) && is_within(range, seen->last))) {
		return b24_pager_broken(pager, "the portal did not apply the ID condition");
	}
	settle(pager, range, page, seen);
	return B24_PAGE_DELIVER;
}

static unsigned int lose(b24_pager *pager, const b24_page *pages, size_t count)
{
	unsigned int most = 1;

	pager->lost += pages[count - 1].guarded;
	pager->unguarded |= pager->lost > MOST_LOST;
	for (size_t i = 0; i < count; i++) {
		b24_range *range = awaiting(pager, &pages[i]);

		if (range) {
			range->asked = 0;
			range->lost++;
			most = range->lost > most ? range->lost : most;
		}
	}
	return most;
}

const b24_pager_ops b24_pager_ranges = {"ranges", plan, take, lose, awaits};

/* Rows an ID, by those seen so far: exact where the IDs are evenly apart. */
static double density_seen(const b24_pager *pager)
{
	double steps = (double) pager->position - (double) pager->origin;

	steps = steps < 0 ? -steps : steps;
	return steps > 0 ? (double) (pager->rows - 1) / steps : (double) pager->rows;
}

bool b24_pager_divide(b24_pager *pager)
{
	bool keyset = pager->ops == &b24_pager_up || pager->ops == &b24_pager_down;
	b24_range all;

	if (!keyset || pager->ended || !pager->probed || pager->rows < 2 || (pager->wanted && pager->wanted < WORTH_ROWS)) {
		return false;
	}
	/* A page that goes down begins behind the range. */
	all = (b24_range) {.low = pager->descending ? pager->edge : pager->position + 1,
		.high = pager->descending ? pager->position - 1 : pager->edge - (pager->edge == INT64_MAX)};
	pager->density = density_seen(pager);
	if (all.high < all.low || expected_rows(pager, &all) < WORTH_ROWS) {
		return false;
	}
	pager->ops = &b24_pager_ranges;
	pager->spread = FIRST_SPREAD;
	pager->cut = false;
	insert(pager, 0, all);
	return true;
}

bool b24_pager_settled(const b24_pager *pager, int64_t id)
{
	if (!pager->range_count) {
		return true;
	}
	return pager->descending ? id > pager->ranges[0].high : id < pager->ranges[0].low;
}
