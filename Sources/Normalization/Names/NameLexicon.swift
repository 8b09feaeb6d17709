/// The words that mean something in a name field, folded.
enum NameLexicon {
  /// All words of the lists below and of the organisation, note and nickname lists, in one table.
  static let table = WordTable(
    entries.flatMap { words, kind in
      words.split(whereSeparator: \.isWhitespace).map { (String($0), kind.rawValue) }
    } + NicknameTable.builtIn.names.map { ($0, NameWords.givenName.rawValue) })

  /// What a folded word can be.
  static func words(of bytes: UnsafeBufferPointer<UInt8>) -> NameWords {
    let words = NameWords(rawValue: table.value(of: bytes))
    if words.isEmpty, bytes.count >= 9, OrganizationWords.isCompound(bytes) { return .organization }
    return words
  }

  private static var entries: [(String, NameWords)] {
    [
      (titles, .title), (leadingTitles, .leadingTitle), (credentials, .credential),
      (shortCredentials, .shortCredential), (particles, .particle), (leadingParticles, .leadingParticle),
      (prefixes, .prefix), (oStems, .oStem), ("and und et och og or oder", .joint),
      ("y e i en u", .weakJoint),
      ("family familie fam famille familia famiglia familien household hh", .family),
      ("of for", .connective), ("the", .article), ("saint", .saint), ("jr jnr", .generation(.jr)),
      ("sr snr", .generation(.sr)), ("ii 2nd", .generation(.ii)), ("iii 3rd", .generation(.iii)),
      ("iv 4th", .generation(.iv)), ("junior", [.generation(.jr), .lateGeneration]),
      ("senior", [.generation(.sr), .lateGeneration]), (OrganizationWords.plain, .organization),
      (OrganizationWords.alsoSurnames, .weakOrganization), (LegalForms.plain, .legalForm),
      (LegalForms.short, .shortLegalForm), (NotePhrases.firstWords, .noteStart),
    ]
  }

  private static let titles = """
    mr mrs ms miss mx mister missus dr prof professor rev reverend revd hon honorable mme mlle mmes messrs
    monsieur madame mademoiselle msgr monsignor sra srta senor senora senorita sig signor signora signorina
    sigra dott dottssa dottoressa dhr mevr mevrouw mw mijnheer meneer frk doktor docteur doctor dra ing dipl
    mag lic maj capt captain lt sgt cpl cdr cmdr lieutenant sergeant rabbi imam pastor herr frau herrn
    fraulein hr drs dkfm gospodin gospozha szanowny kyrios kyria
    """

  // Names, surnames or other words where they do not lead.
  private static let leadingTitles = """
    sr sir dame lady lord fr father sister master mstr major colonel col gen admiral pvt deacon bishop elder
    judge coach fru shri smt sri kum haji sheikh avv arch rag geom
    """

  private static let credentials = """
    phd dphil edd psyd pharmd dpt md mdphd dds dmd dvm vmd esq esquire mba jd llm llb cpa cfa cfp pmp rn bsn
    msn lcsw lmft mph mfa obe mbe cbe kbe frcs mrcs mrcp frcp bsc msc beng meng bcom retd usn usmc usaf facs
    faan cfre ccim
    """

  private static let shortCredentials = """
    do pa np od dc ma ba bs pe ms qc kc jp sj osb mp ret ra phr dp aia cst lpn lpc pc
    """

  private static let particles = """
    van von vom zu zum zur der den dem de del della dello delle dei degli di da dal dalla do dos das du des la
    le los las lo ter te ten tot op af av al el ul bin bint ibn abu abd st saint san santa vander vanden vande
    vd ap
    """

  private static let leadingParticles = """
    van von vom de della da du der la le st saint vander vanden vande
    """

  private static let prefixes = "o d l mc mac"

  private static let oStems = """
    brien brian bryan bryant callaghan carroll connell conner connor connors dea doherty donnell donoghue
    donovan dowd driscoll dwyer farrell flaherty flynn gorman grady hagan hair halloran hanlon hara hare
    herlihy higgins kane keefe keeffe kelly kennedy laughlin leary loughlin mahoney mahony malley mara meara
    neal neil neill nolan reilly rielly riley riordan rourke ryan shaughnessy shea sullivan toole
    """
}
