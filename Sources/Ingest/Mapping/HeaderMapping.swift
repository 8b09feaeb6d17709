import Records

/// Recognises columns by their headers, in English, German, French, Spanish, Dutch and Italian and by the
/// habits of points of sale.
enum HeaderMapping {
  /// What a header says.
  struct Match {
    /// The kind that it names.
    let kind: any FieldKind.Type
    /// The place of the header in the kind's list: the lower, the more usual.
    let rank: Int
  }

  /// The kind that a header names; nil for one that no kind knows.
  ///
  /// Tried in turn: the whole header; without a number at its end (`phone 2`); without words that say whose
  /// or what sort (`billing city`, `telefono casa`); and its last word, for kinds that are always named so
  /// (`florist email`).
  static func match(_ header: String) -> Match? {
    let words = HeaderFolding.fold(header).split(separator: " ").map(String.init)
    if let match = lookUp(words[...]) { return match }
    let unnumbered = withoutNumber(words[...])
    if let match = lookUp(unnumbered) { return match }
    let core = withoutQualifiers(unnumbered)
    if let match = lookUp(core) { return match }
    guard let match = lookUp(core.suffix(1)), lastWordKinds.contains(match.kind.word) else { return nil }
    return Match(kind: match.kind, rank: match.rank + 1000)
  }

  private static func lookUp(_ words: ArraySlice<String>) -> Match? {
    words.isEmpty ? nil : index[HeaderFolding.key(words.joined(separator: " "))]
  }

  /// The words before a number at the end: `phone 2`, and `fname c 1`, the first of several.
  private static func withoutNumber(_ words: ArraySlice<String>) -> ArraySlice<String> {
    guard words.last.map({ $0.allSatisfy(\.isNumber) }) == true else { return words }
    let rest = words.dropLast()
    return rest.count > 1 && rest.last?.count == 1 ? rest.dropLast() : rest
  }

  /// The words between those that say whose address or what sort of phone it is.
  private static func withoutQualifiers(_ words: ArraySlice<String>) -> ArraySlice<String> {
    var core = words
    while core.count > 1, let first = core.first, qualifiers.contains(first) { core = core.dropFirst() }
    while core.count > 1, let last = core.last, qualifiers.contains(last) || last.allSatisfy(\.isNumber) {
      core = core.dropLast()
    }
    return core
  }

  private static let lastWordKinds: Set<String> = [
    PhoneField.word, EmailField.word, PostcodeField.word, CityField.word, CountryField.word,
  ]

  private static let index: [String: Match] = {
    var index: [String: Match] = [:]
    for kind in FieldKinds.all {
      for (rank, header) in kind.headers.enumerated() {
        let key = HeaderFolding.key(header)
        if index[key] == nil { index[key] = Match(kind: kind, rank: rank) }
      }
    }
    return index
  }()

  private static let qualifiers: Set<String> = Set(
    """
    customer customers cust client clients contact contacts account acct user person member party owner guest
    buyer billing bill shipping ship to delivery deliver mailing postal home work business office primary
    secondary main alternate alternative alt other default preferred current new old private personal company
    the my your kunde kunden kontakt rechnung rechnungs liefer lieferung privat geschaftlich dienstlich haupt
    cliente clientes contacto facturacion envio casa trabajo oficina principal particular domicile travail
    bureau perso personnel pro professionnel principale facturation livraison du de klant thuis werk prive
    zakelijk factuur bezorg ufficio lavoro fatturazione spedizione abitazione principale text value field full
    complete orig original raw clean res residence residential resident legal permanent desc description lbl label cd code
    txt
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
