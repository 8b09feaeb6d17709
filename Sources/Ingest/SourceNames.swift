/// Names the sources of a run's inputs.
enum SourceNames {
  /// What a single input is called.
  static let single = "customers"

  /// A name for each input: the one that was given, else `customers` for a single input, else the file's name
  /// without its ending, made distinct by a number.
  static func names(for inputs: [InputRequest]) throws(IngestError) -> [String] {
    for name in inputs.compactMap(\.sourceName) {
      if name.isEmpty || name.contains(where: { $0 == ":" || $0 == "/" }) {
        throw .invalidSourceName(name: name)
      }
    }
    if inputs.count == 1 { return [inputs[0].sourceName ?? single] }
    var taken: Set<String> = []
    for name in inputs.compactMap(\.sourceName) where !taken.insert(name).inserted {
      throw .sourceNameTwice(name: name)
    }
    var names: [String] = []
    for input in inputs {
      if let name = input.sourceName {
        names.append(name)
        continue
      }
      let base = stem(of: input)
      var name = base
      var number = 2
      while taken.contains(name) {
        name = "\(base)-\(number)"
        number += 1
      }
      taken.insert(name)
      names.append(name)
    }
    return names
  }

  private static func stem(of input: InputRequest) -> String {
    if input.location == InputRequest.standardInput { return "stdin" }
    let file = input.location.split(separator: "/").last.map(String.init) ?? "input"
    let stem = file.lastIndex(of: ".").map { $0 == file.startIndex ? file[...] : file[..<$0] } ?? file[...]
    let name = (input.table.map { "\(stem)-\($0)" } ?? String(stem)).map { $0 == ":" || $0 == "/" ? "-" : $0 }
    return String(name)
  }
}
