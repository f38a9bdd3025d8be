/*
 * Memory that the processes of one user share, behind a file. Twins: shared_posix.c, shared_windows.c.
 * Any thread may call these; whoever maps memory unmaps it.
 */
#ifndef B24_SHARED_H
#define B24_SHARED_H

#include <stdbool.h>
#include <stddef.h>

/*
 * `size` zeroed bytes that every process of this user sees which maps the same path; made when not there. NULL when
 * the file belongs to somebody else, can be read by others, or such memory cannot be had.
 */
void *b24_map_shared(const char *path, size_t size);
void b24_unmap(void *memory, size_t size);

/*
 * Where such a file stands for this user when nobody says otherwise; `temporary` is the folder for what need not stay.
 * False when the path does not fit.
 */
bool b24_shared_place(char *path, size_t size, const char *temporary);

#endif
