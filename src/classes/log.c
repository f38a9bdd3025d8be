#include "log.h"

#include "call.h"
#include "exception.h"

static zend_result call_logger(b24_client *client, zval *facts)
{
	zval ignored;

	ZVAL_UNDEF(&ignored);
	call_user_function(NULL, NULL, &client->options.logger, &ignored, 1, facts);
	zval_ptr_dtor(facts);
	zval_ptr_dtor(&ignored);
	return EG(exception) ? FAILURE : SUCCESS;
}

static void add_masked(b24_client *client, zval *facts, const char *key, const char *text)
{
	add_assoc_str(facts, key, b24_masked(client, text, strlen(text)));
}

static void add_answer(b24_client *client, zval *facts, const b24_event *event)
{
	const b24_response *answer = &event->answer;

	add_assoc_long(facts, "status", answer->status);
	add_assoc_double(facts, "seconds", answer->seconds);
	add_assoc_double(facts, "dns", answer->dns);
	add_assoc_double(facts, "connect", answer->connect);
	add_assoc_double(facts, "tls", answer->tls);
	add_assoc_double(facts, "first_byte", answer->first_byte);
	add_assoc_long(facts, "bytes_sent", (zend_long) answer->bytes_sent);
	add_assoc_long(facts, "bytes_received", (zend_long) answer->bytes_received);
	if (answer->outcome != B24_ANSWERED) {
		add_masked(client, facts, "failure", answer->message);
	} else if (*event->code && strlen(event->code) < B24_CODE_SIZE - 1) {
		/* One that fills the field was cut, and half a secret cannot be masked. */
		add_masked(client, facts, "error", event->code);
	}
}

zend_result b24_log_event(b24_client *client, const char *method, const char *id, const b24_event *event)
{
	static const char *const names[] = {"request", "answer", "wait"};
	zval facts;

	array_init(&facts);
	add_assoc_string(&facts, "event", event->kind == B24_EVENT_WAIT && strcmp(event->reason, "repeating") == 0 ? "retry"
		: names[event->kind]);
	add_assoc_string(&facts, "method", method);
	add_assoc_string(&facts, "id", id);
	add_assoc_long(&facts, "attempt", event->attempt);
	if (event->kind == B24_EVENT_WAIT) {
		add_assoc_double(&facts, "wait", event->wait);
		add_assoc_string(&facts, "reason", event->reason);
	} else if (event->kind == B24_EVENT_ANSWER) {
		add_answer(client, &facts, event);
	}
	return call_logger(client, &facts);
}

zend_result b24_log_refresh(b24_client *client)
{
	zval facts;

	array_init(&facts);
	add_assoc_string(&facts, "event", "refresh");
	add_assoc_string(&facts, "method", B24_TOKEN_METHOD);
	return call_logger(client, &facts);
}
