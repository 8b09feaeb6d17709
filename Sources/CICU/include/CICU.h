#pragma once

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The most bytes of UTF-8 that one call of `cicu_fold_to_latin` takes.
#define CICU_MAXIMUM_INPUT 512

/// The bytes of output that one call of `cicu_fold_to_latin` needs at most.
#define CICU_MAXIMUM_OUTPUT 16384

/// Turns text of any script into lower-case Latin letters: ICU's `Any-Latin; Latin-ASCII; Lower`.
///
/// `text` is UTF-8 of at most CICU_MAXIMUM_INPUT bytes; `output` has room for CICU_MAXIMUM_OUTPUT.
/// Returns the number of bytes written, or -1 where ICU failed; then `output` holds nothing of use.
/// Safe from any number of threads at once, but not faster: ICU's rules run under one lock of the process.
/// 5 to 25 microseconds a name; the first call of a process takes 20 to 150 milliseconds.
int32_t cicu_fold_to_latin(const char *text, int32_t length, char *output);

/// The value, 0 to 9, of a decimal digit of any script; -1 for every other code point.
int32_t cicu_digit_value(uint32_t code_point);

#ifdef __cplusplus
}
#endif
