// Asks libphonenumber which number ranges of ten numbering plans are in use, and prints the answer as the
// Swift source of NationalNumberRules' table. Run by scripts/phone-rules.
//
// For each length that a plan allows, every prefix of six digits is tried with each seventh digit (and
// pseudo-random digits after it, from a fixed seed). Where all ten agree the prefix is valid or invalid; where
// they differ it is marked `?`, and the program asks the library for such numbers. The prefixes are written as
// a tree: `2(0(3-5)18)` reads "203 to 205, 21 and 28 followed by anything".

#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <thread>
#include <vector>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

enum Range : char { unused, used, mixed };

constexpr int tableDepth = 6;
constexpr int longestNational = 17;
constexpr size_t lineWidth = 96;

// splitmix64: the digits after the seventh need only be spread, and equal on every run.
uint64_t mix(uint64_t x) {
  x += 0x9e3779b97f4a7c15ull;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
  return x ^ (x >> 31);
}

void setDigits(PhoneNumber &number, int countryCode, const std::string &digits) {
  number.Clear();
  number.set_country_code(countryCode);
  size_t zeros = 0;
  while (zeros + 1 < digits.size() && digits[zeros] == '0') zeros++;
  if (zeros) {
    number.set_italian_leading_zero(true);
    number.set_number_of_leading_zeros(static_cast<int>(zeros));
  }
  number.set_national_number(std::strtoull(digits.c_str(), nullptr, 10));
}

bool isValid(PhoneNumber &number, int countryCode, const std::string &digits) {
  setDigits(number, countryCode, digits);
  return PhoneNumberUtil::GetInstance()->IsValidNumber(number);
}

Range tryPrefix(PhoneNumber &number, int countryCode, std::string prefix, size_t length) {
  if (prefix.size() == length) return isValid(number, countryCode, prefix) ? used : unused;
  int valid = 0;
  for (int seventh = 0; seventh < 10; seventh++) {
    std::string digits = prefix + char('0' + seventh);
    uint64_t state = mix(std::strtoull(digits.c_str(), nullptr, 10) * 97 + length * 1000003ull + countryCode);
    for (; digits.size() < length; state = mix(state)) digits += char('0' + state % 10);
    valid += isValid(number, countryCode, digits);
    if (valid && valid <= seventh) return mixed;
  }
  return valid ? used : unused;
}

// Every prefix of the table's depth, in order.
std::vector<Range> tryAllPrefixes(int countryCode, int length) {
  const int depth = std::min(length, tableDepth);
  long count = 1;
  for (int digit = 0; digit < depth; digit++) count *= 10;
  std::vector<Range> ranges(count);
  std::atomic<long> next{0};
  auto work = [&] {
    PhoneNumber number;
    for (long start; (start = next.fetch_add(500)) < count;) {
      for (long prefix = start; prefix < std::min(start + 500, count); prefix++) {
        char text[16];
        std::snprintf(text, sizeof text, "%0*ld", depth, prefix);
        ranges[prefix] = tryPrefix(number, countryCode, text, length);
      }
    }
  };
  std::vector<std::thread> threads;
  for (unsigned i = 0; i < std::max(1u, std::thread::hardware_concurrency()); i++) threads.emplace_back(work);
  for (std::thread &thread : threads) thread.join();
  return ranges;
}

// "0123489" as "0-489": three or more digits in a row as a range.
std::string ranges(const std::string &digits) {
  std::string text;
  for (size_t at = 0; at < digits.size();) {
    size_t last = at;
    while (last + 1 < digits.size() && digits[last + 1] == digits[last] + 1) last++;
    text += last - at >= 2 ? std::string{digits[at], '-', digits[last]} : digits.substr(at, last - at + 1);
    at = last + 1;
  }
  return text;
}

// Digits with equal subtrees share one group; wholly used digits come last, so that nothing follows them that
// could be taken for theirs.
std::string tree(const Range *prefixes, long count) {
  bool same = true;
  for (long i = 1; i < count && same; i++) same = prefixes[i] == prefixes[0];
  if (same) return prefixes[0] == used ? "!" : prefixes[0] == mixed ? "?" : "";
  std::vector<std::pair<std::string, std::string>> groups;
  for (int digit = 0; digit < 10; digit++) {
    std::string inner = tree(prefixes + digit * (count / 10), count / 10);
    if (inner.empty()) continue;
    size_t at = 0;
    while (at < groups.size() && groups[at].first != inner) at++;
    if (at == groups.size()) groups.push_back({inner, ""});
    groups[at].second += char('0' + digit);
  }
  std::string text, wholly;
  for (auto &[inner, digits] : groups) {
    if (inner == "!") wholly = ranges(digits);
    else if (inner == "?") text += ranges(digits) + "?";
    else text += ranges(digits) + "(" + inner + ")";
  }
  return text + wholly;
}

void printWrapped(const std::string &line) {
  for (size_t at = 0; at < line.size(); at += lineWidth) {
    const bool last = at + lineWidth >= line.size();
    std::printf("    %s%s\n", line.substr(at, lineWidth).c_str(), last ? "" : "\\");
  }
}

// Whether "00" is what people of the region dial before a country code.
bool dialsZeroZero(const std::string &region) {
  PhoneNumber number;
  const std::string abroad = region == "GB" ? "0033142685300" : "00442079460958";
  return PhoneNumberUtil::GetInstance()->Parse(abroad, region, &number) == PhoneNumberUtil::NO_PARSING_ERROR &&
         number.country_code() == (region == "GB" ? 33 : 44);
}

void printPlan(const std::string &region) {
  const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
  const int countryCode = util.GetCountryCodeForRegion(region);
  std::string trunk;
  util.GetNddPrefixForRegion(region, true, &trunk);
  std::string local;
  std::vector<std::pair<std::string, std::string>> trees;  // tree, lengths
  for (int length = 2; length <= longestNational; length++) {
    PhoneNumber number;
    setDigits(number, countryCode, std::string(length, '2'));
    const auto reason = util.IsPossibleNumberWithReason(number);
    if (reason == PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY)
      local += (local.empty() ? "" : ",") + std::to_string(length);
    if (reason != PhoneNumberUtil::IS_POSSIBLE) continue;
    std::fprintf(stderr, "+%d, %d digits\n", countryCode, length);
    const std::vector<Range> ranges = tryAllPrefixes(countryCode, length);
    const std::string text = tree(ranges.data(), static_cast<long>(ranges.size()));
    size_t at = 0;
    while (at < trees.size() && trees[at].first != text) at++;
    if (at == trees.size()) trees.push_back({text, ""});
    trees[at].second += (trees[at].second.empty() ? "" : ",") + std::to_string(length);
  }
  std::printf("    plan %d region=%s trunk=%s exit=%s local=%s\n", countryCode, region.c_str(), trunk.c_str(),
              dialsZeroZero(region) ? "00" : "", local.c_str());
  for (auto &[text, lengths] : trees) printWrapped(lengths + ": " + text);
}

} // namespace

int main() {
  std::printf(
      "/// The number ranges in use of ten numbering plans, as libphonenumber judges them.\n"
      "///\n"
      "/// Written by `scripts/phone-rules`, never by hand; `NationalNumberRulesTests` holds it against the\n"
      "/// library. A line `LENGTHS: TREE` gives the valid prefixes of national numbers of these lengths:\n"
      "/// `2(0(3-5)18)` reads 203 to 205, 21 and 28 followed by anything, `5?` that the library has to be\n"
      "/// asked.\n"
      "enum NumberingPlanTable {\n"
      "  /// The table, read by `NumberingPlans`.\n"
      "  static let text = \"\"\"\n");
  for (const char *region : {"US", "GB", "DE", "FR", "ES", "IT", "NL", "AU", "BE", "AT"}) {
    printPlan(region);
  }
  std::printf("    \"\"\"\n}\n");
}
