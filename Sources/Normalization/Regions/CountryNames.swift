/// Countries by the names and codes that people write.
enum CountryNames {
  /// The ISO 3166 code of a country written as a code of two or three letters or as a name; nil if unknown.
  static func region(of country: String) -> String? {
    let letters = ASCIIText.plain(country.utf8.span).filter { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
    let name = String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
    if let region = regionsByName[name] { return region }
    let code = name.uppercased()
    return code.utf8.count == 2 && PhoneLibrary.regions.contains(code) ? code : nil
  }

  private static let regionsByName: [String: String] = {
    var regions: [String: String] = [:]
    for line in names.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for name in words.dropFirst() { regions[name] = words[0] }
    }
    return regions
  }()

  /// A code and the names of its country, as letters only.
  private static let names = """
    US usa unitedstates unitedstatesofamerica theunitedstates america
    US vereinigtestaaten etatsunis estadosunidos statiuniti verenigdestaten
    GB uk gbr unitedkingdom greatbritain britain england scotland wales northernireland
    GB grossbritannien vereinigteskoenigreich
    GB royaumeuni reinounido regnounito verenigdkoninkrijk
    CA can canada kanada
    DE deu ger germany deutschland allemagne alemania germania duitsland bundesrepublikdeutschland brd d
    FR fra france frankreich francia frankrijk f
    ES esp spain spanien espana espagne spagna spanje e
    IT ita italy italien italia italie i
    NL nld netherlands thenetherlands niederlande nederland paysbas paisesbajos paesibassi holland
    AU aus australia australien australie
    BE bel belgium belgien belgique belgie belgica belgio b
    AT aut austria osterreich oesterreich autriche oostenrijk a
    CH che switzerland schweiz suisse svizzera suiza zwitserland
    IE irl ireland irland irlande irlanda republicofireland eire
    PT prt portugal portogallo
    SE swe sweden schweden sverige suede suecia svezia zweden
    DK dnk denmark danemark danmark dinamarca danimarca denemarken
    NO nor norway norwegen norge norvege noruega norvegia noorwegen
    FI fin finland finnland suomi finlande finlandia
    PL pol poland polen polska pologne polonia
    CZ cze czechia czechrepublic tschechien ceskarepublika cesko
    HU hun hungary ungarn magyarorszag
    GR grc greece griechenland hellas grece grecia
    LU lux luxembourg luxemburg
    TR tur turkey turkiye turkei turquie
    RU rus russia russland russianfederation rossiia
    UA ukr ukraine ukraina
    RO rou romania rumanien
    MX mex mexico mexiko mexique messico
    BR bra brazil brasilien brasil bresil
    AR arg argentina argentinien
    CL chl chile
    CO col colombia kolumbien
    IN ind india indien inde
    CN chn china peoplesrepublicofchina
    JP jpn japan nippon japon
    KR kor korea southkorea republicofkorea
    NZ nzl newzealand neuseeland aotearoa
    ZA zaf southafrica sudafrika
    IL isr israel
    AE are unitedarabemirates uae
    SG sgp singapore singapur
    HK hkg hongkong
    PH phl philippines
    """
}
