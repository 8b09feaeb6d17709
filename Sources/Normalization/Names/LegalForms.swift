/// Legal forms of companies, folded and without dots.
enum LegalForms {
  /// Forms that are hardly ever anything else.
  static let plain = """
    inc incorporated llc llp lllp pllc ltd limited ltda corp corporation plc gmbh mbh ggmbh ohg gbr kgaa sarl
    sarlu eurl sasu snc sci scp selarl gie srl srls spa sagl sro spol doo dooel ood eood ead zoo spzoo oo kft
    zrt nyrt bt bvba cvba vof aps ivs oyj oyab pty pte pvt bhd sdn sdnbhd slu slp slne sca scoop eirl eireli
    lda unipessoal uab ooo oao zao pao tov pjsc jsc ojsc cjsc
    """

  /// Forms that are also names, words or abbreviations: read as forms at the end of a name, beside another
  /// sign.
  static let short = """
    co company cia cie compagnie compania sa as ag ab asa se oy kg ek sas sl bv nv cv ks lp pc pa na hf ehf ad
    dd kd tt ug ev eg sia kk
    """

  /// Every word of both lists, with the words that only stand between them (`S. de R.L. de C.V.`, `Sp. z
  /// o.o.`).
  static let table = WordTable(
    (plain + " " + short).split(whereSeparator: \.isWhitespace).map { (String($0), form) }
      + between.map { ($0, link) })

  /// The table's value of a legal form.
  static let form: UInt32 = 1
  /// The table's value of a word that goes with the legal form after it.
  static let link: UInt32 = 2

  private static let between = ["de", "and", "y", "et", "und", "e", "z", "sp", "s", "rl", "r", "p", "a"]
}
