/// Codes of American, Canadian and Australian states, provinces and territories.
enum StateCodes {
  /// The code, in lower case, of a folded name, abbreviation or code; nothing for other regions.
  static func code(of name: String) -> String? { codes[name] }

  /// Whether a word is the postal code of an American state or territory, in lower case.
  static func isStateCode(_ word: String) -> Bool { stateCodes.contains(word) }

  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for (code, names) in entries([american, canadian, australian].joined(separator: ";")) {
      codes[code] = code
      for name in names { codes[name] = code }
    }
    return codes
  }()

  private static let stateCodes = Set(entries(american).map(\.code))

  private static func entries(_ text: String) -> [(code: String, names: [String])] {
    text.split(separator: ";").compactMap { line in
      let sides = line.split(separator: ":")
      guard sides.count == 2 else { return nil }
      let names = sides[1].split(separator: ",").map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      return (code: sides[0].filter { !$0.isWhitespace }, names: names)
    }
  }

  private static let american = """
    al: alabama, ala; ak: alaska, alas; az: arizona, ariz; ar: arkansas, ark; ca: california, calif, cal; co:
    colorado, colo; ct: connecticut, conn; de: delaware, del; dc: district of columbia, d c, washington dc;
    fl: florida, fla; ga: georgia; hi: hawaii; id: idaho; il: illinois, ill; in: indiana, ind; ia: iowa; ks:
    kansas, kans; ky: kentucky, kent; la: louisiana; me: maine; md: maryland; ma: massachusetts, mass; mi:
    michigan, mich; mn: minnesota, minn; ms: mississippi, miss; mo: missouri; mt: montana, mont; ne: nebraska,
    nebr, neb; nv: nevada, nev; nh: new hampshire, n h; nj: new jersey, n j; nm: new mexico, n m, n mex; ny:
    new york, n y, new york state; nc: north carolina, n c, n carolina; nd: north dakota, n d, n dak; oh:
    ohio; ok: oklahoma, okla; or: oregon, ore, oreg; pa: pennsylvania, penn, penna; ri: rhode island, r i; sc:
    south carolina, s c, s carolina; sd: south dakota, s d, s dak; tn: tennessee, tenn; tx: texas, tex; ut:
    utah; vt: vermont; va: virginia, virg; wa: washington, wash, washington state; wv: west virginia, w va, w
    v; wi: wisconsin, wis, wisc; wy: wyoming, wyo; pr: puerto rico, p r; vi: virgin islands; gu: guam; as:
    american samoa; mp: northern mariana islands; ae: armed forces europe; ap: armed forces pacific
    """

  private static let canadian = """
    on: ontario, ont; qc: quebec, que, pq; bc: british columbia, b c; ab: alberta, alta; mb: manitoba, man;
    sk: saskatchewan, sask; ns: nova scotia, n s; nb: new brunswick, n b; nl: newfoundland, nfld, newfoundland
    and labrador; pe: prince edward island, pei, p e i; nt: northwest territories, nwt; yt: yukon; nu: nunavut
    """

  private static let australian = """
    nsw: new south wales, n s w; vic: victoria; qld: queensland; tas: tasmania; act: australian capital
    territory, a c t; sa: south australia; wa: western australia; nt: northern territory
    """
}
