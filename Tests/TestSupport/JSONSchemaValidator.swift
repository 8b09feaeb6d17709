/// Validates JSON against a schema of the dialect 2020-12, for the keywords that our schemas use; slow and plain.
///
/// A keyword that it does not know is a complaint and not passed over, so that no schema says what nobody checks.
public struct JSONSchemaValidator {
  private let root: JSONNode

  private static let annotations: Set<String> = [
    "$schema", "$id", "$defs", "title", "description", "then", "else",
  ]

  /// A validator of a schema's text.
  public init(_ schema: String) throws { root = try JSONNode(schema) }

  /// What is wrong with a value, each with its place; empty where it is valid.
  public func complaints(about value: JSONNode) -> [String] { complaints(value, root, at: "$") }

  /// What of the schema itself is unlike a good one: properties without a description, objects that are open.
  public func gaps() -> [String] { gaps(in: root, at: "#") }

  private func complaints(_ value: JSONNode, _ schema: JSONNode, at place: String) -> [String] {
    if case .flag(let isAllowed) = schema { return isAllowed ? [] : ["\(place): nothing may stand here"] }
    return schema.members.flatMap { keyword, rule in
      check(value, keyword, rule, schema, at: place)
    }
  }

  private func check(
    _ value: JSONNode, _ keyword: String, _ rule: JSONNode, _ schema: JSONNode, at place: String
  ) -> [String] {
    func complaint(_ isFine: Bool) -> [String] { isFine ? [] : ["\(place): \(keyword)"] }
    switch keyword {
    case "$ref": return complaints(value, definition(rule), at: place)
    case "type": return complaint(([rule] + rule.items).contains { hasType($0.string ?? "", value) })
    case "const": return complaint(value == rule)
    case "enum": return complaint(rule.items.contains(value))
    case "anyOf": return complaint(rule.items.contains { complaints(value, $0, at: place).isEmpty })
    case "if":
      let branch = complaints(value, rule, at: place).isEmpty ? "then" : "else"
      return schema[branch].map { complaints(value, $0, at: place) } ?? []
    case "required":
      return rule.items.compactMap(\.string).filter { value[$0] == nil && isObject(value) }
        .map { "\(place): \($0) is missing" }
    case "properties":
      return value.members.flatMap { name, member in
        rule[name].map { complaints(member, $0, at: "\(place).\(name)") } ?? []
      }
    case "additionalProperties":
      return value.members.filter { schema["properties"]?[$0.name] == nil }
        .flatMap { complaints($0.value, rule, at: "\(place).\($0.name)") }
    case "items":
      return value.items.enumerated().flatMap { complaints($1, rule, at: "\(place)[\($0)]") }
    default: return checkSize(value, keyword, rule, at: place)
    }
  }

  private func checkSize(
    _ value: JSONNode, _ keyword: String, _ rule: JSONNode, at place: String
  ) -> [String] {
    if JSONSchemaValidator.annotations.contains(keyword) { return [] }
    let limit = rule.double ?? .nan
    let isFine: Bool
    switch (keyword, value) {
    case ("minItems", .array(let items)): isFine = Double(items.count) >= limit
    case ("maxItems", .array(let items)): isFine = Double(items.count) <= limit
    case ("minLength", .text(let text)): isFine = Double(text.unicodeScalars.count) >= limit
    case ("maxLength", .text(let text)): isFine = Double(text.unicodeScalars.count) <= limit
    case ("pattern", .text(let text)):
      isFine = (try? Regex(rule.string ?? "").firstMatch(in: text)) != nil
    case ("minimum", .number(let number)): isFine = number >= limit
    case ("maximum", .number(let number)): isFine = number <= limit
    case ("minItems", _), ("maxItems", _), ("minLength", _), ("maxLength", _), ("pattern", _), ("minimum", _),
      ("maximum", _):
      isFine = true
    default: return ["\(place): the keyword \(keyword) is not known"]
    }
    return isFine ? [] : ["\(place): \(keyword)"]
  }

  /// A definition by its reference, `#/$defs/NAME`.
  private func definition(_ reference: JSONNode) -> JSONNode {
    let name = reference.string?.split(separator: "/").last.map(String.init) ?? ""
    return root["$defs"]?[name] ?? .flag(false)
  }

  private func isObject(_ value: JSONNode) -> Bool { hasType("object", value) }

  private func hasType(_ type: String, _ value: JSONNode) -> Bool {
    switch value {
    case .null: type == "null"
    case .flag: type == "boolean"
    case .number(let number): type == "number" || type == "integer" && number == number.rounded()
    case .text: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }

  private func gaps(in schema: JSONNode, at place: String) -> [String] {
    var found: [String] = []
    if schema["properties"] != nil, schema["type"] != nil, schema["additionalProperties"] != .flag(false) {
      found.append("\(place) is open")
    }
    for (name, property) in schema["properties"]?.members ?? [] where schema["type"] != nil {
      let described = property["$ref"].map(definition) ?? property
      if property["description"] == nil, described["description"] == nil {
        found.append("\(place)/\(name) has no description")
      }
    }
    for (keyword, rule) in schema.members where keyword != "properties" && keyword != "$defs" {
      found += gaps(in: rule, at: "\(place)/\(keyword)")
      for (index, item) in rule.items.enumerated() {
        found += gaps(in: item, at: "\(place)/\(keyword)/\(index)")
      }
    }
    for keyword in ["properties", "$defs"] {
      for (name, rule) in schema[keyword]?.members ?? [] { found += gaps(in: rule, at: "\(place)/\(name)") }
    }
    return found
  }
}
