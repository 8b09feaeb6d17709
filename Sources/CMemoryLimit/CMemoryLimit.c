#define _GNU_SOURCE
#include "CMemoryLimit.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define HAS_OWN_ALLOCATOR 1
#endif
#endif
#if defined(__GLIBC__) && !defined(HAS_OWN_ALLOCATOR)
#define IS_SUPPORTED 1
#else
#define IS_SUPPORTED 0
#endif

enum {
  PAGE = 4096,
  /// Smaller allocations stay in memory: a file costs some 50 microseconds.
  LEAST_BYTES = 4 << 20,
  /// More large allocations than that at once stay in memory too.
  MOST_RANGES = 4096,
  /// How much is given back at a time.
  SLICE = 64 << 20,
  WATCH_MICROSECONDS = 5000,
  /// Where nothing is left to give back, looking again soon would only take the pages that are in use.
  REST_MICROSECONDS = 250000,
  HASHES = 1 << 14,
};

/// A large allocation.
typedef struct {
  char *start;
  size_t count;
  /// What `free` will be called with.
  void *allocation;
  /// Whether its pages are those of a file.
  int is_in_file;
} Range;

/// Guards the ranges: no page is given back of memory that is being freed.
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static Range ranges[MOST_RANGES];
static int range_count;
static size_t bytes_in_memory, bytes_in_files;
/// Where the next turn of giving back begins.
static int hand_range;
static size_t hand_offset;

static atomic_size_t limit;
static atomic_int first_error;
/// How many ranges have each hash of their address: `free` asks of every allocation whether it is one.
static _Atomic uint16_t hashed[HASHES];
static atomic_int has_been_limited;
static int folder = -1, statm = -1;

static void keep_error(int error) {
  int none = 0;
  atomic_compare_exchange_strong(&first_error, &none, error);
}

/// A file without a name, whose blocks are there already: writing to its pages later cannot meet a full disk.
static int make_file(size_t count) {
  int file = openat(folder, ".", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
  if (file < 0) return -1;
  int error = posix_fallocate(file, 0, (off_t)count);
  if (error == 0) return file;
  close(file);
  errno = error;
  return -1;
}

static size_t resident_bytes(void) {
  char text[128];
  ssize_t length = pread(statm, text, sizeof text - 1, 0);
  if (length <= 0) return 0;
  text[length] = 0;
  char *second = strchr(text, ' ');
  return second ? strtoull(second, NULL, 10) * PAGE : 0;
}

/// Gives back one slice of what lies in files and returns its size, 0 where there is nothing; the lock is held.
static size_t give_back_slice(void) {
  for (int tried = 0; tried <= range_count; tried++) {
    if (hand_range >= range_count) hand_range = 0, hand_offset = 0;
    if (range_count == 0) return 0;
    const Range *range = &ranges[hand_range];
    if (!range->is_in_file || hand_offset >= range->count) {
      hand_range++, hand_offset = 0;
      continue;
    }
    size_t left = range->count - hand_offset, count = left < SLICE ? left : SLICE;
    // Pages of a shared mapping keep what was written: the file has it.
    madvise(range->start + hand_offset, count, MADV_DONTNEED);
    hand_offset += count;
    return count;
  }
  return 0;
}

/// Watches what is resident, for as long as there is a limit.
static void *watch(void *unused) {
  (void)unused;
  for (size_t most = atomic_load(&limit); most > 0; most = atomic_load(&limit)) {
    // What is touched between two looks must fit above the mark.
    size_t high = most - most / 8, low = most - most / 4;
    if (resident_bytes() > high) {
      pthread_mutex_lock(&lock);
      size_t given = 0, all = bytes_in_files + SLICE;
      while (given < all && resident_bytes() > low) {
        size_t count = give_back_slice();
        if (count == 0) break;
        given += count;
      }
      pthread_mutex_unlock(&lock);
    }
    usleep(resident_bytes() > high ? REST_MICROSECONDS : WATCH_MICROSECONDS);
  }
  return NULL;
}

static _Atomic uint16_t *hash_of(const void *allocation) {
  return &hashed[((uintptr_t)allocation >> 4) * 0x9E3779B97F4A7C15u >> 50];
}

/// Adds a range; the lock is held.
static int add(Range range) {
  if (range_count == MOST_RANGES) return 0;
  ranges[range_count++] = range;
  atomic_fetch_add(hash_of(range.allocation), 1);
  *(range.is_in_file ? &bytes_in_files : &bytes_in_memory) += range.count;
  return 1;
}

/// Removes the range at an index; the lock is held.
static Range remove_at(int index) {
  Range range = ranges[index];
  ranges[index] = ranges[--range_count];
  atomic_fetch_sub(hash_of(range.allocation), 1);
  *(range.is_in_file ? &bytes_in_files : &bytes_in_memory) -= range.count;
  return range;
}

int cmemorylimit_is_supported(void) { return IS_SUPPORTED; }

void cmemorylimit_keep_apart(size_t least) {
#if IS_SUPPORTED
  mallopt(M_MMAP_THRESHOLD, (int)least);
  mallopt(M_TRIM_THRESHOLD, (int)least);
#else
  (void)least;
#endif
}

int cmemorylimit_begin(const char *path, size_t bytes) {
  if (!IS_SUPPORTED) return ENOTSUP;
  if (statm < 0) statm = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  if (statm < 0) return errno;
  if (folder >= 0) close(folder);
  folder = open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return errno;
  int file = make_file(PAGE);
  if (file < 0) return errno;
  close(file);
  atomic_store(&first_error, 0);
  atomic_store(&has_been_limited, 1);
  atomic_store(&limit, bytes);
  pthread_t watcher;
  int error = pthread_create(&watcher, NULL, watch, NULL);
  if (error == 0) pthread_detach(watcher);
  else atomic_store(&limit, 0);
  return error;
}

void cmemorylimit_end(void) { atomic_store(&limit, 0); }

int cmemorylimit_error(void) { return atomic_load(&first_error); }

size_t cmemorylimit_bytes_in_files(void) {
  pthread_mutex_lock(&lock);
  size_t bytes = bytes_in_files;
  pthread_mutex_unlock(&lock);
  return bytes;
}

void cmemorylimit_give_back(void) {
  pthread_mutex_lock(&lock);
  for (int index = 0; index < range_count; index++)
    if (ranges[index].is_in_file) madvise(ranges[index].start, ranges[index].count, MADV_DONTNEED);
  pthread_mutex_unlock(&lock);
}

#if IS_SUPPORTED

// The functions below stand in for those of glibc, which documents that a program may do so ("Replacing malloc") and
// exports its own under these names. They differ from them for large allocations under a limit alone: elsewhere they cost
// a comparison.

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);
extern void __libc_free(void *);

/// Exchanges the whole pages of a new allocation for those of a file; its content is lost, which is undefined or zero.
static __attribute__((noinline)) void move_to_file(void *allocation, size_t count) {
  uintptr_t start = ((uintptr_t)allocation + PAGE - 1) & ~(uintptr_t)(PAGE - 1);
  uintptr_t end = ((uintptr_t)allocation + count) & ~(uintptr_t)(PAGE - 1);
  int error = errno;
  Range range = {(char *)start, end - start, allocation, 0};
  pthread_mutex_lock(&lock);
  int stays = bytes_in_memory + range.count <= atomic_load(&limit) / 4 || range_count == MOST_RANGES;
  if (stays) add(range);
  pthread_mutex_unlock(&lock);
  if (!stays) {
    int file = make_file(range.count);
    void *pages = MAP_FAILED;
    if (file >= 0)
      pages = mmap(range.start, range.count, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, file, 0);
    if (pages == MAP_FAILED) keep_error(errno);
    if (file >= 0) close(file);
    range.is_in_file = pages != MAP_FAILED;
    pthread_mutex_lock(&lock);
    add(range);
    pthread_mutex_unlock(&lock);
  }
  errno = error;
}

static inline void *limited(void *allocation, size_t count) {
  if (count >= LEAST_BYTES && atomic_load_explicit(&limit, memory_order_relaxed) > 0 && allocation)
    move_to_file(allocation, count);
  return allocation;
}

/// Makes an allocation memory like any other again, before it is freed.
static __attribute__((noinline)) void move_to_memory(void *allocation) {
  Range range = {0};
  pthread_mutex_lock(&lock);
  for (int index = 0; index < range_count; index++)
    if (ranges[index].allocation == allocation) {
      range = remove_at(index);
      break;
    }
  pthread_mutex_unlock(&lock);
  int error = errno;
  if (range.is_in_file)
    mmap(range.start, range.count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  errno = error;
}

/// Whether an address may be that of a large allocation; true of few others.
static inline int may_be_large(const void *allocation) {
  return atomic_load_explicit(&has_been_limited, memory_order_relaxed) &&
         atomic_load_explicit(hash_of(allocation), memory_order_relaxed) > 0;
}

void *malloc(size_t count) { return limited(__libc_malloc(count), count); }

void *calloc(size_t number, size_t size) { return limited(__libc_calloc(number, size), number * size); }

void *memalign(size_t alignment, size_t count) { return limited(__libc_memalign(alignment, count), count); }

void *aligned_alloc(size_t alignment, size_t count) { return memalign(alignment, count); }

int posix_memalign(void **allocation, size_t alignment, size_t count) {
  if (alignment % sizeof(void *) != 0 || (alignment & (alignment - 1)) != 0 || alignment == 0) return EINVAL;
  int error = errno;
  void *made = memalign(alignment, count);
  errno = error;
  if (made == NULL) return ENOMEM;
  *allocation = made;
  return 0;
}

void free(void *allocation) {
  if (may_be_large(allocation)) move_to_memory(allocation);
  __libc_free(allocation);
}

void *realloc(void *allocation, size_t count) {
  // Without a limit, and for small allocations before and after, glibc's own.
  if (allocation == NULL) return malloc(count);
  int is_large = may_be_large(allocation);
  if (!is_large && (count < LEAST_BYTES || atomic_load_explicit(&limit, memory_order_relaxed) == 0))
    return __libc_realloc(allocation, count);
  if (count == 0) {
    free(allocation);
    return NULL;
  }
  void *larger = malloc(count);
  if (larger == NULL) return NULL;
  size_t usable = malloc_usable_size(allocation);
  memcpy(larger, allocation, usable < count ? usable : count);
  free(allocation);
  return larger;
}

#endif
