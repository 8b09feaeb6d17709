/// Makes the names of an input's columns usable: none empty, none twice.
enum ColumnNames {
  /// The names for headers as they stand in an input.
  ///
  /// White space is trimmed and made single; an empty header becomes `column N`, counted from 1; one that
  /// repeats gets a number (`phone`, `phone 2`).
  static func names(of headers: [String]) -> [String] {
    var taken: Set<String> = []
    var names: [String] = []
    for (index, header) in headers.enumerated() {
      let trimmed = header.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let name = unique(trimmed.isEmpty ? "column \(index + 1)" : trimmed, among: taken)
      taken.insert(name)
      names.append(name)
    }
    return names
  }

  /// The names of the columns of an input without headers, from `column 1` on.
  static func numbered(_ count: Int) -> [String] { (0..<count).map { "column \($0 + 1)" } }

  /// A name that is not among those taken: the name itself, or with the lowest number from 2 on that makes it
  /// so.
  static func unique(_ name: String, among taken: Set<String>) -> String {
    if !taken.contains(name) { return name }
    var number = 2
    while taken.contains("\(name) \(number)") { number += 1 }
    return "\(name) \(number)"
  }
}
