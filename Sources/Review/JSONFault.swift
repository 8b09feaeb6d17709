/// Why a text is no JSON, without anything of the text.
enum JSONFault: Error, Equatable {
  /// The bytes are not UTF-8.
  case notUTF8
  /// Something else was expected at a byte, counted from 1.
  case unexpected(column: Int, expected: String)
  /// An object has a member twice.
  case repeatedMember(name: String)
  /// Lists and objects stand in one another more deeply than any decision needs.
  case tooDeep
}

extension JSONFault: CustomStringConvertible {
  /// The reason for a person.
  var description: String {
    switch self {
    case .notUTF8: "it is not UTF-8"
    case .unexpected(let column, let expected): "it is no JSON: at byte \(column) there should be \(expected)"
    case .repeatedMember(let name): "the member \"\(name)\" stands there twice"
    case .tooDeep: "it is nested more deeply than any decision"
    }
  }
}
