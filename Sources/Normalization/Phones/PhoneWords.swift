/// The words that people write beside phone numbers.
enum PhoneWords {
  /// Words before an extension, lower case without accents.
  static let extensions: Set<String> = [
    "x", "ext", "extn", "extension", "xtn", "poste", "anexo", "interno", "int", "ramal", "durchwahl", "dw",
    "nst", "nebenstelle", "klappe", "kl", "toestel", "tst", "app", "appareil", "dob", "doplnit", "internal",
    "extensao", "extensio", "anknytning", "ankn", "lokal",
  ]

  /// Words that say what a number is for, lower case without accents; never the letters of a vanity number.
  static let labels: Set<String> = [
    "tel", "telephone", "telefon", "telefono", "telefoon", "telefone", "phone", "phones", "ph", "fon", "fono",
    "call", "mobile", "mob", "mobil", "mobiel", "movil", "cell", "cellular", "cellulare", "cel", "celular",
    "handy", "gsm", "portable", "port", "home", "house", "casa", "domicile", "dom", "privat", "private",
    "prive", "thuis", "maison", "work", "office", "business", "bus", "buro", "bureau", "oficina", "ufficio",
    "kantoor", "werk", "arbeit", "geschaft", "trabajo", "travail", "lavoro", "rab", "fax", "faks", "telefax",
    "main", "direct", "direkt", "day", "evening", "night", "eve", "other", "alt", "alternate", "primary",
    "secondary", "emergency", "contact", "number", "num", "nummer", "numero", "no", "nr", "or", "and", "und",
    "oder", "ou", "et", "y", "o", "e", "en", "of", "text", "sms", "whatsapp", "wa", "viber", "pager", "toll",
    "free", "voice", "message", "msg", "after", "before", "only", "ask", "for", "mr", "mrs", "ms", "wife",
    "husband", "mother", "father", "mom", "dad", "son", "daughter", "sister", "brother", "none", "unknown",
    "test", "old", "new", "wrong", "disconnected", "do", "not", "dnc", "lost", "na", "null",
  ]
}
