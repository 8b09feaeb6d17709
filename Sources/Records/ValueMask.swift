/// How a customer's value is shown where it must not be read: what tells two values apart for a reviewer, and no more.
///
/// A mask gives the same for the same value, says nothing for an empty one, and never holds a whole value of three and more
/// characters.
public enum ValueMask: Sendable, CaseIterable {
  /// As it is: record ids, names of sources and partitions.
  case none
  /// The first letter of each word: `Katharine O’Brien` is `K. O.`.
  case initials
  /// The last four digits, or the last two of a short number: `***0142`.
  case lastDigits
  /// The first letter of name and domain: `a***@m***`.
  case email
  /// The house number alone: `18 ***`.
  case houseNumber
  /// The first half, three characters at most: `787***`.
  case prefix
  /// The year: `2026***`.
  case year
  /// Nothing of it: `***`.
  case all
  /// Its length: `[42 characters]`.
  case length
  /// The first letter, or all of one or two: `A***`, `no`.
  case firstLetter

  /// What stands for everything that is not shown.
  static let mark = "***"

  /// A value as the mask shows it.
  public func masked(_ value: String) -> String {
    if self == .none || value.isEmpty { return value }
    let shown = shown(value)
    let isWhole = value.unicodeScalars.count > 2 && shown.contains(value)
    return isWhole ? ValueMask.mark : shown
  }

  private func shown(_ value: String) -> String {
    switch self {
    case .none: value
    case .initials: ValueMask.initials(of: value)
    case .lastDigits: ValueMask.lastDigits(of: value)
    case .email: ValueMask.email(value)
    case .houseNumber: ValueMask.houseNumber(of: value)
    case .prefix: ValueMask.prefix(of: value)
    case .year: ValueMask.year(of: value)
    case .all: ValueMask.mark
    case .length: "[\(value.unicodeScalars.count) characters]"
    case .firstLetter: value.unicodeScalars.count <= 2 ? value : ValueMask.first(of: value) + ValueMask.mark
    }
  }

  private static func initials(of value: String) -> String {
    value.split(whereSeparator: \.isWhitespace).map { first(of: $0) + "." }.joined(separator: " ")
  }

  /// The first character; a mark for scripts whose characters are whole words or syllables, and for what is no letter.
  private static func first(of value: some StringProtocol) -> String {
    guard let first = value.first(where: { $0.isLetter || $0.isNumber }) else { return "*" }
    let isWord = first.unicodeScalars.contains { 0x1100...0x11FF ~= $0.value || $0.value >= 0x2E80 }
    return isWord || first.unicodeScalars.count > 1 ? "*" : String(first)
  }

  private static func lastDigits(of value: String) -> String {
    let digits = value.filter { $0.isNumber || $0.isLetter }
    return mark + digits.suffix(digits.count >= 8 ? 4 : digits.count >= 4 ? 2 : 0)
  }

  private static func email(_ value: String) -> String {
    let parts = value.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.map { first(of: $0) + mark }.joined(separator: "@")
  }

  private static func houseNumber(of value: String) -> String {
    let words = value.split { $0.isWhitespace || $0 == "," }
    guard let place = words.firstIndex(where: { $0.count <= 5 && $0.first?.isNumber ?? false }) else {
      return mark
    }
    return place == 0 ? "\(words[place]) \(mark)" : "\(mark) \(words[place])"
  }

  private static func prefix(of value: String) -> String {
    let letters = value.filter { $0.isNumber || $0.isLetter }
    return letters.prefix(min(letters.count / 2, 3)) + mark
  }

  private static func year(of value: String) -> String {
    let runs = value.split { !$0.isASCII || !$0.isNumber }
    let year = runs.first {
      ($0.count == 4 || $0.count == 8 || $0.count == 14) && ["19", "20"].contains($0.prefix(2))
    }
    return (year.map { String($0.prefix(4)) } ?? "") + mark
  }
}

extension AttributeRole {
  /// How values of the role are masked.
  public var mask: ValueMask {
    switch self {
    case .given, .surname, .nativeName, .organization: .initials
    case .phone, .identifier: .lastDigits
    case .email: .email
    case .address, .street: .houseNumber
    case .postcode: .prefix
    case .birthDate, .birthYear, .birthMonth, .birthDay: .all
    case .created, .updated, .lastOrder: .year
    case .generation, .houseNumber, .unit, .city, .region, .country, .category, .text: .firstLetter
    }
  }
}
