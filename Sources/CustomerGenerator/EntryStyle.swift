/// How a record is written, which differs from clerk to clerk and system to system and counts as no change.
struct EntryStyle {
  /// Which letters a clerk uses.
  enum LetterCase {
    case mixed
    case upper
    case lower
  }

  let letterCase: LetterCase
  let phoneForm: Int
  let mobileForm: Int
  /// The kind of street in full, short, or shorter.
  let streetForm: Int
  /// One of eight ways to write a flat, and whether a point of the compass is written out.
  let unitForm: Int
  let spellsDirection: Bool
  /// A fixed roll for what only one layout does, from 0 to 99.
  let roll: Int
  /// A second roll, for how names are written, from 0 to 59.
  let variant: Int
  let hasTrailingSpace: Bool

  /// Draws the style of a record; people who fill in a web page write small letters more often than clerks.
  init(_ world: World, household: Int, member: Int, copy: Int, source: Source) {
    var random = RandomGenerator(seed: world.seed, stream: .style, household, member: member, copy: copy)
    switch random.below(100) {
    case ..<(source == .pos ? 9 : 3): letterCase = .upper
    case ..<(source == .website ? 9 : 11): letterCase = .lower
    default: letterCase = .mixed
    }
    phoneForm = world.phoneForms[source.rawValue].draw(&random)
    mobileForm = random.chance(8_500) ? phoneForm : world.phoneForms[source.rawValue].draw(&random)
    streetForm = [0, 0, 0, 1, 1, 1, 1, 1, 1, 2][random.below(10)]
    unitForm = random.below(8)
    spellsDirection = random.chance(1_500)
    roll = random.below(100)
    variant = random.below(60)
    hasTrailingSpace = random.chance(120)
  }

  /// Puts a text into the style's letters.
  func apply(to text: inout ShortText) {
    switch letterCase {
    case .mixed: break
    case .upper: text.uppercase()
    case .lower: text.lowercase()
    }
  }
}
