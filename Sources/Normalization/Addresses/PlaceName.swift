/// The one form of cities' names.
enum PlaceName {
  /// The words of a folded text, without punctuation; apostrophes part nothing.
  static func words(in folded: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func finish() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in folded.utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A, 0x80...: word.append(byte)
      case UInt8(ascii: "'"), UInt8(ascii: "`"): break
      default: finish()
      }
    }
    finish()
    return words
  }

  /// A folded city in one form.
  ///
  /// What stands in brackets or behind a comma is left out; `st louis` and `saint louis`, `nyc` and `new york
  /// city`, `koln` and `cologne` are one city each.
  static func city(_ folded: String) -> String {
    let cut = folded.firstIndex { ",([;/".contains($0) } ?? folded.endIndex
    var words = words(in: String(folded[..<cut]))
    if words.isEmpty { words = self.words(in: folded) }
    if words.count > 1, let last = words.last, isPostalTail(last) { words.removeLast() }
    let typed = words.joined(separator: " ")
    if let name = names[typed] { return name }
    let name = words.enumerated().map { index, word in
      index + 1 < words.count ? written(word, isFirst: index == 0) : word
    }.joined(separator: " ")
    return names[name] ?? name
  }

  /// A postal district behind a city's name: `wien 1010`, `paris 75008`.
  private static func isPostalTail(_ word: String) -> Bool { word.utf8.allSatisfy { 0x30...0x39 ~= $0 } }

  /// An abbreviation before another word, written out.
  private static func written(_ word: String, isFirst: Bool) -> String {
    switch word {
    case "st", "sankt", "sint": "saint"
    case "ste": "sainte"
    case "ft" where isFirst: "fort"
    case "mt" where isFirst: "mount"
    case "pt" where isFirst: "port"
    case "n" where isFirst: "north"
    case "s" where isFirst: "south"
    case "e" where isFirst: "east"
    case "w" where isFirst: "west"
    default: word
    }
  }

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for line in listed.split(separator: ";") {
      let sides = line.split(separator: ":").map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      if sides.count == 2 { for other in sides[1].split(separator: ",") { names[trimmed(other)] = sides[0] } }
    }
    return names
  }()

  private static func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  // A city, a colon, and its other names, separated by commas.
  private static let listed = """
    new york: nyc, n y c, new york city, new york ny, ny; los angeles: l a, la, los angeles ca; san francisco:
    sf, s f, san fran; philadelphia: philly, phila; las vegas: vegas, lv; washington: washington dc;
    washington: washington d c, wash dc, dc, d c; new orleans: nola; salt lake city: slc, salt lake; kansas
    city: kc; oklahoma city: okc; saint louis: stl; fort lauderdale: ft lauderdale; fort worth: ft worth;
    minneapolis: mpls; indianapolis: indy; jacksonville: jax; albuquerque: abq; pittsburgh: pgh; chicago: chi;
    cincinnati: cincy; munich: munchen, muenchen; cologne: koln, koeln; vienna: wien; zurich: zuerich; geneva:
    geneve, genf; basel: bale; nuremberg: nurnberg, nuernberg; hanover: hannover; brunswick: braunschweig;
    dusseldorf: duesseldorf; frankfurt: frankfurt am main, frankfurt a m, frankfurt a main, frankfurt main,
    ffm; brussels: bruxelles, brussel; antwerp: antwerpen, anvers; ghent: gent, gand; bruges: brugge; liege:
    luik, luttich; lucerne: luzern; bern: berne; the hague: den haag, s gravenhage, gravenhage, sgravenhage;
    den bosch: s hertogenbosch, hertogenbosch, shertogenbosch; lisbon: lisboa; seville: sevilla; saragossa:
    zaragoza; rome: roma; milan: milano, mailand; turin: torino; florence: firenze; venice: venezia, venedig;
    naples: napoli; genoa: genova; padua: padova; bologna: bolonia; prague: praha, prag; warsaw: warszawa,
    warschau; cracow: krakow, krakau; moscow: moskva, moskau; saint petersburg: sankt peterburg, spb; kiev:
    kyiv, kiyv; athens: athina, athinai; bucharest: bucuresti; copenhagen: kobenhavn, kopenhagen; gothenburg:
    goteborg; lyon: lyons; marseille: marseilles; strasbourg: strassburg; mexico city: ciudad de mexico, cdmx,
    mexico d f, mexico df; belgrade: beograd; zagreb: agram; tokyo: tokio; beijing: bei jing, peking;
    shanghai: shang hai; jerusalem: yrwslym; tel aviv: tl byb; cairo: alqahrt
    """
}
