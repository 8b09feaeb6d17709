// Plain C face of libphonenumber: no C++ type, no exception and no allocation crosses it.
//
// Every function may be called from any number of threads at once. Texts are UTF-8, given by pointer and
// length, and need no final zero; texts that come back are ASCII or UTF-8 with a final zero.
#ifndef CPHONENUMBER_H
#define CPHONENUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// What the library says of a text, weakest first.
typedef enum {
  CPHONE_NOT_A_NUMBER = 0,    // nothing in it that could be a number
  CPHONE_BAD_LENGTH = 1,      // a number, but too short, too long or of a length that is never used
  CPHONE_LOCAL_ONLY = 2,      // long enough only inside its own area
  CPHONE_POSSIBLE = 3,        // the length is right, the range is not in use
  CPHONE_VALID = 4,           // the length and the range are right
} cphone_validity;

// What `cphone_parse` may do beyond parsing, as bits.
enum {
  CPHONE_FORMAT = 1,          // fill `display`; costs about as much as parsing
  CPHONE_TRUNCATE = 2,        // cut surplus digits off ("1-800-MATTRESS") if that makes the number valid
};

// One parsed number; a text that does not fit its field is left empty.
typedef struct {
  int32_t validity;           // cphone_validity
  int32_t country_code;       // 44; 0 if there is none
  char e164[32];              // "+442079460958"
  char national[24];          // national significant number with its leading zeros, "2079460958"
  char extension[24];         // "12"; empty without one
  char region[4];             // ISO 3166 code "GB", "001" for numbers of no country, empty if unknown
  char display[64];           // international format, "+44 20 7946 0958"
} cphone_number;

// Parses `text` as somebody in `region` (ISO 3166, upper case; any other text: none) would dial it. Returns
// false, with `validity` CPHONE_NOT_A_NUMBER, if it is no number, as any text of more than 250 bytes. About 10
// to 30 microseconds.
bool cphone_parse(
    const char *text, size_t count, const char *region, uint32_t options, cphone_number *out);

// Country calling code of a region; 0 if the library does not know the region.
int32_t cphone_country_code(const char *region);

// First digits dialled before a national number ("0" in Germany, "1" in the US, empty in Spain). Returns the
// count of characters; 0 also if they do not fit.
size_t cphone_trunk_prefix(const char *region, char *out, size_t capacity);

// Regions that the library knows, as two letters each in ascending order, without separators. Returns the
// count of characters that there are, and writes as many whole regions as fit.
size_t cphone_regions(char *out, size_t capacity);

// Published example numbers of a region: `kind` 0 fixed line, 1 mobile, 2 either, 3 toll free, 4 premium rate,
// 5 shared cost, 6 internet telephony, 7 personal, 8 pager, 9 company-wide, 10 voice mail; -1 a number too
// short to be one. Writes it as E.164 with a final zero; false if the region has none.
bool cphone_example(const char *region, int32_t kind, char *out, size_t capacity);

#ifdef __cplusplus
}
#endif

#endif
