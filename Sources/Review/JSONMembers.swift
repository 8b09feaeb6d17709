/// The members of a JSON object, taken by name, each as what it has to be.
struct JSONMembers {
  private let members: [String: JSONValue]

  /// The members of a value that has to be an object without others than those that are known.
  init(_ value: JSONValue, known: [String]) throws(MalformedDecision) {
    guard case .object(let members) = value else {
      throw MalformedDecision("a decision is an object, not \(value.kind)")
    }
    for name in members.keys.sorted() where !known.contains(name) {
      throw MalformedDecision(
        "a decision has no member \"\(ShortName.of(name))\"; it may have \(known.joined(separator: ", "))")
    }
    self.members = members
  }

  /// A text that has to be there.
  func requiredText(_ name: String) throws(MalformedDecision) -> String {
    guard let text = try text(name) else { throw MalformedDecision("the member \"\(name)\" is missing") }
    return text
  }

  /// A text, nil where the member is missing or null.
  func text(_ name: String, atMost limit: Int = 1000) throws(MalformedDecision) -> String? {
    switch members[name] {
    case nil, .null: return nil
    case .text(let text):
      guard text.utf8.count <= limit else {
        throw MalformedDecision(
          "\"\(name)\" has \(text.utf8.count) bytes, and may have \(limit)")
      }
      return text
    case .some(let value): throw MalformedDecision("\"\(name)\" is \(value.kind), and has to be a text")
    }
  }

  /// Texts; empty where the member is missing or null.
  func texts(_ name: String) throws(MalformedDecision) -> [String] {
    switch members[name] {
    case nil, .null: return []
    case .some(let value): return try JSONMembers.texts(of: value, name)
    }
  }

  /// Lists of texts, which have to be there.
  func lists(_ name: String) throws(MalformedDecision) -> [[String]] {
    guard let value = members[name] else { throw MalformedDecision("the member \"\(name)\" is missing") }
    guard case .list(let lists) = value else {
      throw MalformedDecision("\"\(name)\" is \(value.kind), and has to be a list of lists of records")
    }
    var texts: [[String]] = []
    for list in lists { texts.append(try JSONMembers.texts(of: list, name)) }
    return texts
  }

  /// Texts by name; empty where the member is missing or null.
  func textsByName(_ name: String) throws(MalformedDecision) -> [String: String] {
    switch members[name] {
    case nil, .null: return [:]
    case .object(let members):
      var texts: [String: String] = [:]
      for (field, value) in members {
        if value == .null { continue }
        guard case .text(let text) = value else {
          throw MalformedDecision(
            "\"\(name)\" has \(value.kind) for \"\(ShortName.of(field))\", and has to have a record's name")
        }
        texts[field] = text
      }
      return texts
    case .some(let value):
      throw MalformedDecision("\"\(name)\" is \(value.kind), and has to be an object of records by field")
    }
  }

  private static func texts(of value: JSONValue, _ name: String) throws(MalformedDecision) -> [String] {
    guard case .list(let values) = value else {
      throw MalformedDecision("\"\(name)\" has \(value.kind) where a list of records has to be")
    }
    var texts: [String] = []
    for value in values {
      guard case .text(let text) = value else {
        throw MalformedDecision("\"\(name)\" has \(value.kind) where a record's name has to be")
      }
      texts.append(text)
    }
    return texts
  }
}
