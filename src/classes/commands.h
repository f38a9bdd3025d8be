/*
 * Any number of commands through as few batch requests as will hold them, each answer back at its command.
 *
 * A b24_commands lives on its caller's stack; b24_commands_free() releases it. What a command cannot be sent as, it is
 * sent as a request of its own.
 */
#ifndef B24_COMMANDS_H
#define B24_COMMANDS_H

#include "classes.h"

typedef enum {
	B24_COMMAND_SKIPPED, /* never ran: a halt, or an earlier request failed */
	B24_COMMAND_DONE,
	B24_COMMAND_FAILED,
	B24_COMMAND_UNKNOWN, /* its request got no answer and may have run */
} b24_command_state;

typedef struct {
	zval key; /* the caller's: string or int */
	zend_string *method;
	zval params;       /* cleaned */
	zend_string *text; /* "method?query"; NULL when it has to go alone */
	zend_string *unfit; /* why it has to */
	bool refers;
	uint32_t wire; /* its number within its request */
	b24_command_state state;
	zval result, total, next, time; /* undefined where the answer had none */
	zval error;                     /* array with `error`, `error_description` and more, when failed or unknown */
} b24_command;

typedef struct {
	b24_command *list;
	size_t count, capacity;
	HashTable names;  /* key => position */
	uint32_t arg_num; /* of the PHP function, for errors */
	double deadline;  /* by b24_now(), for all of them; 0 = none */
	bool halt;        /* the first failed command is the last one to run */
	bool references;  /* by `$result[name]` are understood */
	bool accounted;   /* what an answer leaves out is failed or unknown, not skipped */
	bool independent; /* a request whose fate nobody knows does not keep the later ones from being sent */
	bool begun;       /* some request got an answer */
	bool stopped;     /* out: no later request would have been sent */
} b24_commands;

/* The deadline is none and the flags are false until the caller sets them. */
void b24_commands_init(b24_commands *commands, size_t capacity, uint32_t arg_num);

/* Takes `params` over. Keys must be distinct; false, and nothing is taken, when there is this one already. */
bool b24_commands_add(b24_commands *commands, zval *key, zend_string *method, zval *params);

/*
 * Sends them all. Wrong references throw a ValueError before anything is sent. When a request fails before any has
 * begun, its exception is thrown: FAILURE. Later the commands themselves hold what became of them, also when an
 * exception that is not ours ends the run: FAILURE, too.
 */
zend_result b24_commands_run(b24_client *client, b24_commands *commands);

/* After FAILURE: whether there is something to tell besides the exception under way. */
bool b24_commands_are_begun(const b24_commands *commands);

/* The same commands as freshly initialised, with what is known of the requests so far. */
void b24_commands_clear(b24_commands *commands);

/* An array's key as a value that borrows it. */
static inline void b24_command_key(zval *key, zend_string *name, zend_ulong index)
{
	if (name) {
		ZVAL_STR(key, name);
	} else {
		ZVAL_LONG(key, (zend_long) index);
	}
}

/* array[key] = value, which it takes over; the key is a command's or, as those are, a string or an int. */
void b24_command_put(zval *array, const zval *key, zval *value);

/* The same with the command's error; one that never ran says so. */
void b24_command_put_error(zval *array, const b24_command *command);

void b24_commands_free(b24_commands *commands);

#endif
