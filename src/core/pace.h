/*
 * How fast the portal answers, and how many requests in flight that makes worth while.
 *
 * One request after the other is enough for a portal that answers quickly. Where the answers are what is waited for,
 * more of them are under way at a time, as long as the limits let them go and the portal does not slow down under them.
 *
 * A b24_pace is plain numbers of whoever walks; all zero at first. Any thread.
 */
#ifndef B24_PACE_H
#define B24_PACE_H

#include <stddef.h>

typedef struct {
	double overhead; /* seconds that a request takes beside its pages; newer ones weigh more */
	double page;     /* seconds that a page takes */
	double pages;    /* of the largest answer so far */
	double best;     /* least that a full request was expected to take */
	double breadth;  /* requests in flight that seemed wise, after losses; 0 = no loss yet */
} b24_pace;

/* An answer came: seconds on the way, and of them in the portal for its pages (0 = the portal did not tell). */
void b24_pace_note(b24_pace *pace, double seconds, double processing, size_t pages);

/* A request got no answer, or was refused for a limit, while so many were in flight. */
void b24_pace_note_loss(b24_pace *pace, size_t in_flight);

/*
 * Requests to be in flight, at least 1 and at most `most`. `wait` is how long the limits would hold back the next one,
 * `rate` how many a second they let go, `budget` how many seconds of the portal's time are left for pages.
 */
size_t b24_pace_breadth(const b24_pace *pace, size_t most, double wait, double rate, double budget);

/*
 * Fewest pages that are worth a request of their own: those that take as long as a request does beside its pages, and
 * as long as the limits take to let another one go.
 */
size_t b24_pace_share(const b24_pace *pace, double rate);

#endif
