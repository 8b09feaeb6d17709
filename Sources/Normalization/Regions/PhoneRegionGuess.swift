import Glibc

/// The region whose people typed a table's phone numbers, guessed from the table.
public struct PhoneRegionGuess: Hashable, Sendable {
  /// ISO 3166 code, for `PhoneNumberParser`.
  public let region: String
  /// What speaks for it, a short phrase for a log; holds counts and codes, never values.
  public let why: String

  /// Guesses the region.
  ///
  /// A column of countries decides where it names one country for more than half of the records. Else each
  /// known region is weighed by how probable it makes the numbers and postcodes: country codes that are
  /// written out, lengths, trunk prefixes, ranges in use, the shapes of postcodes. Without any evidence it is
  /// "US". The order of the values does not matter. At most 120 different values of a kind are weighed, in
  /// some 50 milliseconds.
  ///
  /// - Parameters:
  ///   - phones: cells of the phone columns, blank ones included.
  ///   - countries: cells of a country column, as codes or names; empty if there is none.
  ///   - postcodes: cells of a postcode column; empty if there is none.
  public static func guess(
    phones: [String], countries: [String] = [], postcodes: [String] = []
  ) -> PhoneRegionGuess {
    if let guess = majority(countries) { return guess }
    let cells = sample(phones).compactMap(PhoneEvidence.init)
    let codes = sample(postcodes).map { ASCIIText.plain($0.utf8.span) }.filter { !$0.isEmpty }
    let candidates = PhoneHabit.known + foreignRegions(cells)
    var best: Weighing?
    for habit in candidates {
      let weighing = Weighing(habit, cells, codes)
      if best.map({ weighing.weight > $0.weight + 1e-9 }) ?? true { best = weighing }
    }
    guard let best, best.fittingPhones + best.fittingPostcodes > 0 else {
      return PhoneRegionGuess(region: "US", why: "nothing in the data tells; US is the default")
    }
    return PhoneRegionGuess(region: best.region, why: best.why(cells.count, codes.count))
  }

  private static let sampleSize = 120

  /// The country that more than half of the cells name, if at least half of them can be read.
  private static func majority(_ countries: [String]) -> PhoneRegionGuess? {
    let filled = countries.filter { !$0.utf8.allSatisfy { $0 <= 0x20 } }
    var counts: [String: Int] = [:]
    for country in filled {
      if let region = CountryNames.region(of: country) { counts[region, default: 0] += 1 }
    }
    let top = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let top, top.value * 2 > filled.count else { return nil }
    return PhoneRegionGuess(
      region: top.key, why: "\(top.value.grouped) of \(filled.count.grouped) countries are \(top.key)")
  }

  /// A bounded choice of different values that does not depend on their order: those of the smallest hashes.
  private static func sample(_ values: [String]) -> [String] {
    let hashed = Set(values).map { (hash: hash($0), value: $0) }
    return hashed.sorted { ($0.hash, $0.value) < ($1.hash, $1.value) }.prefix(sampleSize).map(\.value)
  }

  /// The FNV-1a hash of 64 bits, its bits mixed once more: those of like texts begin alike.
  private static func hash(_ text: String) -> UInt64 {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return (hash ^ hash >> 29) &* 0xbf58_476d_1ce4_e5b9
  }

  /// Regions outside the known ones whose country codes are written out.
  private static func foreignRegions(_ cells: [PhoneEvidence]) -> [PhoneHabit] {
    let known = Set(PhoneHabit.known.map(\.region))
    let seen = Set(cells.compactMap(\.writtenRegion)).subtracting(known)
    return seen.sorted().map {
      PhoneHabit(region: $0, lengths: [8: 30, 9: 40, 10: 30], inUse: 0.5, prior: PhoneHabit.rare)
    }
  }
}

/// A phone cell, as far as it is the same for every region.
private struct PhoneEvidence {
  let text: String
  let digits: PackedDigits
  /// Region of the country code, where one is written out; "" if its number is in no known range.
  let writtenRegion: String?

  /// Takes a cell with at least six digits; nil for any other.
  init?(_ text: String) {
    let cell = PhoneCell(ASCIIText.plain(text.utf8.span))
    guard let chunk = cell.chunks.first(where: { $0.digitCount >= PhoneNumberParser.fewestDigits }) else {
      return nil
    }
    var digits = PackedDigits()
    for piece in chunk.pieces { digits.append(piece.digits) }
    self.text = text
    self.digits = digits
    let isWritten = chunk.hasPlus || digits.hasPrefix("00")
    let international = chunk.hasPlus ? digits : digits.dropFirst(2)
    writtenRegion = isWritten ? PhoneLibrary.region(e164: "+\(international)") ?? "" : nil
  }
}

/// How probable one region makes the sample.
private struct Weighing {
  let region: String
  private(set) var weight = 0.0
  private(set) var fittingPhones = 0
  private(set) var fittingPostcodes = 0
  private var writtenCodes = 0

  init(_ habit: PhoneHabit, _ cells: [PhoneEvidence], _ postcodes: [[UInt8]]) {
    region = habit.region
    weight = habit.prior
    let parser = PhoneNumberParser(region: region)
    for cell in cells { weigh(cell, habit, parser) }
    for postcode in postcodes { weigh(postcode) }
  }

  /// What speaks for the region, from what counts most.
  func why(_ phones: Int, _ postcodes: Int) -> String {
    var reasons: [String] = []
    if writtenCodes * 2 > phones {
      reasons.append("\(writtenCodes) of \(phones) sampled phone numbers have the country code of \(region)")
    } else if fittingPhones > 0 {
      reasons.append("\(fittingPhones) of \(phones) sampled phone numbers are valid in \(region)")
    }
    if fittingPostcodes > 0 {
      reasons.append("\(fittingPostcodes) of \(postcodes) postcodes have its shape")
    }
    return reasons.joined(separator: ", ")
  }

  private mutating func weigh(_ cell: PhoneEvidence, _ habit: PhoneHabit, _ parser: PhoneNumberParser) {
    if let written = cell.writtenRegion {
      let isOwn =
        written == region
        || (!written.isEmpty && parser.countryCode == PhoneLibrary.countryCode(region: written))
      weight += log10(isOwn ? 0.3 : 0.03)
      if isOwn {
        writtenCodes += 1
        fittingPhones += 1
      }
      return
    }
    let number = parser.parse(cell.text).first
    guard let number, number.hasE164, number.isDomestic else {
      weight += log10(0.003) - Double(cell.digits.count)
      return
    }
    let length = number.nationalDigits.count
    var share = habit.share(length: length, hasTrunk: cell.digits.count > length)
    if number.status == .valid {
      fittingPhones += 1
      share /= habit.inUse
    } else {
      share *= 0.05 / (1 - habit.inUse)
    }
    weight += log10(share) - Double(length)
  }

  private mutating func weigh(_ postcode: [UInt8]) {
    let pattern = PostcodeShape.pattern(of: postcode)
    guard let fits = PostcodeShape.fits(postcode, pattern: pattern, region: region) else {
      weight += log10(0.1)
      return
    }
    weight += log10(fits ? 0.95 : 0.02)
    if fits { fittingPostcodes += 1 }
  }
}
