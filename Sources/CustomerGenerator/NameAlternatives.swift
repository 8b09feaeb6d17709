/// For each name of a list the other forms it has, if any.
struct NameAlternatives: Sendable {
  private var forms = WordList()
  private var ends: [UInt32] = []

  /// How many names there are.
  var count: Int { ends.count }

  /// Adds the forms of the next name.
  mutating func append(_ alternatives: [Substring]) {
    for form in alternatives { forms.append(form) }
    ends.append(UInt32(forms.count))
  }

  /// Returns one of the forms of a name, or nil if it has none or is beyond the list.
  func draw(_ name: Int, _ random: inout RandomGenerator) -> ShortText? {
    guard name < ends.count else { return nil }
    let start = name == 0 ? 0 : Int(ends[name - 1])
    let length = Int(ends[name]) - start
    guard length > 0 else { return nil }
    return ShortText(forms, start + random.below(length))
  }

  /// Returns the first form of a name that has one.
  func first(_ name: Int) -> ShortText {
    ShortText(forms, name == 0 ? 0 : Int(ends[name - 1]))
  }
}
