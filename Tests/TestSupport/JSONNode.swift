import Foundation

/// A JSON value that tells `1` from `true`, which `JSONSerialization` does not.
public enum JSONNode: Equatable, Sendable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case array([JSONNode])
  case object([String: JSONNode])

  /// The value that a text holds.
  public init(_ text: some StringProtocol) throws {
    self = try JSONDecoder().decode(JSONNode.self, from: Data(text.utf8))
  }

  /// A member of an object; nil for everything else.
  public subscript(name: String) -> JSONNode? {
    guard case .object(let members) = self else { return nil }
    return members[name]
  }

  /// The members of an object in the order of their names.
  public var members: [(name: String, value: JSONNode)] {
    guard case .object(let members) = self else { return [] }
    return members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The values of an array.
  public var items: [JSONNode] {
    guard case .array(let items) = self else { return [] }
    return items
  }

  /// The text of a string.
  public var string: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The value of a number.
  public var double: Double? {
    guard case .number(let number) = self else { return nil }
    return number
  }
}

extension JSONNode: Decodable {
  /// Decodes whatever stands there.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let items = try? container.decode([JSONNode].self) {
      self = .array(items)
    } else {
      self = .object(try container.decode([String: JSONNode].self))
    }
  }
}
