import Normalization
import Records

/// Tells a column's kind from its values.
struct ContentMapping {
  /// A kind, and why.
  struct Finding {
    let kind: any FieldKind.Type
    let reason: String
  }

  /// Fewer distinct values than this, in fewer rows, say nothing against a header.
  private static let fewestValues = 5
  private static let fewestRows = 20
  private static let contradictionShare = 0.2

  /// Whether the values speak against a kind: fewer than a fifth of them could stand in such a column.
  static func contradicts(_ kind: any FieldKind.Type, _ sample: ValueSample) -> Bool {
    (sample.values.count >= fewestValues || sample.filledCount >= fewestRows)
      && acceptance(of: kind, sample) < contradictionShare
  }

  /// The share of sampled values that could stand in a column of a kind.
  static func acceptance(of kind: any FieldKind.Type, _ sample: ValueSample) -> Double {
    sample.share { kind.accepts(CellShape($0)) }
  }

  /// Whether all values are numbers from 1 to 31: under `Birthday` the day alone.
  static func areDaysOfMonth(_ sample: ValueSample) -> Bool {
    !sample.values.isEmpty && sample.values.allSatisfy { Int($0).map { (1...31).contains($0) } ?? false }
  }

  /// The kind that a column's values show whatever its header says: e-mail and web addresses, lines of postal
  /// addresses.
  static func decisive(_ sample: ValueSample, header: any FieldKind.Type) -> Finding? {
    guard sample.values.count >= fewestValues else { return nil }
    if let found = found(EmailField.self, sample, least: 0.8, "e-mail addresses") { return found }
    let urlShare = ContentShape(of: sample).urlShare
    if urlShare >= 0.5 { return Finding(kind: TextField.self, reason: percent(urlShare, "web addresses")) }
    // `10115 Berlin` begins with a number, as addresses do.
    if header == CityField.self, CityField.contentScore(of: sample) >= 0.5 { return nil }
    return found(AddressLineField.self, sample, least: 0.8, "lines of addresses")
  }

  /// The kind of a column that only content can tell, for kinds whose values have a form of their own.
  static func formed(_ sample: ValueSample) -> Finding? {
    found(EmailField.self, sample, least: 0.6, "e-mail addresses")
      ?? found(BirthDateField.self, sample, least: 0.8, "dates that reach back before 1990")
      ?? found(CreatedDateField.self, sample, least: 0.8, "dates")
      ?? found(PhoneField.self, sample, least: 0.7, "telephone numbers")
      ?? found(CityField.self, sample, least: 0.8, "postcodes with a city")
      ?? found(AddressLineField.self, sample, least: 0.5, "lines of addresses")
      ?? found(NameSuffixField.self, sample, least: 0.6, "generations (Jr, Sr)")
      ?? found(RegionField.self, sample, least: 0.9, "states or provinces")
      ?? found(PostcodeField.self, sample, least: 0.8, "postcodes")
  }

  /// The kind of a column that nothing else tells, by how its values repeat.
  static func general(_ sample: ValueSample) -> Finding {
    if sample.distinctCount == 0 { return Finding(kind: DisplayField.self, reason: "no values") }
    let shape = ContentShape(of: sample)
    if sample.distinctCount == 1 {
      return Finding(kind: DisplayField.self, reason: "content: one value only")
    }
    if shape.amountShare >= 0.8 {
      return Finding(kind: DisplayField.self, reason: percent(shape.amountShare, "amounts or measurements"))
    }
    if CategoryField.contentScore(of: sample) > 0 {
      return Finding(
        kind: CategoryField.self, reason: "content: \(sample.distinctCount.grouped) distinct values")
    }
    return sample.isNearlyUnique ? unique(sample, shape) : repeating(sample, shape)
  }

  private static func unique(_ sample: ValueSample, _ shape: ContentShape) -> Finding {
    let isCode = shape.codeShare >= 0.9 && shape.patternShare >= 0.8
    if isCode, !shape.areRowIDs {
      return Finding(kind: IdentifierField.self, reason: "content: distinct codes of one form")
    }
    return Finding(
      kind: shape.meanWordCount > 6 ? NotesField.self : DisplayField.self,
      reason: "content: every value distinct")
  }

  private static func repeating(_ sample: ValueSample, _ shape: ContentShape) -> Finding {
    if shape.meanWordCount > 8 { return Finding(kind: NotesField.self, reason: "content: long texts") }
    if shape.codeShare >= 0.9, shape.patternShare >= 0.8, sample.distinctCount * 2 > sample.filledCount {
      return Finding(kind: IdentifierField.self, reason: "content: codes of one form, few of them repeated")
    }
    return Finding(kind: TextField.self, reason: "content: \(sample.distinctCount.grouped) values, repeated")
  }

  private static func found(
    _ kind: any FieldKind.Type, _ sample: ValueSample, least: Double, _ what: String
  ) -> Finding? {
    let score = kind.contentScore(of: sample)
    return score >= least ? Finding(kind: kind, reason: percent(score, what)) : nil
  }

  private static func percent(_ share: Double, _ what: String) -> String {
    "content: \(Int((share * 100).rounded())) % \(what)"
  }
}

extension ValueSample {
  /// Whether hardly a value repeats.
  var isNearlyUnique: Bool { filledCount > 1 && Double(distinctCount) >= 0.99 * Double(filledCount) }

  /// Whether hardly a row is without a value.
  var isNearlyFull: Bool { rowCount > 0 && Double(filledCount) >= 0.95 * Double(rowCount) }
}
