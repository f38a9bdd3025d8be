#include "retry.h"

#include "platform.h"

#include <string.h>

#define LONGEST_PAUSE 30.0

/* The last word of a method's name says whether it reads, but for the names below. */
static const char *const reading_words[] = {"list", "get", "fields", "getTranscript", "info", "current", "types"};

/* These read by their last word and change something all the same. */
static const char *const writing_methods[] = {"event.offline.get"};

static const char *const reading_methods[] = {"scope", "methods", "events", "profile", "server.time"};

typedef struct {
	const char *text;
	b24_verdict verdict;
} rule;

static const rule by_code[] = {
	{"QUERY_LIMIT_EXCEEDED", {B24_EXECUTED_NO, 1.0}},
	{"OPERATION_TIME_LIMIT", {B24_EXECUTED_NO, 1.0}},
	{"CONNECTION_ERROR", {B24_EXECUTED_NO, 1.0}},
	{"INTERNAL_SERVER_ERROR", {B24_EXECUTED_UNKNOWN, 0.5}},
	{"ERROR_UNEXPECTED_ANSWER", {B24_EXECUTED_UNKNOWN, 0.5}},
	{"WRONG_ENCODING", {B24_EXECUTED_YES, 0}},
	/* Whatever the method met when it was running already; only an SQL error, which is a 500, passes. */
	{"ERROR_CORE", {B24_EXECUTED_UNKNOWN, 0}},
	/* These stay as they are for longer than anybody waits, whatever their status says. */
	{"OVERLOAD_LIMIT", {B24_EXECUTED_NO, 0}},
	{"PORTAL_DELETED", {B24_EXECUTED_NO, 0}},
	{"INTERNAL_WRONG_TRANSPORT", {B24_EXECUTED_NO, 0}},
	{"INTERNAL_WRONG_HANDLER_CLASS", {B24_EXECUTED_NO, 0}},
};

/* The beginnings of texts that come with an empty code. */
static const rule by_text[] = {
	/* The activity stands when its mail is sent, and goes on standing. */
	{"Email send error", {B24_EXECUTED_YES, 0}},
};

static const b24_verdict by_outcome[] = {
	[B24_RUNNING] = {B24_EXECUTED_UNKNOWN, 0},
	[B24_ANSWERED] = {B24_EXECUTED_YES, 0},
	[B24_NOT_SENT] = {B24_EXECUTED_NO, 0.2},
	[B24_IMPOSSIBLE] = {B24_EXECUTED_NO, 0},
	[B24_LOST] = {B24_EXECUTED_UNKNOWN, 0.5},
	[B24_TOO_LARGE] = {B24_EXECUTED_UNKNOWN, 0},
};

typedef struct {
	const char *method;
	const char *code; /* of the answer to the second time; NULL: it is the same as to the first */
	const char *text; /* in its description, where the code says nothing */
} settling;

static const settling settling_methods[] = {
	{"crm.activity.delete", "", "not found"},
	{"crm.activity.binding.add", "ACTIVITY_IS_ALREADY_BOUND", ""},
	{"crm.activity.binding.delete", "BINDING_NOT_FOUND", ""},
	{"crm.activity.badge.delete", "NOT_FOUND", ""},
	{"crm.activity.layout.blocks.delete", "NOT_FOUND", ""},
	{"event.offline.clear", NULL, ""},
	/* Which of these comes depends on the portal's version. */
	{"crm.activity.type.delete", "", "not found"},
	{"crm.activity.type.delete", "INVALID_ARG_VALUE", ""},
	{"crm.activity.type.delete", "NOT_FOUND", ""},
};

#define SETTLINGS (sizeof(settling_methods) / sizeof(*settling_methods))

static bool is_one_of(const char *word, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (strcasecmp(word, words[i]) == 0) {
			return true;
		}
	}
	return false;
}

#define IS_ONE_OF(word, words) is_one_of((word), (words), sizeof(words) / sizeof(*(words)))

bool b24_method_reads(const char *method)
{
	const char *dot = strrchr(method, '.');

	if (IS_ONE_OF(method, writing_methods)) {
		return false;
	}
	return IS_ONE_OF(method, reading_methods) || (dot && IS_ONE_OF(dot + 1, reading_words));
}

bool b24_method_settles(const char *method)
{
	for (size_t i = 0; i < SETTLINGS; i++) {
		if (strcasecmp(settling_methods[i].method, method) == 0) {
			return true;
		}
	}
	return false;
}

bool b24_method_settled(const char *method, const char *code, const char *description)
{
	for (size_t i = 0; i < SETTLINGS; i++) {
		const settling *row = &settling_methods[i];

		if (strcasecmp(row->method, method) == 0 && row->code && strcasecmp(row->code, code) == 0 && b24_contains(description, row->text)) {
			return true;
		}
	}
	return false;
}

static const rule *find_code(const char *code)
{
	for (size_t i = 0; i < sizeof(by_code) / sizeof(*by_code); i++) {
		if (strcasecmp(by_code[i].text, code) == 0) {
			return &by_code[i];
		}
	}
	return NULL;
}

static const rule *find_text(const char *description)
{
	for (size_t i = 0; i < sizeof(by_text) / sizeof(*by_text); i++) {
		if (strncasecmp(description, by_text[i].text, strlen(by_text[i].text)) == 0) {
			return &by_text[i];
		}
	}
	return NULL;
}

static b24_verdict judge_error(long status, const char *code, const char *description)
{
	const rule *found = *code ? find_code(code) : find_text(description);
	/* Checks come before execution, so an error that names itself was not executed; a 5xx can be any moment's. */
	b24_verdict verdict = {status >= 500 ? B24_EXECUTED_UNKNOWN : B24_EXECUTED_NO, 0};

	if (found) {
		verdict = found->verdict;
	}
	if (status >= 500 && verdict.executed == B24_EXECUTED_UNKNOWN && verdict.pause <= 0) {
		verdict.pause = 0.5;
	}
	return verdict;
}

b24_verdict b24_retry_judge(b24_outcome outcome, long status, const char *code, const char *description)
{
	if (outcome != B24_ANSWERED) {
		return by_outcome[outcome];
	}
	if (code) {
		return judge_error(status, code, description);
	}
	if (status >= 200 && status < 300) {
		return by_outcome[B24_ANSWERED];
	}
	if (status >= 300 && status < 400) {
		return (b24_verdict) {B24_EXECUTED_NO, 0};
	}
	/* A page of a proxy or a web server, not the portal's own answer. */
	return (b24_verdict) {B24_EXECUTED_UNKNOWN, status >= 500 ? 0.5 : 0};
}

double b24_retry_pause(b24_verdict verdict, bool repeatable, int attempt)
{
	double pause = verdict.pause;

	if (pause <= 0 || (!repeatable && verdict.executed != B24_EXECUTED_NO)) {
		return -1;
	}
	while (--attempt > 0 && pause < LONGEST_PAUSE) {
		pause *= 2;
	}
	return pause < LONGEST_PAUSE ? pause : LONGEST_PAUSE;
}
