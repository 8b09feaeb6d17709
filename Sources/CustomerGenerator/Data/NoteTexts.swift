/// What clerks type into notes, and into names.
enum NoteTexts {
  /// Notes of the shop; `;` separates them, for they hold commas, quotation marks and line breaks (`¶`).
  static let english = """
    prefers roses; no lilies - allergic; leave at back door; birthday order for mom; call before delivery;
    house account; gate code 4471; likes white & green; pays by check; deliver before noon;
    said "no carnations, ever"; anniversary in June; tax exempt; wife's favorite is tulips; ring bell twice;
    dog in yard; standing order Fridays; card on file; new address?; check phone; sympathy orders only;
    ask for Linda, front desk; vase return; email receipt; moved in spring?;
    two customers with this name¶check address first; do not substitute; loves sunflowers;
    orders for the office; complained 3/14, be nice; senior discount; no perfume flowers;
    prefers to be called; spelled with a K; see other account
    """
  static let german = """
    bitte vorher anrufen; Lieferung an Rampe 2; nur Rechnung; Skonto 2 %; keine Lilien;
    Sammelrechnung monatlich; Ansprechpartner wechselt; zahlt bar; Lieferung bis 10 Uhr;
    "kein Grün, nur Blüten"; Hintereingang benutzen; Stammkunde seit 2009; Umsatzsteuer-ID fehlt;
    Adresse prüfen!; Rückruf erbeten; Eimer zurück; Lastschrift; Messekontakt; neuer Inhaber?;
    zweite Filiale in Planung¶noch nicht bestätigt; mag Ranunkeln; bestellt per Fax; Kasse hat Schlüssel
    """

  /// Remarks typed behind a name.
  static let englishInName = """
    - DO NOT CALL; (VIP); - VIP; *; - deceased?; (NO CHECKS); - COD ONLY; **NO EMAIL**; (cash only);
    - see notes; (dup?); - BAD ADDRESS; (wife); - office; (new #)
    """
  static let germanInName = """
    - NICHT ANRUFEN; (VIP); - nur Vorkasse; *; - gesperrt; (alt); - s. Notiz; (doppelt?); - Büro; (privat);
    !!
    """
}
