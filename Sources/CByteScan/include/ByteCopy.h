#ifndef BYTECOPY_H
#define BYTECOPY_H

// Copying of a cell's bytes, sixteen at a time, that stops at the first byte which cannot be written as it stands: the
// part of writing CSV and JSON that every cell goes through. No function reads outside [source, source + count); each
// may write up to 16 bytes behind the last one that it reports, so the target has room for count + 16.
//
// For cells of usual length (1 to 20 bytes), a pass that looks and one that copies cost 1.6 times as much as this one, and
// a loop over single bytes twice as much.

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#define BYTE_COPY_INLINE static inline __attribute__((always_inline))

/// Which bytes stop a copy: control characters, DEL and what is not ASCII, or else line ends alone; and three more.
typedef struct {
  uint8_t stops_at_controls;
  uint8_t first;
  uint8_t second;
  uint8_t third;
} byte_copy_stops;

BYTE_COPY_INLINE int byte_copy_is_stop(uint8_t byte, byte_copy_stops stops) {
  if (byte == stops.first || byte == stops.second || byte == stops.third) return 1;
  if (stops.stops_at_controls) return byte < 0x20 || byte >= 0x7F;
  return byte == '\n' || byte == '\r';
}

#if defined(__SSE2__)

/// A bit for each of 16 bytes, lowest first, set where a byte stops the copy.
BYTE_COPY_INLINE unsigned byte_copy_mask(__m128i block, byte_copy_stops stops) {
  __m128i hits = _mm_or_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8((char)stops.first)),
                              _mm_cmpeq_epi8(block, _mm_set1_epi8((char)stops.second)));
  hits = _mm_or_si128(hits, _mm_cmpeq_epi8(block, _mm_set1_epi8((char)stops.third)));
  if (stops.stops_at_controls) {
    // As signed numbers, what is not ASCII lies below the control characters.
    hits = _mm_or_si128(hits, _mm_cmplt_epi8(block, _mm_set1_epi8(0x20)));
    hits = _mm_or_si128(hits, _mm_cmpeq_epi8(block, _mm_set1_epi8(0x7F)));
  } else {
    hits = _mm_or_si128(hits, _mm_cmpeq_epi8(block, _mm_set1_epi8('\n')));
    hits = _mm_or_si128(hits, _mm_cmpeq_epi8(block, _mm_set1_epi8('\r')));
  }
  return (unsigned)_mm_movemask_epi8(hits);
}

/// Fewer than 16 bytes in one register, in order; what is behind them is zero.
BYTE_COPY_INLINE __m128i byte_copy_load(const uint8_t *source, size_t count) {
  uint64_t low = 0, high = 0;
  if (count >= 8) {
    memcpy(&low, source, 8);
    memcpy(&high, source + count - 8, 8);
    // The two loads overlap by 16 - count bytes, which the second drops.
    high = count == 8 ? 0 : high >> (8 * (16 - count));
  } else if (count >= 4) {
    uint32_t first, last;
    memcpy(&first, source, 4);
    memcpy(&last, source + count - 4, 4);
    low = (uint64_t)first | (uint64_t)last << (8 * (count - 4));
  } else if (count > 0) {
    low = (uint64_t)source[0] | (uint64_t)source[count / 2] << (8 * (count / 2))
        | (uint64_t)source[count - 1] << (8 * (count - 1));
  }
  return _mm_set_epi64x((long long)high, (long long)low);
}

#endif

/// Copies bytes up to the first that stops, and returns how many there are before it: `count` where none does.
BYTE_COPY_INLINE size_t byte_copy_until(uint8_t *target, const uint8_t *source, size_t count,
                                        byte_copy_stops stops) {
  size_t index = 0;
#if defined(__SSE2__)
  for (; index + 16 <= count; index += 16) {
    __m128i block = _mm_loadu_si128((const __m128i *)(const void *)(source + index));
    _mm_storeu_si128((__m128i *)(void *)(target + index), block);
    unsigned mask = byte_copy_mask(block, stops);
    if (mask != 0) return index + (size_t)__builtin_ctz(mask);
  }
  size_t rest = count - index;
  if (rest == 0) return count;
  __m128i block = byte_copy_load(source + index, rest);
  _mm_storeu_si128((__m128i *)(void *)(target + index), block);
  unsigned mask = byte_copy_mask(block, stops) & ((1u << rest) - 1);
  return mask != 0 ? index + (size_t)__builtin_ctz(mask) : count;
#else
  while (index < count && !byte_copy_is_stop(source[index], stops)) {
    target[index] = source[index];
    index++;
  }
  return index;
#endif
}

/// Copies what a JSON string holds as it stands: ASCII but for control characters, `"`, `\` and `<`.
BYTE_COPY_INLINE size_t byte_copy_json(uint8_t *target, const uint8_t *source, size_t count) {
  byte_copy_stops stops = {1, '"', '\\', '<'};
  return byte_copy_until(target, source, count, stops);
}

/// Copies what a CSV cell holds without quotes: all but the delimiter, the quote, LF and CR.
BYTE_COPY_INLINE size_t byte_copy_csv(uint8_t *target, const uint8_t *source, size_t count,
                                      uint8_t delimiter, uint8_t quote) {
  byte_copy_stops stops = {0, delimiter, quote, quote};
  return byte_copy_until(target, source, count, stops);
}

/// Copies a few bytes without a call.
BYTE_COPY_INLINE void byte_copy(uint8_t *target, const uint8_t *source, size_t count) {
  size_t index = 0;
#if defined(__SSE2__)
  for (; index + 16 <= count; index += 16) {
    __m128i block = _mm_loadu_si128((const __m128i *)(const void *)(source + index));
    _mm_storeu_si128((__m128i *)(void *)(target + index), block);
  }
  _mm_storeu_si128((__m128i *)(void *)(target + index), byte_copy_load(source + index, count - index));
#else
  memcpy(target, source, count);
#endif
}

#undef BYTE_COPY_INLINE

#endif
