import Foundation

/// A JSON value as the DevTools protocol sends and takes it; what is not there reads as null.
public enum JSONValue: Equatable, Sendable {
  /// `null`, and whatever is missing.
  case null
  /// `true` or `false`.
  case flag(Bool)
  /// A number.
  case number(Double)
  /// A string.
  case text(String)
  /// An array.
  case items([JSONValue])
  /// An object.
  case members([String: JSONValue])

  /// The string, or nil of anything else.
  public var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The number, or nil of anything else.
  public var number: Double? { if case .number(let number) = self { number } else { nil } }

  /// The number as an integer, or nil of anything else.
  public var integer: Int? { number.flatMap { Int(exactly: $0.rounded()) } }

  /// Whether this is `true`.
  public var isTrue: Bool { self == .flag(true) }

  /// The values of an array; none of anything else.
  public var items: [JSONValue] { if case .items(let items) = self { items } else { [] } }

  /// The strings among the values of an array.
  public var texts: [String] { items.compactMap(\.text) }

  /// The members of an object; none of anything else.
  public var members: [String: JSONValue] { if case .members(let members) = self { members } else { [:] } }

  /// A member of an object.
  public subscript(name: String) -> JSONValue { members[name] ?? .null }

  /// A value of an array.
  public subscript(place: Int) -> JSONValue { items.indices.contains(place) ? items[place] : .null }
}

extension JSONValue {
  /// Reads a text; nil where it is not JSON.
  ///
  /// Not by `Decodable`: trying one type after the other takes seconds for the tree of a long page.
  public init?(parsing text: Data) {
    guard let parsed = try? JSONSerialization.jsonObject(with: text, options: .fragmentsAllowed) else {
      return nil
    }
    self.init(parsed)
  }

  private init(_ parsed: Any) {
    switch parsed {
    case let text as String: self = .text(text)
    case let members as [String: Any]: self = .members(members.mapValues { JSONValue($0) })
    case let items as [Any]: self = .items(items.map { JSONValue($0) })
    // Every number answers to being a flag too; this alone tells them apart.
    case let flag as NSNumber where flag.objCType.pointee == CChar(UInt8(ascii: "c")):
      self = .flag(flag.boolValue)
    case let number as NSNumber: self = .number(number.doubleValue)
    default: self = .null
    }
  }
}

extension JSONValue: Encodable {
  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .flag(let flag): try container.encode(flag)
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .items(let items): try container.encode(items)
    case .members(let members): try container.encode(members)
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// The string.
  public init(stringLiteral text: String) { self = .text(text) }
}

extension JSONValue: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral {
  /// The number.
  public init(integerLiteral number: Int) { self = .number(Double(number)) }
  /// The number.
  public init(floatLiteral number: Double) { self = .number(number) }
  /// True or false.
  public init(booleanLiteral flag: Bool) { self = .flag(flag) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  /// The array.
  public init(arrayLiteral items: JSONValue...) { self = .items(items) }
  /// The object; of two members of a name the last.
  public init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .members(Dictionary(members) { $1 })
  }
}
