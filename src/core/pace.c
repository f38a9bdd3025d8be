#include "pace.h"

#include "batch.h"

/* A portal that answers a full request in less is not waited for. */
#define SLOW_SECONDS 0.35

/* An answer may take so many times as long as the fastest before requests in flight are taken to be in each other's way. */
#define CROWDED 2.0

/* A few pages say little about many: they are taken for so many times as many at most. */
#define FORESIGHT 10.0

/* What is in flight may cost so many times as much as is expected of it, and not go over the budget. */
#define RESERVE 4.0

/* What the next full request is expected to take. */
static double full_answer(const b24_pace *pace)
{
	double pages = pace->pages * FORESIGHT < B24_BATCH_COMMANDS ? pace->pages * FORESIGHT : B24_BATCH_COMMANDS;

	return pace->overhead + pace->page * pages;
}

static double smoothed(double before, double now, double weight)
{
	return before > 0 ? before + (now - before) * weight : now;
}

void b24_pace_note(b24_pace *pace, double seconds, double processing, size_t pages)
{
	double in_pages = processing > 0 && processing < seconds ? processing : seconds, answer;

	if (!pages) {
		return;
	}
	if ((double) pages > pace->pages) {
		pace->pages = (double) pages;
		pace->best = 0; /* it was of smaller answers */
	}
	pace->page = smoothed(pace->page, in_pages / (double) pages, 0.5);
	pace->overhead = smoothed(pace->overhead, seconds - in_pages, 0.5);
	answer = full_answer(pace);
	pace->best = pace->best > 0 && pace->best < answer ? pace->best : answer;
	pace->breadth += pace->breadth > 0 ? 0.5 : 0;
}

void b24_pace_note_loss(b24_pace *pace, size_t in_flight)
{
	double half = (double) in_flight / 2;

	pace->breadth = pace->breadth > 0 && pace->breadth < half ? pace->breadth : half < 1 ? 1 : half;
}

size_t b24_pace_breadth(const b24_pace *pace, size_t most, double wait, double rate, double budget)
{
	double answer = full_answer(pace), breadth = (double) most;
	double affordable = budget / (pace->page * B24_BATCH_COMMANDS * RESERVE);

	if (answer < SLOW_SECONDS) {
		return 1;
	}
	if (pace->breadth > 0 && pace->breadth < breadth) {
		breadth = pace->breadth;
	}
	if (answer > pace->best * CROWDED) {
		breadth *= pace->best * CROWDED / answer;
	}
	if (wait > 0 && answer * rate + 1 < breadth) {
		breadth = answer * rate + 1;
	}
	breadth = affordable < breadth ? affordable : breadth;
	return breadth < 1 ? 1 : (size_t) breadth;
}

size_t b24_pace_share(const b24_pace *pace, double rate)
{
	double worth = SLOW_SECONDS, pages;

	worth = worth < pace->overhead ? pace->overhead : worth;
	worth = worth < 1 / rate ? 1 / rate : worth;
	pages = pace->page > 0 ? worth / pace->page : B24_BATCH_COMMANDS;
	return pages < 1 ? 1 : pages > B24_BATCH_COMMANDS ? B24_BATCH_COMMANDS : (size_t) pages;
}
