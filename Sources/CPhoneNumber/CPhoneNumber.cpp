#include "CPhoneNumber.h"

#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <cstring>
#include <set>
#include <string>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

// One set of objects a thread: their buffers keep their capacity, so that a parse allocates nothing of ours.
struct Scratch {
  PhoneNumber number;
  std::string text;
  std::string region;
  std::string formatted;
};

thread_local Scratch scratch;

// The library's own singleton is built under a lock; the static keeps later calls free of it.
const PhoneNumberUtil &library() {
  static const PhoneNumberUtil &instance = *PhoneNumberUtil::GetInstance();
  return instance;
}

// As the library's own limit: its patterns take a time that grows with the square of what is longer.
constexpr size_t longest_text = 250;

// Copies a text with its final zero; leaves the field empty when it does not fit, never cut in half.
template <size_t capacity> bool copy(const std::string &text, char (&field)[capacity]) {
  if (text.size() >= capacity) {
    field[0] = 0;
    return false;
  }
  std::memcpy(field, text.c_str(), text.size() + 1);
  return true;
}

bool copy(const std::string &text, char *field, size_t capacity) {
  if (text.size() >= capacity) return false;
  std::memcpy(field, text.c_str(), text.size() + 1);
  return true;
}

cphone_validity validity(const PhoneNumber &number) {
  switch (library().IsPossibleNumberWithReason(number)) {
  case PhoneNumberUtil::IS_POSSIBLE:
    return library().IsValidNumber(number) ? CPHONE_VALID : CPHONE_POSSIBLE;
  case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
    return CPHONE_LOCAL_ONLY;
  default:
    return CPHONE_BAD_LENGTH;
  }
}

void fill(Scratch &own, uint32_t options, cphone_number *out) {
  out->country_code = own.number.country_code();
  out->validity = validity(own.number);
  if ((options & CPHONE_TRUNCATE) && out->validity == CPHONE_BAD_LENGTH &&
      PhoneNumberUtil::GetInstance()->TruncateTooLongNumber(&own.number)) {
    out->validity = CPHONE_VALID;
  }
  library().Format(own.number, PhoneNumberUtil::E164, &own.formatted);
  copy(own.formatted, out->e164);
  own.formatted.clear();  // the library appends
  library().GetNationalSignificantNumber(own.number, &own.formatted);
  copy(own.formatted, out->national);
  copy(own.number.extension(), out->extension);
  library().GetRegionCodeForNumber(own.number, &own.formatted);
  if (own.formatted != "ZZ") copy(own.formatted, out->region);
  if (options & CPHONE_FORMAT) {
    library().Format(own.number, PhoneNumberUtil::INTERNATIONAL, &own.formatted);
    copy(own.formatted, out->display);
  }
}

} // namespace

extern "C" {

bool cphone_parse(
    const char *text, size_t count, const char *region, uint32_t options, cphone_number *out) {
  std::memset(out, 0, sizeof *out);
  if (count > longest_text) return false;
  try {
    Scratch &own = scratch;
    own.text.assign(text, count);
    own.region.assign(region);
    own.number.Clear();
    const auto error = library().Parse(own.text, own.region, &own.number);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR) return false;
    fill(own, options, out);
    return true;
  } catch (...) {
    std::memset(out, 0, sizeof *out);
    return false;
  }
}

int32_t cphone_country_code(const char *region) {
  try {
    return library().GetCountryCodeForRegion(region);
  } catch (...) {
    return 0;
  }
}

size_t cphone_trunk_prefix(const char *region, char *out, size_t capacity) {
  try {
    std::string prefix;
    library().GetNddPrefixForRegion(region, true, &prefix);
    return copy(prefix, out, capacity) ? prefix.size() : 0;
  } catch (...) {
    return 0;
  }
}

size_t cphone_regions(char *out, size_t capacity) {
  try {
    std::set<std::string> regions;
    library().GetSupportedRegions(&regions);
    size_t count = 0;
    for (const std::string &region : regions) {
      if (region.size() != 2) continue;
      if (count + 2 <= capacity) std::memcpy(out + count, region.data(), 2);
      count += 2;
    }
    return count;
  } catch (...) {
    return 0;
  }
}

bool cphone_example(const char *region, int32_t kind, char *out, size_t capacity) {
  try {
    PhoneNumber number;
    const auto type = static_cast<PhoneNumberUtil::PhoneNumberType>(kind);
    const bool found = kind < 0 ? library().GetInvalidExampleNumber(region, &number)
                                : library().GetExampleNumberForType(region, type, &number);
    if (!found) return false;
    std::string formatted;
    library().Format(number, PhoneNumberUtil::E164, &formatted);
    return copy(formatted, out, capacity);
  } catch (...) {
    return false;
  }
}

} // extern "C"
