#ifndef CBYTESCAN_H
#define CBYTESCAN_H

// Scanning of bytes, sixteen at a time where the processor can: the part of reading CSV that plain
// Swift cannot do fast, because its SIMD types have no movemask. Everything is inline and pure: no
// function reads outside [bytes, bytes + count), writes through its arguments or keeps state.

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "ByteCopy.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__ARM_NEON) && defined(__aarch64__) && !defined(__AARCH64EB__)
#define BYTE_SCAN_NEON 1
#include <arm_neon.h>
#endif

/// Bytes that one structural mask covers.
#define BYTE_SCAN_BLOCK 64

#if defined(__SSE2__)

static inline uint64_t byte_scan_structural16(const uint8_t *bytes, __m128i delimiter, __m128i quote) {
  __m128i block = _mm_loadu_si128((const __m128i *)(const void *)bytes);
  __m128i separators = _mm_or_si128(_mm_cmpeq_epi8(block, delimiter), _mm_cmpeq_epi8(block, quote));
  __m128i line_ends = _mm_or_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8('\n')),
                                   _mm_cmpeq_epi8(block, _mm_set1_epi8('\r')));
  return (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_or_si128(separators, line_ends));
}

/// A bit for each of 64 bytes, lowest first, set where the byte is the delimiter, the quote, LF or CR.
static inline uint64_t byte_scan_structural(const uint8_t *bytes, uint8_t delimiter, uint8_t quote) {
  __m128i delimiters = _mm_set1_epi8((char)delimiter);
  __m128i quotes = _mm_set1_epi8((char)quote);
  return byte_scan_structural16(bytes, delimiters, quotes)
       | byte_scan_structural16(bytes + 16, delimiters, quotes) << 16
       | byte_scan_structural16(bytes + 32, delimiters, quotes) << 32
       | byte_scan_structural16(bytes + 48, delimiters, quotes) << 48;
}

#elif defined(BYTE_SCAN_NEON)

static inline uint8x16_t byte_scan_structural16(const uint8_t *bytes, uint8x16_t delimiter,
                                                uint8x16_t quote) {
  uint8x16_t block = vld1q_u8(bytes);
  uint8x16_t separators = vorrq_u8(vceqq_u8(block, delimiter), vceqq_u8(block, quote));
  uint8x16_t line_ends = vorrq_u8(vceqq_u8(block, vdupq_n_u8('\n')), vceqq_u8(block, vdupq_n_u8('\r')));
  // NEON has no movemask: each lane keeps its own bit, and pairwise sums gather eight lanes in a byte.
  const uint8x16_t lane_bits = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  return vandq_u8(vorrq_u8(separators, line_ends), lane_bits);
}

/// A bit for each of 64 bytes, lowest first, set where the byte is the delimiter, the quote, LF or CR.
static inline uint64_t byte_scan_structural(const uint8_t *bytes, uint8_t delimiter, uint8_t quote) {
  uint8x16_t delimiters = vdupq_n_u8(delimiter);
  uint8x16_t quotes = vdupq_n_u8(quote);
  uint8x16_t low = vpaddq_u8(byte_scan_structural16(bytes, delimiters, quotes),
                             byte_scan_structural16(bytes + 16, delimiters, quotes));
  uint8x16_t high = vpaddq_u8(byte_scan_structural16(bytes + 32, delimiters, quotes),
                              byte_scan_structural16(bytes + 48, delimiters, quotes));
  uint8x16_t all = vpaddq_u8(low, high);
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(all, all)), 0);
}

#else

/// A bit for each of 64 bytes, lowest first, set where the byte is the delimiter, the quote, LF or CR.
static inline uint64_t byte_scan_structural(const uint8_t *bytes, uint8_t delimiter, uint8_t quote) {
  uint64_t mask = 0;
  for (int lane = 0; lane < BYTE_SCAN_BLOCK; lane++) {
    uint8_t byte = bytes[lane];
    uint64_t hit = (byte == delimiter) | (byte == quote) | (byte == '\n') | (byte == '\r');
    mask |= hit << lane;
  }
  return mask;
}

#endif

/// The same mask for the last block of a text, which holds 1 to 63 bytes.
static inline uint64_t byte_scan_structural_tail(const uint8_t *bytes, size_t count, uint8_t delimiter,
                                                 uint8_t quote) {
  uint8_t block[BYTE_SCAN_BLOCK] = {0};
  memcpy(block, bytes, count);
  return byte_scan_structural(block, delimiter, quote) & (((uint64_t)1 << count) - 1);
}

/// The number of bytes before the first one above 0x7F: how much of a text is plain ASCII from its start.
static inline size_t byte_scan_ascii_prefix(const uint8_t *bytes, size_t count) {
  size_t index = 0;
#if defined(__SSE2__)
  for (; index + 16 <= count; index += 16) {
    int high = _mm_movemask_epi8(_mm_loadu_si128((const __m128i *)(const void *)(bytes + index)));
    if (high != 0) return index + (size_t)__builtin_ctz((unsigned)high);
  }
#else
  for (; index + 8 <= count; index += 8) {
    uint64_t word;
    memcpy(&word, bytes + index, 8);
    if ((word & 0x8080808080808080u) != 0) break;
  }
#endif
  while (index < count && bytes[index] < 0x80) index++;
  return index;
}

/// The offset of the first LF or CR, or `count` when there is none.
static inline size_t byte_scan_line_end(const uint8_t *bytes, size_t count) {
  size_t index = 0;
  for (; index + BYTE_SCAN_BLOCK <= count; index += BYTE_SCAN_BLOCK) {
    uint64_t mask = byte_scan_structural(bytes + index, '\n', '\n');
    if (mask != 0) return index + (size_t)__builtin_ctzll(mask);
  }
  while (index < count && bytes[index] != '\n' && bytes[index] != '\r') index++;
  return index;
}

/// The number of line ends: LF, CR LF and a lone CR count one each.
static inline size_t byte_scan_count_lines(const uint8_t *bytes, size_t count) {
  size_t lines = 0;
  size_t index = 0;
#if defined(__SSE2__)
  const __m128i feed = _mm_set1_epi8('\n');
  const __m128i carriage = _mm_set1_epi8('\r');
  // One byte more than the block is read, to see whether a CR has its LF.
  for (; index + 17 <= count; index += 16) {
    __m128i here = _mm_loadu_si128((const __m128i *)(const void *)(bytes + index));
    __m128i next = _mm_loadu_si128((const __m128i *)(const void *)(bytes + index + 1));
    __m128i lone = _mm_andnot_si128(_mm_cmpeq_epi8(next, feed), _mm_cmpeq_epi8(here, carriage));
    __m128i ends = _mm_or_si128(_mm_cmpeq_epi8(here, feed), lone);
    lines += (size_t)__builtin_popcount((unsigned)_mm_movemask_epi8(ends));
  }
#endif
  for (; index < count; index++) {
    uint8_t byte = bytes[index];
    lines += byte == '\n' || (byte == '\r' && (index + 1 == count || bytes[index + 1] != '\n'));
  }
  return lines;
}

/// Whether any byte is the delimiter, the quote, LF or CR.
static inline int byte_scan_has_structural(const uint8_t *bytes, size_t count, uint8_t delimiter,
                                           uint8_t quote) {
  size_t index = 0;
  for (; index + BYTE_SCAN_BLOCK <= count; index += BYTE_SCAN_BLOCK) {
    if (byte_scan_structural(bytes + index, delimiter, quote) != 0) return 1;
  }
#if defined(__SSE2__)
  for (; index + 16 <= count; index += 16) {
    if (byte_scan_structural16(bytes + index, _mm_set1_epi8((char)delimiter), _mm_set1_epi8((char)quote)))
      return 1;
  }
#endif
  for (; index < count; index++) {
    uint8_t byte = bytes[index];
    if (byte == delimiter || byte == quote || byte == '\n' || byte == '\r') return 1;
  }
  return 0;
}

#endif
