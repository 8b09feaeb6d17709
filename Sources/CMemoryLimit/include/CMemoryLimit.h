#pragma once

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Keeps a process below a limit of resident memory: large allocations get their pages from temporary files.
///
/// Below an eighth of the limit nothing differs. Above it every allocation of 256 KB and more has its whole pages exchanged
/// for those of a file of its own, before anybody has seen them: the address stays, arrays stay arrays. A file has no
/// name and is gone when the memory is freed or the process ends, however it ends. A thread watches how much is
/// resident, and gives pages back when it nears the limit; whoever touches one gets it again from the file. Pages are
/// given back by turns, so that sequential passes lose what they have behind them.
///
/// Small allocations stay in memory: the limit can be held only where little is kept in them.

/// Whether this build can do so: not with a sanitizer, which has an allocator of its own, and not without glibc.
int cmemorylimit_is_supported(void);

/// Whether what is written to the folder at `path` stays in memory, so that files in it save none.
int cmemorylimit_is_memory(const char *path);

/// Starts to keep to `limit` bytes with files in the folder at `path`; returns 0 or the system's error.
///
/// Once a process, until `cmemorylimit_end`.
int cmemorylimit_begin(const char *path, size_t limit);

/// Lets new allocations stay in memory again; those in files stay there until they are freed.
void cmemorylimit_end(void);

/// The system's error where no file could be made or enlarged since the beginning, 0 for none.
///
/// The allocation is then in memory, and the limit is not held.
int cmemorylimit_error(void);

/// Waits while memory is given back, as whoever begins a piece of work should: pages that others touch meanwhile may become
/// resident faster than one thread gives them back. Without a limit it costs a comparison.
void cmemorylimit_wait(void);

/// Adds a mapping of a file that is only read, from the beginning of a page on, to what is given back near a limit; nothing
/// without a limit.
void cmemorylimit_lend(void *pages, size_t count);

/// Ends `cmemorylimit_lend`, as must be before the mapping is undone; nothing where it did not begin.
void cmemorylimit_take_back(void *pages);

/// The bytes that are in files now.
size_t cmemorylimit_bytes_in_files(void);

/// Gives allocations from `least` bytes on pages of their own, which go back to the system when they are freed, whatever
/// was freed before. Without a limit, too; nothing where the allocator is not glibc's.
void cmemorylimit_keep_apart(size_t least);

/// Gives all pages of all files back at once.
void cmemorylimit_give_back(void);

#ifdef __cplusplus
}
#endif
