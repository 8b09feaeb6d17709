/// Reads whole names that begin with the surname: `Smith John`, `van der Berg Jan`.
enum SurnameFirst {
  /// The name with a comma behind the surname and the particles before it, unless it has one.
  static func withComma(_ name: String) -> String {
    let words = name.split(whereSeparator: \.isWhitespace)
    if words.count < 2 || name.contains(",") { return name }
    let particleCount = words.dropLast(2).prefix { particles.contains($0.lowercased()) }.count
    let surname = words[...particleCount].joined(separator: " ")
    return "\(surname), \(words[(particleCount + 1)...].joined(separator: " "))"
  }

  private static let particles: Set<String> = [
    "van", "von", "de", "der", "den", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le", "las",
    "los", "ter",
    "ten", "te", "zu", "zum", "zur", "bin", "ibn", "al", "el", "st", "st.", "mac", "'t",
  ]
}
