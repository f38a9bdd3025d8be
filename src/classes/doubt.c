#include "doubt.h"

#include "exception.h"

#include "Zend/zend_exceptions.h"

/* The portal may still be at work on what it was sent: looked for at once, and again after these seconds. */
static const double pauses[] = {0, 1, 3};

bool b24_doubt_resolve(b24_probe probe, void *context)
{
	zend_object *doubt = EG(exception);
	bool ran = false;

	if (!b24_exception_is_ours(doubt) || !b24_exception_is_doubt(doubt)) {
		return false;
	}
	b24_exception_take();
	for (size_t i = 0; i < sizeof(pauses) / sizeof(*pauses) && !ran && !EG(exception); i++) {
		ran = probe(context, pauses[i]);
	}
	if (ran || (EG(exception) && !b24_exception_is_ours(EG(exception)))) {
		OBJ_RELEASE(doubt);
		return ran;
	}
	zend_clear_exception();
	zend_throw_exception_internal(doubt);
	return false;
}
