#define _GNU_SOURCE
#include "CMemoryLimit.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <linux/userfaultfd.h>
#include <malloc.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

// Headers before Linux 6.7 do not name it.
#ifndef UFFD_FEATURE_WP_ASYNC
#define UFFD_FEATURE_WP_ASYNC (1 << 15)
#endif

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
  LEAST_BYTES = 256 << 10,
  /// Places for large allocations, a power of two; what finds three quarters of them taken stays in memory. Each may make two
  /// mappings, of which Linux allows a process 65,530.
  PLACES = 1 << 15,
  /// How much is given back at a time.
  SLICE = 64 << 20,
  /// How often all may be given back in one go.
  ROUNDS = 4,
  /// The longest and the shortest time between two looks at what is resident.
  CALM_MICROSECONDS = 5000,
  BUSY_MICROSECONDS = 250,
  /// As many bytes may become resident in a microsecond: two threads were seen to touch 8 GB/s of what the system has in
  /// memory.
  BYTES_A_MICROSECOND = 16 << 10,
};

/// A large allocation.
typedef struct {
  /// What `free` will be called with; NULL in a free place.
  void *allocation;
  char *start;
  size_t count;
  /// Whether its pages are those of a file.
  int is_in_file;
} Range;

/// Guards the ranges: no page is given back of memory that is being freed.
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
/// By the hash of the allocation, at the first free place from there on.
static Range ranges[PLACES];
static size_t range_count, bytes_in_memory, bytes_in_files;
/// Held while memory is given back, for those who wait until it is.
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static atomic_int is_giving_back;
/// Where the next turn of giving back begins.
static size_t hand_place, hand_offset;

static atomic_size_t limit;
/// Above so much resident memory some is given back.
static atomic_size_t mark;
static atomic_int first_error;
static atomic_int has_been_limited;
static int folder = -1, statm = -1, page_faults = -1;

/// A new file without a name; where the file system knows none such, one whose name is gone at once.
static int open_nameless(void) {
  int file = openat(folder, ".", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
  if (file >= 0 || (errno != EOPNOTSUPP && errno != EISDIR && errno != ENOENT && errno != EINVAL)) return file;
  static atomic_uint number;
  char name[64];
  snprintf(name, sizeof name, ".twinleaf-memory-%ld-%u", (long)getpid(), atomic_fetch_add(&number, 1));
  file = openat(folder, name, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
  if (file >= 0) unlinkat(folder, name, 0);
  return file;
}

/// A file whose blocks are there already: writing to its pages later cannot meet a full disk.
static int make_file(size_t count) {
  int file = open_nameless();
  if (file < 0) return -1;
  int error = posix_fallocate(file, 0, (off_t)count);
  if (error == 0) return file;
  close(file);
  errno = error;
  return -1;
}

/// Tries what every allocation in a file needs; returns 0 or the system's error.
static int try_file(void) {
  int file = make_file(PAGE);
  if (file < 0) return errno;
  void *mapped = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  int error = mapped == MAP_FAILED ? errno : 0;
  if (error == 0) munmap(mapped, PAGE);
  close(file);
  return error;
}

/// Asks the system for a handle of page faults, which it may refuse: it knows of none before Linux 6.7, and a container may not
/// be allowed one.
static void open_page_faults(void) {
  if (page_faults >= 0) return;
  page_faults = (int)syscall(SYS_userfaultfd, O_CLOEXEC | O_NONBLOCK | UFFD_USER_MODE_ONLY);
  struct uffdio_api api = {.api = UFFD_API, .features = UFFD_FEATURE_WP_ASYNC};
  if (page_faults < 0 || ioctl(page_faults, UFFDIO_API, &api) == 0) return;
  close(page_faults);
  page_faults = -1;
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
  for (size_t tried = 0; tried <= PLACES; tried++) {
    const Range *range = &ranges[hand_place];
    if (range->allocation != NULL && range->is_in_file && hand_offset < range->count) {
      size_t left = range->count - hand_offset, count = left < SLICE ? left : SLICE;
      // Pages of a shared mapping keep what was written: the file has it.
      madvise(range->start + hand_offset, count, MADV_DONTNEED);
      hand_offset += count;
      return count;
    }
    hand_place = (hand_place + 1) % PLACES;
    hand_offset = 0;
  }
  return 0;
}

/// How much may be resident before some is given back: what becomes resident between two looks must fit above it. On a machine
/// with five times as much to do as it has processors they were 90 ms and 425 MB apart.
static size_t high_mark(size_t most) { return most / 4 * 3; }

/// How much is resident after giving back, so that not every further page begins the next turn.
static size_t low_mark(size_t most) { return most / 8 * 5; }

/// Gives back what lies in files until no more than `low` is resident, or all of it was a few times: what others still work on
/// comes back meanwhile.
static void give_back_down_to(size_t low) {
  pthread_mutex_lock(&turn);
  atomic_store(&is_giving_back, 1);
  pthread_mutex_lock(&lock);
  size_t given = 0, most = ROUNDS * bytes_in_files + SLICE;
  while (given < most && resident_bytes() > low) {
    size_t count = give_back_slice();
    if (count == 0) break;
    given += count;
  }
  pthread_mutex_unlock(&lock);
  // What was freed in small pieces is not yet the system's.
  if (resident_bytes() > low) malloc_trim(0);
  // Where files are not enough, pages must be of some use before they are given back again.
  size_t most_bytes = atomic_load(&limit), high = high_mark(most_bytes);
  size_t again = resident_bytes() + most_bytes / 16;
  atomic_store(&mark, again > high ? again : high);
  atomic_store(&is_giving_back, 0);
  pthread_mutex_unlock(&turn);
}

/// Watches what is resident, for as long as there is a limit.
static void *watch(void *unused) {
  (void)unused;
  // A look that comes late is what breaks the limit; without the right to be preferred it is one among others.
  setpriority(PRIO_PROCESS, (id_t)syscall(SYS_gettid), -10);
  for (size_t most = atomic_load(&limit); most > 0; most = atomic_load(&limit)) {
    size_t top = atomic_load(&mark), resident = resident_bytes();
    if (resident > top) give_back_down_to(low_mark(most));
    size_t wait = resident < top ? (top - resident) / BYTES_A_MICROSECOND : 0;
    usleep(wait > CALM_MICROSECONDS ? CALM_MICROSECONDS : wait < BUSY_MICROSECONDS ? BUSY_MICROSECONDS : wait);
  }
  return NULL;
}

static size_t place_of(const void *allocation) {
  return (size_t)(((uint64_t)(uintptr_t)allocation >> 4) * 0x9E3779B97F4A7C15u >> 48) % PLACES;
}

/// Adds a range; the lock is held, and a place is free.
static void add(void *allocation, char *start, size_t count, int is_in_file) {
  size_t place = place_of(allocation);
  while (ranges[place].allocation != NULL) place = (place + 1) % PLACES;
  ranges[place] = (Range){allocation, start, count, is_in_file};
  range_count++;
  *(is_in_file ? &bytes_in_files : &bytes_in_memory) += count;
}

/// The place of an allocation's range, or a free one where it has none; the lock is held.
static size_t find(const void *allocation) {
  size_t place = place_of(allocation);
  while (ranges[place].allocation != NULL && ranges[place].allocation != allocation) place = (place + 1) % PLACES;
  return place;
}

/// Removes the range at a place, and closes the gap that it leaves; the lock is held.
static void remove_at(size_t place) {
  range_count--;
  *(ranges[place].is_in_file ? &bytes_in_files : &bytes_in_memory) -= ranges[place].count;
  for (size_t next = (place + 1) % PLACES; ranges[next].allocation != NULL; next = (next + 1) % PLACES) {
    size_t wanted = place_of(ranges[next].allocation);
    // A range may move back into the gap unless it would come to stand before the place that it looks from.
    if ((next - wanted) % PLACES < (next - place) % PLACES) continue;
    ranges[place] = ranges[next];
    place = next;
  }
  ranges[place].allocation = NULL;
}

int cmemorylimit_is_supported(void) { return IS_SUPPORTED; }

int cmemorylimit_is_memory(const char *path) {
  struct statfs system;
  return statfs(path, &system) == 0 && (system.f_type == TMPFS_MAGIC || system.f_type == RAMFS_MAGIC);
}

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
  int file_error = try_file();
  if (file_error != 0) return file_error;
  open_page_faults();
  // A touch of a large page makes two megabytes resident: 900 MB of rows that are read at random between two looks.
  prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0);
  // Large allocations are then mappings of their own, which are the system's again as soon as they are freed.
  mallopt(M_MMAP_THRESHOLD, LEAST_BYTES);
  atomic_store(&first_error, 0);
  atomic_store(&has_been_limited, 1);
  atomic_store(&mark, high_mark(bytes));
  atomic_store(&limit, bytes);
  pthread_t watcher;
  int error = pthread_create(&watcher, NULL, watch, NULL);
  if (error == 0) pthread_detach(watcher);
  else atomic_store(&limit, 0);
  return error;
}

void cmemorylimit_end(void) {
  atomic_store(&limit, 0);
  prctl(PR_SET_THP_DISABLE, 0, 0, 0, 0);
}

int cmemorylimit_error(void) { return atomic_load(&first_error); }

size_t cmemorylimit_bytes_in_files(void) {
  pthread_mutex_lock(&lock);
  size_t bytes = bytes_in_files;
  pthread_mutex_unlock(&lock);
  return bytes;
}

void cmemorylimit_wait(void) {
  if (!atomic_load_explicit(&is_giving_back, memory_order_relaxed)) return;
  pthread_mutex_lock(&turn);
  pthread_mutex_unlock(&turn);
}

void cmemorylimit_lend(void *pages, size_t count) {
  if (atomic_load(&limit) == 0) return;
  pthread_mutex_lock(&lock);
  if (range_count < PLACES / 4 * 3) add(pages, pages, count, 1);
  pthread_mutex_unlock(&lock);
}

void cmemorylimit_take_back(void *pages) {
  pthread_mutex_lock(&lock);
  size_t place = find(pages);
  if (ranges[place].allocation != NULL) remove_at(place);
  pthread_mutex_unlock(&lock);
}

void cmemorylimit_give_back(void) {
  pthread_mutex_lock(&lock);
  for (size_t place = 0; place < PLACES; place++)
    if (ranges[place].allocation != NULL && ranges[place].is_in_file)
      madvise(ranges[place].start, ranges[place].count, MADV_DONTNEED);
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

static void keep_error(int error) {
  int none = 0;
  atomic_compare_exchange_strong(&first_error, &none, error);
}

/// Has each page of a file become resident alone when it is touched.
///
/// The system maps 16 otherwise, of which a reader of scattered records needs one. It maps them alone where somebody listens for
/// writes to protected pages; that none is protected does not matter. A million customers under 256 MB: 300 MB at the peak
/// instead of 450, and 40 CPU seconds instead of 46. Where it is refused, all is as it was.
static void map_pages_alone(void *pages, size_t count) {
  if (page_faults < 0) return;
  struct uffdio_register range = {
      .range = {.start = (uintptr_t)pages, .len = count}, .mode = UFFDIO_REGISTER_MODE_WP};
  ioctl(page_faults, UFFDIO_REGISTER, &range);
}

/// Gives back what a new allocation will take, before it does: it may be written faster than the watch looks.
static void make_room(size_t count) {
  size_t most = atomic_load(&limit), low = low_mark(most), room = count < low / 2 ? count : low / 2;
  if (resident_bytes() + room > atomic_load(&mark)) give_back_down_to(low - room);
}

/// Exchanges the whole pages of a new allocation for those of a file; its content is lost, which is undefined or zero.
static __attribute__((noinline)) void move_to_file(void *allocation, size_t count) {
  uintptr_t start = ((uintptr_t)allocation + PAGE - 1) & ~(uintptr_t)(PAGE - 1);
  uintptr_t end = ((uintptr_t)allocation + count) & ~(uintptr_t)(PAGE - 1);
  char *pages = (char *)start;
  int error = errno;
  pthread_mutex_lock(&lock);
  int has_place = range_count < PLACES / 4 * 3;
  int stays = bytes_in_memory + (end - start) <= atomic_load(&limit) / 8;
  if (stays && has_place) add(allocation, pages, end - start, 0);
  pthread_mutex_unlock(&lock);
  if (!stays && has_place) {
    make_room(end - start);
    int file = make_file(end - start);
    void *mapped = MAP_FAILED;
    if (file >= 0) mapped = mmap(pages, end - start, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, file, 0);
    if (mapped == MAP_FAILED) keep_error(errno);
    else map_pages_alone(mapped, end - start);
    if (file >= 0) close(file);
    pthread_mutex_lock(&lock);
    add(allocation, pages, end - start, mapped != MAP_FAILED);
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
  size_t place = find(allocation);
  if (ranges[place].allocation != NULL) {
    range = ranges[place];
    remove_at(place);
  }
  pthread_mutex_unlock(&lock);
  int error = errno;
  if (range.is_in_file)
    mmap(range.start, range.count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  errno = error;
}

/// Whether an allocation may be one of the ranges: glibc knows how large each is.
static inline int may_be_large(void *allocation) {
  return atomic_load_explicit(&has_been_limited, memory_order_relaxed) &&
         malloc_usable_size(allocation) >= LEAST_BYTES;
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
