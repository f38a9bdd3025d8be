#include "turn.h"

#include "exception.h"
#include "core/platform.h"

b24_lock *b24_turn_open(const b24_client *client, const char *method, const char *kind, uint64_t number)
{
	zend_string *path = b24_call_shared_path(kind);
	b24_lock *turn = b24_lock_open(ZSTR_VAL(path), number);

	if (!turn) {
		b24_throw_transport(client, B24_EXECUTED_NO, "%s: the lock file %s cannot be opened", method, ZSTR_VAL(path));
	}
	zend_string_release(path);
	return turn;
}

zend_result b24_turn_take(const b24_client *client, const char *method, b24_lock *turn, double deadline)
{
	while (!b24_lock_try(turn)) {
		if (deadline > 0 && b24_now() >= deadline) {
			b24_throw_transport(client, B24_EXECUTED_NO, "%s: another process of this host had its turn until the deadline", method);
			return FAILURE;
		}
		if (b24_call_nap()) {
			return FAILURE;
		}
	}
	return SUCCESS;
}
