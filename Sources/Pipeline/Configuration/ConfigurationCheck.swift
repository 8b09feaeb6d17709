import Normalization

/// Validates settings one by one and remembers everything that is wrong.
struct ConfigurationCheck {
  /// What is wrong so far.
  private(set) var problems: [ConfigurationProblem]

  /// What is wrong, the file's problems first and by line.
  var problemsInOrder: [ConfigurationProblem] {
    func line(_ problem: ConfigurationProblem) -> Int {
      if case .file(_, let line) = problem.place { line } else { .max }
    }
    return problems.enumerated().sorted { (line($0.element), $0.offset) < (line($1.element), $1.offset) }
      .map(\.element)
  }

  /// Notes a problem.
  mutating func refuse(_ message: String, at place: SettingPlace) {
    problems.append(ConfigurationProblem(message, at: place))
  }

  /// A number inside its range.
  mutating func count(_ setting: Setting<Int>?, in range: ClosedRange<Int>) -> Int? {
    guard let setting else { return nil }
    guard range.contains(setting.value) else {
      let upper = range.upperBound == .max ? "" : " and at most \(range.upperBound)"
      refuse("expected at least \(range.lowerBound)\(upper)", at: setting.place)
      return nil
    }
    return setting.value
  }

  /// A number of 0…1.
  mutating func probability(_ setting: Setting<Double>?) -> Double? {
    guard let setting else { return nil }
    guard (0...1).contains(setting.value) else {
      refuse("expected a probability, 0 to 1", at: setting.place)
      return nil
    }
    return setting.value
  }

  /// The delimiter's byte, from the character itself or its name.
  mutating func delimiter(_ setting: Setting<String>?) -> UInt8? {
    guard let setting else { return nil }
    let named: [String: UInt8] = [
      "comma": UInt8(ascii: ","), "semicolon": UInt8(ascii: ";"), "tab": UInt8(ascii: "\t"),
      "\\t": UInt8(ascii: "\t"), "pipe": UInt8(ascii: "|"),
    ]
    if let byte = named[setting.value.lowercased()] { return byte }
    let bytes = Array(setting.value.utf8)
    let isUsable = bytes.count == 1 && bytes[0] < 0x7F && !isLetterDigitQuoteOrEnd(bytes[0])
    guard isUsable else {
      refuse("expected one character (\",\", \";\", \"|\") or comma, semicolon, tab, pipe", at: setting.place)
      return nil
    }
    return bytes[0]
  }

  private func isLetterDigitQuoteOrEnd(_ byte: UInt8) -> Bool {
    let character = Character(Unicode.Scalar(byte))
    return character.isLetter || character.isNumber || character.isNewline || character == "\"" || byte == 0
  }

  /// A country as two capital letters (ISO 3166-1 alpha-2).
  mutating func region(_ setting: Setting<String>?) -> String? {
    guard let setting else { return nil }
    let code = setting.value.uppercased()
    guard code.utf8.count == 2, code.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      refuse("expected a country of two letters, such as US, GB, DE", at: setting.place)
      return nil
    }
    guard PhoneNumberParser.isKnown(region: code) else {
      refuse(
        "no country \"\(code)\" has telephone numbers of its own; expected one such as US, GB, DE",
        at: setting.place)
      return nil
    }
    return code
  }

  /// A path that can be read more than once.
  mutating func filePath(_ setting: Setting<String>?) -> String? {
    guard let setting else { return nil }
    guard !setting.value.isEmpty, setting.value != "-" else {
      refuse("expected the path of a manifest.json, or of the folder that holds it", at: setting.place)
      return nil
    }
    return setting.value
  }

  /// A path that can be a folder's.
  mutating func outputPath(_ setting: Setting<String>?) -> String? {
    guard let setting else { return nil }
    guard !setting.value.isEmpty, setting.value != "-" else {
      refuse("expected the path of a folder", at: setting.place)
      return nil
    }
    return setting.value
  }

  /// The table or the query; a flag puts both of the file aside.
  mutating func tableOrQuery(
    _ overrides: ConfigurationOverrides, _ file: ConfigurationFile?
  ) -> (table: String?, query: String?) {
    if overrides.table != nil || overrides.query != nil {
      if overrides.table != nil, overrides.query != nil {
        refuse("a query takes the place of a table; give one of --table, --query", at: .flag("--query"))
      }
      return (overrides.table, overrides.query)
    }
    if let query = file?.query, file?.table != nil {
      refuse("a query takes the place of a table; keep one of the two", at: query.place)
    }
    return (file?.table?.value, file?.query?.value)
  }
}
