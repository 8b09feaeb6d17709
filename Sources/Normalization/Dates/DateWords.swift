/// Months, weekdays and small words of written dates, in English, German, French, Spanish, Dutch, Italian and
/// Portuguese.
enum DateWords {
  /// What a word says.
  enum Meaning: Equatable {
    /// A month, 1...12.
    case month(Int)
    /// Nothing that the numbers do not say: a weekday, "of", "den", the ending of an ordinal.
    case filler
  }

  /// A word packed into a number, five bits a letter in either case.
  struct Key: Hashable {
    private var bits: UInt64 = 0

    /// Appends an ASCII letter; a word of more than twelve letters is no word in a date.
    mutating func append(_ letter: UInt8) { bits = bits >> 55 == 0 ? bits << 5 | UInt64(letter & 31) : .max }
  }

  /// The meaning of a word; nil if it has no place in a date.
  static func meaning(_ word: Key) -> Meaning? { meanings[word] }

  /// Whether a byte is an ASCII letter.
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  private static let meanings: [Key: Meaning] = {
    var meanings: [Key: Meaning] = [:]
    for word in fillers.split(whereSeparator: \.isWhitespace) { meanings[key(word)] = .filler }
    for (index, line) in months.split(separator: "\n").enumerated() {
      for word in line.split(separator: " ") { meanings[key(word)] = .month(index + 1) }
    }
    return meanings
  }()

  private static func key(_ word: Substring) -> Key {
    var key = Key()
    for letter in word.utf8 { key.append(letter) }
    return key
  }

  /// One month a line, without accents.
  ///
  /// A short form that is a weekday too ("mar" for martes) is a month here; a month that follows takes its
  /// place.
  private static let months = """
    january januar janvier enero januari gennaio janeiro janner jan janv jaen ene gen
    february februar fevrier febrero februari febbraio fevereiro feber feb febr fev fevr
    march marz maerz mars marzo maart marco mar mrz maer mrt
    april avril abril aprile apr avr abr
    may mai mayo mei maggio maio mag
    june juni juin junio giugno junho jun giu
    july juli juillet julio luglio julho jul juil lug
    august aout agosto augustus aug ago agost
    september septembre septiembre settembre setembro sep sept set setiembre
    october oktober octobre octubre ottobre outubro oct okt ott out
    november novembre noviembre novembro nov
    december dezember decembre diciembre dicembre dezembro dec dez dic
    """

  private static let fillers = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
    lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim
    lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo
    lunedi martedi mercoledi giovedi venerdi domenica gio
    of the de del della la le el den der am dem du d l on om
    st nd rd th er e o a ste
    """
}
