/// Local parts and domains that mean something of their own.
enum EmailWords {
  /// Whether several people read a local part, given as its letters and digits.
  ///
  /// - Parameter typed: The local part with its punctuation: `hr` is an office, `h.r` somebody's initials.
  static func isRole(_ local: [UInt8], typed: [UInt8]) -> Bool {
    if local.count < 3, typed.count > local.count { return false }
    return local.withUnsafeBufferPointer { roles.value(of: $0) != 0 }
  }

  private static let roles = table(
    """
    info infos information informacion informazioni informatie kontakt contact contacts contacto contactus
    contatto contato office offices mail mailbox post postfach email inbox hello hi hallo hola bonjour sales
    sale verkauf vertrieb ventas vendas vente ventes vendite verkoop service services servicio support help
    helpdesk hilfe ayuda customerservice customercare kundenservice kundendienst klantenservice serviceclient
    admin administrator administration administracion amministrazione verwaltung sekretariat secretary
    secretariat segreteria secretaria reception rezeption receptie empfang frontdesk frontoffice backoffice
    billing invoice invoices rechnung rechnungen buchhaltung accounting accounts accountspayable ap ar
    accountsreceivable payable payables receivables facturacion fatturazione facturation comptabilite
    contabilidad boekhouding finance finanzen finanzas orders order ordering bestellung bestellungen
    bestelling pedidos ordini commande commandes booking bookings buchung reservation reservations
    reservierung reservas prenotazioni events event wedding weddings shop store team staff personal hr jobs
    careers career bewerbung empleo recrutement people hello marketing press presse media news newsletter pr
    webmaster postmaster hostmaster abuse noc security web website internet online it edv tech technical
    purchasing procurement einkauf compras acquisti achats inkoop manager management geschaeftsleitung
    direktion direccion direction direzione owner ceo enquiries enquiry inquiries inquiry anfrage anfragen
    consultas feedback general noreply donotreply nepasrepondre noresponder keineantwort mailer mailerdaemon
    notifications notification alerts studio salon church parish school kirche gemeinde praxis rezeption hotel
    restaurant kitchen bar cafe dispatch shipping delivery deliveries warehouse logistics flowers florist
    blumen fleurs flores
    """)

  /// The mailboxes of these domains are the same with and without dots.
  static func ignoresDots(_ domain: some Collection<UInt8>) -> Bool {
    domain.count == 9 && domain.elementsEqual("gmail.com".utf8)
  }

  /// Last labels that a comma may have been typed before.
  static let topLabels = Set(
    ["com", "net", "org", "edu", "gov", "de", "fr", "es", "it", "nl", "ch", "at", "be", "uk", "ca", "us"].map
    {
      ArraySlice($0.utf8)
    })

  /// Whether an address was typed to fill the field.
  ///
  /// - Parameter local: The local part's letters and digits.
  static func isPlaceholder(local: [UInt8], domain: [UInt8]) -> Bool {
    let isListed =
      local.withUnsafeBufferPointer { placeholderLocals.value(of: $0) != 0 }
      || domain.withUnsafeBufferPointer { placeholderDomains.value(of: $0) != 0 }
    if isListed { return true }
    let dot = UInt8(ascii: ".")
    let first = domain.prefix { $0 != dot }
    if let last = domain.lastIndex(of: dot), domain.count - last < 3 { return true }
    if first.isEmpty { return false }
    // `a@a.com`, `xxx@xxx.com`, `abc@abc.com`: a short word on both sides.
    return local.elementsEqual(first) && local.count <= 3 || isOneLetter(local[...]) && isOneLetter(first)
      || isKeyboardRun(local)
  }

  /// Whether ``isPlaceholder(local:domain:)`` needs a look: it is on a list or begins as placeholders do.
  ///
  /// - Parameter local: The local part's letters and digits, more than three.
  static func mayBePlaceholder(
    local: UnsafeBufferPointer<UInt8>, domain: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    switch (local[0], local[1]) {
    case (UInt8(ascii: "q"), UInt8(ascii: "w")), (UInt8(ascii: "a"), UInt8(ascii: "s")),
      (UInt8(ascii: "z"), UInt8(ascii: "x")), (UInt8(ascii: "a"), UInt8(ascii: "b")),
      (UInt8(ascii: "1"), UInt8(ascii: "2")):
      return true
    default: break
    }
    return local[0] == local[1] || placeholderLocals.value(of: local) != 0
      || placeholderDomains.value(of: domain) != 0
  }

  private static func isOneLetter(_ text: ArraySlice<UInt8>) -> Bool { text.allSatisfy { $0 == text.first } }

  private static func isKeyboardRun(_ local: [UInt8]) -> Bool {
    local.count >= 4 && keyRows.contains { $0.starts(with: local) } || keyRuns.contains(local)
  }

  private static let keyRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghij", "1234567890"].map {
    Array($0.utf8)
  }

  private static let keyRuns = ["asdfasdf", "qweqwe", "asdasd", "abcabc", "123123"].map { Array($0.utf8) }

  private static let placeholderLocals = table(
    """
    none nobody noone no na nil null nomail noemail noemails noemailaddress noemailgiven noemailprovided noe
    hasnoemail donthaveone donthave doesnothave donotemail donthaveemail unknown unbekannt inconnu desconocido
    sconosciuto onbekend notprovided notgiven notavailable notapplicable noaddress nothing nada keine kein
    keinemail keineemail kunde ohneemail senzaemail senzamail sincorreo sinemail notiene sansemail pasdemail
    pasdemel geenemail geen test tests testing tester test1 test123 testtest email1 asdf fake fakeemail
    example sample dummy customer walkin guest cash client cliente someone anyone anon anonymous user username
    youremail yourname myemail name xx xxx xxxx refused declined decline noneprovided nonegiven needemail
    noteemail invalid temp placeholder
    """)

  private static let placeholderDomains = table(
    """
    none.com none.none none.net none.org no.com no.no no.email noemail.com noemail.net nomail.com nomail.net
    na.com na.na nothing.com nowhere.com unknown.com unknown.org example.com example.org example.net
    example.de test.com test.test test.de test.net email.email noone.com nobody.com null.com fake.com
    fakeemail.com invalid.com noemail.noemail donthave.com xxx.com xxxx.com asdf.com aaa.com domain.com
    yourdomain.com mydomain.com company.com customer.com keine.de keineemail.de keinemail.de kein.de
    placeholder.com notprovided.com localhost.localdomain
    """)

  private static func table(_ text: String) -> WordTable {
    WordTable(text.split(whereSeparator: \.isWhitespace).map { (String($0), 1) })
  }
}
