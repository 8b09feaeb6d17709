/// The words that mean something in an address line, folded, and the one form of each.
enum AddressWords {
  /// What a word can be.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt32

    /// Says what kind of way it is: `st`, `ave`, `platz`.
    static let streetType = Kinds(rawValue: 1 << 0)
    /// A road known by the number behind it: `hwy 50`.
    static let numberedRoad = Kinds(rawValue: 1 << 1)
    /// A way that often has a number for its name, with another number behind: `calle 26 # 13`.
    static let numberedStreet = Kinds(rawValue: 1 << 2)
    /// A flat, suite or room, whose number follows.
    static let unit = Kinds(rawValue: 1 << 3)
    /// A building, staircase or block, whose number follows.
    static let building = Kinds(rawValue: 1 << 4)
    /// A floor, whose number follows or goes before.
    static let floor = Kinds(rawValue: 1 << 5)
    /// A part of a house by itself, at the end of a line: `rear`.
    static let houseSide = Kinds(rawValue: 1 << 6)
    /// What follows describes the place: `near`.
    static let cut = Kinds(rawValue: 1 << 7)
    /// Says that a number follows: `no`, `nr`.
    static let numberMarker = Kinds(rawValue: 1 << 8)
    /// A month, as in `rue du 8 mai 1945`.
    static let month = Kinds(rawValue: 1 << 9)
    /// Belongs to the house number before it: `12 bis`.
    static let numberSuffix = Kinds(rawValue: 1 << 10)
    /// `n`, `s`, `e`, `w` and their pairs.
    static let direction = Kinds(rawValue: 1 << 11)
    /// May begin a post-office box.
    static let poBox = Kinds(rawValue: 1 << 12)
  }

  /// What a folded word can be, and its one form where that is another.
  static func word(_ text: UnsafeBufferPointer<UInt8>) -> (kinds: Kinds, form: Int?) {
    let value = table.value(of: text)
    let form = Int(value & 0xFFF)
    return (Kinds(rawValue: value >> 12), form == 0 ? nil : form - 1)
  }

  /// The one forms, by number.
  static let forms: [[UInt8]] = groups.map { Array($0.form.utf8) }

  private static let table = WordTable(
    groups.enumerated().flatMap { index, group in
      group.words.map { ($0, UInt32(index + 1) | group.kinds.rawValue << 12) }
    }
      + plainKinds.flatMap { words, kinds in
        words.split(whereSeparator: \.isWhitespace).map { (String($0), kinds.rawValue << 12) }
      })

  private static let groups: [(form: String, kinds: Kinds, words: [String])] =
    read(StreetTypes.listed, .streetType)
    + read(
      "hwy: hwy highway hiway hway hgwy; rte: rte route rt rtes; fwy: fwy freeway",
      [.streetType, .numberedRoad])
    + read(
      "county rd: cr; calle: calle; carrera: carrera cra kra krr; ave: avenida avda avd",
      [.streetType, .numberedStreet])
    + read("n: n north; s: s south; e: e east; w: w west; ne: ne northeast; nw: nw northwest", .direction)
    + read("se: se southeast; sw: sw southwest", .direction)
    + read(
      """
      1st: first; 2nd: second; 3rd: third; 4th: fourth; 5th: fifth; 6th: sixth; 7th: seventh; 8th: eighth;
      9th: ninth; 10th: tenth; 11th: eleventh; 12th: twelfth; st: saint sankt sint; ste: sainte; martin
      luther king: mlk; ft: fort
      """, [])

  private static let plainKinds: [(String, Kinds)] = [
    ("interstate i us fm sr state county farm rural rr hc ruta autopista km bundesstrasse", .numberedRoad),
    (units, .unit), (buildings, .building), (floors, .floor), (houseSides, .houseSide), (cuts, .cut),
    ("no nr num numero number nummer", .numberMarker), (months, .month), ("bis ter quater", .numberSuffix),
    (boxWords, .poBox),
  ]

  private static let boxWords = """
    po p pob pobox post postfach postbus postboks bp boite casella apartado apdo caixa gpo locked private box
    """

  private static let units = """
    apt apts apartment appt appartement appart apto apartamento unit units suite ste flat room rm lot space
    spc spce trailer trlr slip hangar pmb wohnung whg zimmer tur tuer top bus boite bte bt piso puerta pta
    interior int interno depto dpto departamento despacho oficina ofc office local door app stall studio pad
    berth kontor lokal
    """

  private static let buildings = """
    bldg bldgs building edificio edif gebaude geb batiment bat block blk bloque blq torre tower twr haus
    escalera esc scala stiege aufgang staircase entrance hall wing phase
    """

  private static let floors = """
    floor fl flr floors level lvl etage etg stock og obergeschoss ug planta verdieping piano kat stockwerk
    """

  private static let houseSides = """
    penthouse ph basement bsmt rear front upper lower upstairs downstairs attic hinterhaus vorderhaus hh vh
    rechts links mitte eg erdgeschoss dg dachgeschoss derecha izquierda dcha izda izq bajo rdc gauche droite
    souterrain
    """

  private static let cuts = """
    between btwn btw at near nr off opposite opp behind beside across corner cnr entre esquina esq frente
    junto cerca nahe neben ecke hinter gegenuber angle pres hoek naast tegenover zwischen accanto vicino
    presso
    """

  private static let months = """
    january february march april june july august september october november december januar februar marz mai
    juni juli oktober dezember janvier fevrier mars avril juin juillet aout septembre octobre novembre
    decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio
    febbraio aprile maggio giugno luglio settembre ottobre dicembre
    """

  private static func read(_ text: String, _ kinds: Kinds) -> [(form: String, kinds: Kinds, words: [String])]
  {
    text.split(separator: ";").map { line in
      let sides = line.split(separator: ":").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
      return (form: (sides.first ?? []).joined(separator: " "), kinds: kinds, words: sides.last ?? [])
    }
  }
}
