/// How names are misheard and mistyped.
enum SpellingTexts {
  /// Letters that sound alike, `heard>written`; `^` stands for the start of a name and `$` for its end.
  static let english = """
    ph>f f>ph ck>k ie>ei ei>ie y$>ie ie$>y ll>l tt>t nn>n ss>s rr>r dd>d mm>m l>ll n>nn s>ss t>tt z$>s s$>z
    sen$>son son$>sen er$>or ey$>y y$>ey ay>ey ai>ay mc>mac ^Mc>Mac ^Mac>Mc oo>u ee>ea ea>ee au>aw gh>g
    ou>ow ow>ou th>t dt$>t man$>mann mann$>man ^C>K ^K>C ^Ca>Ka ^Ph>F ks>x x>cks wh>w ^Wh>W c>k e$> ^O'>O
    ^Kn>N ar>er er>ar en>an in$>en on$>en ine$>een our>or ^J>G ^Gr>Gra ez$>es es$>ez sch>sh sh>sch
    kowski$>kowsky ski$>sky dge>ge stein$>stien ei>i i>ie
    """
  static let german = """
    ph>f f>v v>f ck>k k>ck ie>i i>ie ll>l tt>t nn>n ss>s ff>f mm>m l>ll n>nn t>tt ü>ue ä>ae ö>oe ß>ss ü>u
    ä>a ö>o ss>ß ei>ey ey>ei ei>ai ai>ei ay>ai th>t t>th dt$>t dt$>d d$>t t$>dt tz>z z$>tz s$>ß mann$>man
    er$>ar chs>x x>chs ^C>K ^K>C ^Sch>S ^V>W w>v qu>kw aier$>eier eier$>aier eyer$>eier eier$>eyer
    ayer$>aier äu>eu eu>äu hn>n n$>nn h> ow$>o ski$>sky wski$>wsky rdt$>rt rt$>rdt
    """

  /// For each letter the keys around it: the letter itself first.
  static let qwertyKeys = """
    aqwsz bvghn cxdfv dserfcx ewsdr fdrtgvc gftyhbv hgyujnb iujko jhuikmn kjiolm lkop mnjk nbhjm oiklp pol
    qwa redft swedxza trfgy uyhji vcfgb wqase xzsdc ytghu zasx
    """
  static let qwertzKeys = """
    aqwsy bvghn cxdfv dserfcx ewsdr fdrtgvc gftzhbv hgzujnb iujko jhuikmn kjiolm lkop mnjk nbhjm oiklp pol
    qwa redft swedxya trfgz uzhji vcfgb wqase xysdc yasx ztghu
    """

  /// For each digit the keys around it on a number pad.
  static let digitKeys = "012 1245 213 326 4175 52468 6359 748 8579 986"

  /// Shapes that a scanner confuses.
  static let scannerShapes = """
    rn>m m>rn cl>d d>cl l>1 O>0 o>0 I>l i>l vv>w w>vv S>5 B>8 g>q h>b e>c u>ii nn>m fi>fl ri>n
    """
}
