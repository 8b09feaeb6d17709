/// The streets of one country.
final class StreetNames: Sendable {
  private let names: WordList
  private let first: WordList
  private let second: WordList
  /// What joins the words of a rarer street: a space, nothing or a hyphen.
  private let joint: UInt8?

  /// The kinds of street, three ways of writing each: in full, short, and shorter or with a full stop.
  private let kinds: WordList

  /// How many kinds of street there are.
  var kindCount: Int { kinds.count / 3 }

  /// Reads names, words of rarer names and kinds of street, each set apart by commas.
  init(names: String, first: String, second: String, kinds: String, joint: UInt8?) {
    self.names = WordList(names, separator: .comma)
    self.first = WordList(first, separator: .comma)
    self.second = WordList(second, separator: .comma)
    self.joint = joint
    var forms = WordList()
    for kind in WordList.words(in: kinds, separator: .comma) {
      for form in kind.split(separator: "/") { forms.append(form) }
    }
    self.kinds = forms
  }

  /// Puts a street's name and kind into an address.
  func draw(into address: inout Address, _ random: inout RandomGenerator) {
    address.streetKind = min(random.below(kindCount), random.below(kindCount))
    if random.chance(6_000) {
      // The earlier names are more frequent: the lesser of two draws makes their share fall off linearly.
      address.street = ShortText(names, min(random.below(names.count), random.below(names.count)))
      applyMark(to: &address)
    } else {
      address.street = ShortText(first, random.below(first.count))
      if let joint { address.street.append(joint) }
      address.street.append(second, random.below(second.count))
      if joint == 0x2D {
        address.street.append(0x2D)
        address.isKindSeparate = false
      }
    }
  }

  /// Appends a kind of street in one of its three forms.
  func appendKind(_ kind: Int, form: Int, to text: inout ShortText) {
    text.append(kinds, kind * 3 + form)
  }

  /// Takes the mark off a German name: `_` sets the kind apart, `!` says that there is none; else they are
  /// one word.
  private func applyMark(to address: inout Address) {
    guard joint == 0x2D, address.street.count > 0 else { return }
    let last = address.street.count - 1
    switch address.street[last] {
    case 0x5F: address.street.remove(last..<last + 1)
    case 0x21:
      address.street.remove(last..<last + 1)
      address.streetKind = nil
    default: address.isKindSeparate = false
    }
  }
}
