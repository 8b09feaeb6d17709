import Yams

/// Takes the keys of one YAML mapping by name and kind of value, and notes what does not fit.
struct YAMLReader {
  /// One key of a mapping with its value.
  struct Entry {
    let key: String
    let node: Node
    let path: String
    let line: Int

    var place: SettingPlace { .file(path: path, line: line) }
  }

  /// What did not fit so far.
  private(set) var problems: [ConfigurationProblem] = []
  private var all: [Entry] = []

  /// A reader of a mapping at a YAML path (empty for the document); `known` nil lets any key pass.
  init(node: Node, path: String, known: [String]?) {
    let place = SettingPlace.file(path: path.isEmpty ? "the file" : path, line: node.mark?.line ?? 1)
    guard case .mapping(let mapping) = node else {
      let isEmpty = node.scalar?.string.isEmpty ?? false
      if !isEmpty { refuse("expected keys with values", at: place) }
      return
    }
    for (key, value) in mapping {
      guard let name = key.scalar?.string else {
        refuse("a key must be a text", at: .file(path: path, line: key.mark?.line ?? 1))
        continue
      }
      let entry = Entry(
        key: name, node: value, path: path.isEmpty ? name : "\(path).\(name)", line: key.mark?.line ?? 1)
      if let known, !known.contains(name) {
        problems.append(.unknownKey(name, known: known, at: entry.place))
      }
      all.append(entry)
    }
  }

  /// Notes a problem.
  mutating func refuse(_ message: String, at place: SettingPlace) {
    problems.append(ConfigurationProblem(message, at: place))
  }

  /// Takes over what a reader of an inner mapping noted.
  mutating func take(problemsOf inner: YAMLReader) { problems += inner.problems }

  /// Whether a key is there with a value.
  func has(_ key: String) -> Bool { entry(key) != nil }

  /// A key's text.
  mutating func text(_ key: String) -> Setting<String>? {
    entry(key).flatMap { text(of: $0) }
  }

  /// An entry's text.
  mutating func text(of entry: Entry) -> Setting<String>? {
    guard let text = entry.node.scalar?.string, !text.isEmpty else {
      refuse("expected a text", at: entry.place)
      return nil
    }
    return Setting(text, at: entry.place)
  }

  /// A key's truth value.
  mutating func flag(_ key: String) -> Setting<Bool>? {
    guard let entry = entry(key) else { return nil }
    switch entry.node.scalar?.string.lowercased() {
    case "true", "yes", "on": return Setting(true, at: entry.place)
    case "false", "no", "off": return Setting(false, at: entry.place)
    default:
      refuse("expected true or false", at: entry.place)
      return nil
    }
  }

  /// A key's whole number; `1_000_000` may be written with underscores.
  mutating func count(_ key: String) -> Setting<Int>? {
    guard let entry = entry(key) else { return nil }
    let digits = entry.node.scalar?.string.filter { $0 != "_" }
    guard let number = digits.flatMap({ Int($0) }) else {
      refuse("expected a whole number", at: entry.place)
      return nil
    }
    return Setting(number, at: entry.place)
  }

  /// A key's number.
  mutating func number(_ key: String) -> Setting<Double>? {
    guard let entry = entry(key) else { return nil }
    guard let number = entry.node.scalar.flatMap({ Double($0.string) }), number.isFinite else {
      refuse("expected a number", at: entry.place)
      return nil
    }
    return Setting(number, at: entry.place)
  }

  /// A key's list of texts, each with its own line.
  mutating func list(_ key: String) -> [Setting<String>]? {
    guard let entry = entry(key) else { return nil }
    guard case .sequence(let sequence) = entry.node else {
      refuse("expected a list: [first, second]", at: entry.place)
      return nil
    }
    var texts: [Setting<String>] = []
    for (index, node) in sequence.enumerated() {
      let place = SettingPlace.file(path: "\(entry.path)[\(index)]", line: node.mark?.line ?? entry.line)
      if let text = node.scalar?.string, !text.isEmpty {
        texts.append(Setting(text, at: place))
      } else {
        refuse("expected a text", at: place)
      }
    }
    return texts
  }

  /// The keys and values of a mapping that is a key's value.
  mutating func entries(_ key: String) -> [Entry] {
    guard let entry = entry(key) else { return [] }
    let inner = YAMLReader(node: entry.node, path: entry.path, known: nil)
    take(problemsOf: inner)
    return inner.all
  }

  /// A reader of the mapping that is a key's value, which may hold the known keys.
  func inner(_ key: String, known: [String]) -> YAMLReader? {
    entry(key).map { YAMLReader(node: $0.node, path: $0.path, known: known) }
  }

  /// Every text but that of one key.
  mutating func remainingTexts(but key: String) -> [String: String] {
    var texts: [String: String] = [:]
    for entry in all where entry.key != key {
      if let text = text(of: entry) { texts[entry.key] = text.value }
    }
    return texts
  }

  /// A key that is there and not empty: `region:` alone sets nothing.
  private func entry(_ key: String) -> Entry? {
    all.first { entry in
      guard entry.key == key else { return false }
      guard let scalar = entry.node.scalar else { return true }
      return !scalar.string.isEmpty || scalar.style != .plain
    }
  }
}
