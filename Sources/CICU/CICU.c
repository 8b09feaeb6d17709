#include "CICU.h"

#include <pthread.h>
#include <unicode/uchar.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

// A UTF-8 byte gives at most one UTF-16 unit.
#define UNITS CICU_MAXIMUM_INPUT
// Three bytes of UTF-8 a unit at most.
#define EXPANDED_UNITS (CICU_MAXIMUM_OUTPUT / 3)

static pthread_key_t transliterator_key;
static pthread_once_t transliterator_once = PTHREAD_ONCE_INIT;

static void close_transliterator(void *transliterator) {
  utrans_close((UTransliterator *)transliterator);
}

static void make_key(void) {
  pthread_key_create(&transliterator_key, close_transliterator);
}

// One transliterator a thread: ICU's objects are not safe to share, and a pool would need a lock of its own.
static UTransliterator *thread_transliterator(void) {
  pthread_once(&transliterator_once, make_key);
  UTransliterator *transliterator = pthread_getspecific(transliterator_key);
  if (transliterator != NULL) return transliterator;
  UChar identifier[64];
  u_uastrcpy(identifier, "Any-Latin; Latin-ASCII; Lower");
  UErrorCode status = U_ZERO_ERROR;
  UParseError parse_error;
  transliterator = utrans_openU(identifier, -1, UTRANS_FORWARD, NULL, 0, &parse_error, &status);
  if (U_FAILURE(status)) return NULL;
  pthread_setspecific(transliterator_key, transliterator);
  return transliterator;
}

int32_t cicu_fold_to_latin(const char *text, int32_t length, char *output) {
  if (length < 0 || length > CICU_MAXIMUM_INPUT) return -1;
  UTransliterator *transliterator = thread_transliterator();
  if (transliterator == NULL) return -1;
  UChar units[EXPANDED_UNITS];
  int32_t count = 0;
  UErrorCode status = U_ZERO_ERROR;
  u_strFromUTF8WithSub(units, UNITS, &count, text, length, 0xFFFD, NULL, &status);
  if (U_FAILURE(status)) return -1;
  int32_t limit = count;
  utrans_transUChars(transliterator, units, &count, EXPANDED_UNITS, 0, &limit, &status);
  if (U_FAILURE(status)) return -1;
  int32_t written = 0;
  u_strToUTF8WithSub(output, CICU_MAXIMUM_OUTPUT, &written, units, limit, 0xFFFD, NULL, &status);
  return U_FAILURE(status) ? -1 : written;
}

int32_t cicu_digit_value(uint32_t code_point) { return u_charDigitValue((UChar32)code_point); }
