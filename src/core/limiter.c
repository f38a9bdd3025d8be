#include "limiter.h"

#include "platform.h"
#include "shared.h"

#include <stdlib.h>
#include <string.h>

/* Of the layout below; part of the default file name, too. */
#define LAYOUT_MARK UINT64_C(0x6232346c696d0002)

#define PORTALS 1024
#define BUDGETS 4096
#define PROBES 16

#define NANOSECONDS 1e9

/* A portal that nobody asked about for so long gives its place in the table to another. */
#define IDLE_SECONDS 3600

/* What the portal adds up the run times of a method over. */
#define WINDOW_SECONDS 600

/* From this part of the budget on, calls are spread over the time that is left. */
#define PACED_FROM 0.8

/* How long an exhausted method waits when the portal never told when its budget comes back. */
#define BLIND_SECONDS 60

/* How often to see whether the file is still the one that others find. */
#define LOOK_SECONDS 5

typedef b24_atomic word;

typedef struct {
	word key;
	word next; /* GCRA's theoretical arrival time, nanoseconds of b24_now() */
} portal_slot;

typedef struct {
	word key;
	word used;  /* nanoseconds of the budget */
	word cost;  /* of the newest call that the portal booked */
	word reset; /* nanoseconds of b24_now() */
} budget_slot;

typedef struct {
	word mark;
	word latest; /* nanoseconds of b24_now() when somebody took a place last */
	portal_slot portals[PORTALS];
	budget_slot budgets[BUDGETS];
} layout;

struct b24_limiter {
	layout *shared;
	bool is_mapped;
	char *path;
	double look_at; /* b24_now() */
};

static int64_t nanoseconds(double seconds)
{
	return (int64_t) (seconds * NANOSECONDS);
}

/* The clock begins anew with the machine: what a file tells whose newest moment has yet to come is of before that. */
static void forget_another_boot(layout *shared)
{
	int64_t latest = b24_atomic_get(&shared->latest), now = nanoseconds(b24_now());

	if (latest <= now || !b24_atomic_swap_if(&shared->latest, latest, now)) {
		return;
	}
	for (size_t i = 0; i < PORTALS; i++) {
		b24_atomic_set(&shared->portals[i].next, 0);
	}
	for (size_t i = 0; i < BUDGETS; i++) {
		b24_atomic_set(&shared->budgets[i].reset, 0);
	}
}

static bool map(b24_limiter *limiter, const char *path)
{
	layout *shared = b24_map_shared(path, sizeof(layout));

	if (!shared) {
		return false;
	}
	/* A file of zeros is a table without entries; of a foreign layout nothing is known. */
	if (!b24_atomic_swap_if(&shared->mark, 0, (int64_t) LAYOUT_MARK)
		&& b24_atomic_get(&shared->mark) != (int64_t) LAYOUT_MARK) {
		b24_unmap(shared, sizeof(layout));
		return false;
	}
	forget_another_boot(shared);
	limiter->shared = shared;
	limiter->is_mapped = true;
	return true;
}

b24_limiter *b24_limiter_open(const char *path)
{
	b24_limiter *limiter = calloc(1, sizeof(*limiter));

	if (!limiter) {
		return NULL;
	}
	if (path && (limiter->path = strdup(path)) && map(limiter, path)) {
		return limiter;
	}
	free(limiter->path);
	limiter->path = NULL;
	limiter->shared = calloc(1, sizeof(layout));
	if (!limiter->shared) {
		free(limiter);
		return NULL;
	}
	return limiter;
}

void b24_limiter_close(b24_limiter *limiter)
{
	if (limiter->is_mapped) {
		b24_unmap(limiter->shared, sizeof(layout));
	} else {
		free(limiter->shared);
	}
	free(limiter->path);
	free(limiter);
}

const char *b24_limiter_path(const b24_limiter *limiter)
{
	return limiter->path;
}

size_t b24_limiter_portals(const b24_limiter *limiter)
{
	size_t count = 0;

	for (size_t i = 0; i < PORTALS; i++) {
		count += b24_atomic_get(&limiter->shared->portals[i].key) != 0;
	}
	return count;
}

static uint64_t mixed(uint64_t hash, const char *text, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		unsigned char byte = (unsigned char) text[i];

		hash = (hash ^ (byte >= 'A' && byte <= 'Z' ? byte + 32u : byte)) * UINT64_C(0x100000001b3);
	}
	return hash;
}

uint64_t b24_limiter_key(const char *a, size_t a_len, const char *b, size_t b_len)
{
	uint64_t hash = mixed(UINT64_C(0xcbf29ce484222325), a, a_len);

	hash = mixed(mixed(hash, "\n", 1), b, b_len);
	return hash ? hash : 1;
}

/* Table of entries of `size` bytes; the key stands where its hash says or a few places further. */
static word *probe(void *table, size_t size, size_t entries, uint64_t key, size_t step)
{
	return (word *) ((char *) table + (key + step) % entries * size);
}

/* The entry of `key`, made when there is room; NULL when there is none. */
static void *find(void *table, size_t size, size_t entries, uint64_t key, bool (*is_stale)(const void *))
{
	for (size_t i = 0; i < PROBES; i++) {
		word *entry = probe(table, size, entries, key, i);

		if (b24_atomic_get(entry) == (int64_t) key) {
			return entry;
		}
	}
	for (size_t i = 0; i < PROBES; i++) {
		word *entry = probe(table, size, entries, key, i);
		int64_t owner = b24_atomic_get(entry);

		if ((owner == 0 || is_stale(entry)) && b24_atomic_swap_if(entry, owner, (int64_t) key)) {
			return entry;
		}
		if (b24_atomic_get(entry) == (int64_t) key) {
			return entry;
		}
	}
	return NULL;
}

static bool is_idle_portal(const void *entry)
{
	return b24_atomic_get(&((const portal_slot *) entry)->next) < nanoseconds(b24_now() - IDLE_SECONDS);
}

/* Nanoseconds until the portal forgives. A reset further away than any is of another clock: it counts as past. */
static int64_t until_reset(const budget_slot *slot)
{
	int64_t reset = b24_atomic_get(&slot->reset), now = nanoseconds(b24_now());

	return reset > now && reset - now <= nanoseconds(WINDOW_SECONDS) ? reset - now : 0;
}

static bool is_old_budget(const void *entry)
{
	return until_reset(entry) == 0;
}

static portal_slot *portal_of(b24_limiter *limiter, uint64_t key)
{
	return find(limiter->shared->portals, sizeof(portal_slot), PORTALS, key, is_idle_portal);
}

static budget_slot *budget_of(b24_limiter *limiter, uint64_t key)
{
	return find(limiter->shared->budgets, sizeof(budget_slot), BUDGETS, key, is_old_budget);
}

/* Who cleans up temporary files removes ours from under us, and who comes later has a new one. */
static void look_again(b24_limiter *limiter)
{
	layout *before = limiter->shared;

	if (!limiter->is_mapped || b24_now() < limiter->look_at) {
		return;
	}
	limiter->look_at = b24_now() + LOOK_SECONDS;
	if (map(limiter, limiter->path)) {
		b24_unmap(before, sizeof(layout));
	}
}

/* Two of a large burst stay unused: requests do not arrive in the order and at the distance at which they left. */
static double tolerance(double rate, double burst)
{
	return (burst > 10 ? burst - 3 : burst - 1) / rate;
}

/* A schedule further ahead than any queue can be is of another clock, or of somebody with quite another rate. */
static int64_t sane(int64_t next, int64_t now, int64_t ahead)
{
	return next > now + ahead + nanoseconds(IDLE_SECONDS) ? now : next;
}

double b24_limiter_reserve(b24_limiter *limiter, uint64_t portal, double rate, double burst)
{
	int64_t step = nanoseconds(1 / rate), ahead = nanoseconds(tolerance(rate, burst));
	int64_t now = nanoseconds(b24_now()), seen, from;
	portal_slot *slot;

	look_again(limiter);
	slot = portal_of(limiter, portal);
	if (!slot) {
		return b24_now();
	}
	b24_atomic_set(&limiter->shared->latest, now);
	do {
		seen = b24_atomic_get(&slot->next);
		from = sane(seen, now, ahead + step);
		from = from > now ? from : now;
	} while (!b24_atomic_swap_if(&slot->next, seen, from + step));
	return (double) (from - ahead > now ? from - ahead : now) / NANOSECONDS;
}

double b24_limiter_wait(b24_limiter *limiter, uint64_t portal, double rate, double burst)
{
	portal_slot *slot = portal_of(limiter, portal);
	int64_t now = nanoseconds(b24_now()), ahead = nanoseconds(tolerance(rate, burst)), next;

	if (!slot) {
		return 0;
	}
	next = sane(b24_atomic_get(&slot->next), now, ahead + nanoseconds(1 / rate));
	return next - ahead > now ? (double) (next - ahead - now) / NANOSECONDS : 0;
}

void b24_limiter_give_back(b24_limiter *limiter, uint64_t portal, double rate)
{
	portal_slot *slot = portal_of(limiter, portal);
	int64_t seen;

	do {
		seen = slot ? b24_atomic_get(&slot->next) : 0;
	} while (slot && !b24_atomic_swap_if(&slot->next, seen, seen - nanoseconds(1 / rate)));
}

void b24_limiter_push_back(b24_limiter *limiter, uint64_t portal, double rate, double burst, double seconds)
{
	portal_slot *slot = portal_of(limiter, portal);
	int64_t wanted = nanoseconds(b24_now() + tolerance(rate, burst) + seconds), seen;

	do {
		seen = slot ? b24_atomic_get(&slot->next) : wanted;
	} while (seen < wanted && !b24_atomic_swap_if(&slot->next, seen, wanted));
}

void b24_limiter_note(b24_limiter *limiter, uint64_t method, double operating, double reset_in)
{
	budget_slot *slot = operating > 0 ? budget_of(limiter, method) : NULL;
	int64_t used = nanoseconds(operating), before;

	if (!slot) {
		return;
	}
	/* A clock that is wrong must not close a method for longer than the portal ever does. */
	reset_in = reset_in < WINDOW_SECONDS ? reset_in : WINDOW_SECONDS;
	/* Without an answer before it, nobody knows which part of the sum this call is. */
	before = until_reset(slot) ? b24_atomic_get(&slot->used) : 0;
	if (before == 0 || used > before) {
		b24_atomic_set(&slot->cost, before == 0 ? 0 : used - before);
	}
	b24_atomic_set(&slot->used, used);
	b24_atomic_set(&slot->reset, nanoseconds(b24_now()) + nanoseconds(reset_in > 0 ? reset_in : 0));
}

void b24_limiter_exhausted(b24_limiter *limiter, uint64_t method)
{
	budget_slot *slot = budget_of(limiter, method);

	if (!slot) {
		return;
	}
	if (!until_reset(slot)) {
		b24_atomic_set(&slot->reset, nanoseconds(b24_now()) + nanoseconds(BLIND_SECONDS));
	}
	b24_atomic_set(&slot->used, INT64_MAX);
}

double b24_limiter_hold(b24_limiter *limiter, uint64_t method, double limit)
{
	budget_slot *slot = budget_of(limiter, method);
	double left, used, cost;

	if (!slot) {
		return 0;
	}
	left = (double) until_reset(slot) / NANOSECONDS;
	used = (double) b24_atomic_get(&slot->used) / NANOSECONDS;
	cost = (double) b24_atomic_get(&slot->cost) / NANOSECONDS;
	if (left <= 0 || used < limit * PACED_FROM) {
		return 0;
	}
	if (used + cost >= limit) {
		return left;
	}
	return left * cost / (limit - used);
}

double b24_limiter_left(b24_limiter *limiter, uint64_t method, double limit)
{
	budget_slot *slot = budget_of(limiter, method);
	double used;

	if (!slot || !until_reset(slot)) {
		return -1;
	}
	used = (double) b24_atomic_get(&slot->used) / NANOSECONDS;
	return used < limit ? limit - used : 0;
}
