#include "shared.h"

#include <windows.h>

#include <aclapi.h>
#include <lmcons.h>
#include <sddl.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct b24_lock {
	HANDLE file;
	OVERLAPPED at;
};

/* PHP's paths are UTF-8. */
static bool widen(const char *path, WCHAR *wide, int places)
{
	return MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, path, -1, wide, places) > 0;
}

/* What Windows tells of an account: a pointer to its name, and behind that the name. */
typedef union {
	TOKEN_USER user;
	BYTE space[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE];
} account;

/* The thread's where it acts for somebody else, as IIS lets it. */
static bool who_am_i(account *me)
{
	HANDLE token;
	DWORD len;
	bool told;

	if (!OpenThreadToken(GetCurrentThread(), TOKEN_QUERY, TRUE, &token)
		&& !OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token)) {
		return false;
	}
	told = GetTokenInformation(token, TokenUser, me, sizeof(*me), &len);
	CloseHandle(token);
	return told;
}

/*
 * What is made belongs to the user, also when an administrator's process would make it its group's: the user's other
 * processes are not of that group. User and system may do everything, others nothing; nothing is inherited from the
 * folder. The caller frees the descriptor in the rights with LocalFree().
 */
static bool owner_only(SECURITY_ATTRIBUTES *rights)
{
	account me;
	LPSTR name;
	char text[512];

	*rights = (SECURITY_ATTRIBUTES) {.nLength = sizeof(*rights)};
	if (!who_am_i(&me) || !ConvertSidToStringSidA(me.user.User.Sid, &name)) {
		return false;
	}
	snprintf(text, sizeof(text), "O:%sD:P(A;;FA;;;%s)(A;;FA;;;SY)", name, name);
	LocalFree(name);
	return ConvertStringSecurityDescriptorToSecurityDescriptorA(text, SDDL_REVISION_1, &rights->lpSecurityDescriptor, NULL);
}

static HANDLE open_private(const WCHAR *path)
{
	SECURITY_ATTRIBUTES rights;
	HANDLE file;

	if (!owner_only(&rights)) {
		return INVALID_HANDLE_VALUE;
	}
	file = CreateFileW(path, GENERIC_READ | GENERIC_WRITE | READ_CONTROL, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
		&rights, OPEN_ALWAYS, FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_OPEN_REPARSE_POINT, NULL);
	LocalFree(rights.lpSecurityDescriptor);
	return file;
}

static HANDLE open_folder(const WCHAR *path)
{
	SECURITY_ATTRIBUTES rights;

	if (!owner_only(&rights)) {
		return INVALID_HANDLE_VALUE;
	}
	CreateDirectoryW(path, &rights);
	LocalFree(rights.lpSecurityDescriptor);
	return CreateFileW(path, READ_CONTROL | FILE_READ_ATTRIBUTES, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL,
		OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, NULL);
}

static bool is_own(HANDLE file)
{
	PSECURITY_DESCRIPTOR about = NULL;
	PSID owner = NULL;
	account me;
	bool own;

	if (GetSecurityInfo(file, SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION, &owner, NULL, NULL, NULL, &about) != ERROR_SUCCESS) {
		return false;
	}
	own = who_am_i(&me) && EqualSid(owner, me.user.User.Sid);
	LocalFree(about);
	return own;
}

/* `folder` is FILE_ATTRIBUTE_DIRECTORY or 0. */
static bool is_plain(HANDLE file, DWORD folder)
{
	BY_HANDLE_FILE_INFORMATION info;

	return GetFileInformationByHandle(file, &info)
		&& (info.dwFileAttributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT)) == folder;
}

/* The folder may be one that everybody may write to: what stands there may be somebody else's. */
static HANDLE open_own(const char *path, DWORD folder)
{
	WCHAR wide[MAX_PATH];
	HANDLE file;

	if (!widen(path, wide, MAX_PATH)) {
		return INVALID_HANDLE_VALUE;
	}
	file = folder ? open_folder(wide) : open_private(wide);
	if (file == INVALID_HANDLE_VALUE || (is_plain(file, folder) && is_own(file))) {
		return file;
	}
	CloseHandle(file);
	return INVALID_HANDLE_VALUE;
}

/* An empty one gets its size from the mapping. */
static bool has_size(HANDLE file, size_t size)
{
	LARGE_INTEGER found;

	return GetFileSizeEx(file, &found) && (found.QuadPart == 0 || found.QuadPart == (LONGLONG) size);
}

void *b24_map_shared(const char *path, size_t size)
{
	HANDLE file = open_own(path, 0), mapping = NULL;
	void *memory = NULL;

	if (file == INVALID_HANDLE_VALUE) {
		return NULL;
	}
	if (has_size(file, size)) {
		mapping = CreateFileMappingW(file, NULL, PAGE_READWRITE, 0, (DWORD) size, NULL);
	}
	if (mapping) {
		memory = MapViewOfFile(mapping, FILE_MAP_ALL_ACCESS, 0, 0, size);
		CloseHandle(mapping);
	}
	CloseHandle(file);
	return memory;
}

void b24_unmap(void *memory, size_t size)
{
	(void) size;
	UnmapViewOfFile(memory);
}

b24_lock *b24_lock_open(const char *path, uint64_t number)
{
	b24_lock *lock = calloc(1, sizeof(*lock));

	if (!lock) {
		return NULL;
	}
	lock->at.Offset = (DWORD) number;
	lock->at.OffsetHigh = (DWORD) (number >> 33);
	lock->file = open_own(path, 0);
	if (lock->file == INVALID_HANDLE_VALUE) {
		free(lock);
		return NULL;
	}
	return lock;
}

bool b24_lock_try(b24_lock *lock)
{
	return LockFileEx(lock->file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &lock->at);
}

void b24_lock_close(b24_lock *lock)
{
	if (lock) {
		CloseHandle(lock->file);
		free(lock);
	}
}

bool b24_shared_folder(const char *path)
{
	HANDLE folder = open_own(path, FILE_ATTRIBUTE_DIRECTORY);

	if (folder == INVALID_HANDLE_VALUE) {
		return false;
	}
	CloseHandle(folder);
	return true;
}

bool b24_shared_place(char *path, size_t size, const char *temporary, const char *kind)
{
	WCHAR user[UNLEN + 1];
	char name[3 * UNLEN + 1];
	DWORD len = UNLEN + 1;
	int written;

	/* Services share a folder for temporary files, so the name of the account is part of the file's. */
	if (!GetUserNameW(user, &len) || !WideCharToMultiByte(CP_UTF8, 0, user, -1, name, sizeof(name), NULL, NULL)) {
		return false;
	}
	written = snprintf(path, size, "%s\\b24activity-%s.%s", temporary, name, kind);
	return written > 0 && (size_t) written < size;
}
