/// How long the surname at the start of a name in Han or Hangul is, and how Koreans spell theirs in Latin.
enum EastAsianSurnames {
  /// How many characters at the start of a name without spaces are its surname.
  ///
  /// One; two for the compound surnames of China and Korea, and in names of four Han characters, which are
  /// mostly Japanese. The whole word where it is too long to be a name.
  static func length(in name: [Unicode.Scalar]) -> Int {
    if name.count < 2 || name.count > 5 { return name.count }
    if name.contains(where: isKana) { return name.count }
    if name.count > 2, compounds.contains(text(name[..<2])) { return 2 }
    return name.count >= 4 ? 2 : 1
  }

  /// The customary Latin spelling of a Korean surname; nothing for others.
  static func korean(_ surname: [Unicode.Scalar]) -> String? { koreanSpellings[text(surname[...])] }

  /// A name without the forms of address that stand behind it (様, 先生, 씨).
  static func withoutHonorific(_ name: [Unicode.Scalar]) -> [Unicode.Scalar] {
    for honorific in honorifics where name.count > honorific.count && name.ends(with: honorific) {
      return Array(name.dropLast(honorific.count))
    }
    return name
  }

  /// Whether a character is Hiragana or Katakana.
  static func isKana(_ scalar: Unicode.Scalar) -> Bool { 0x3040..<0x3100 ~= scalar.value }

  /// Whether a character is Katakana.
  static func isKatakana(_ scalar: Unicode.Scalar) -> Bool { 0x30A0..<0x3100 ~= scalar.value }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static let honorifics = ["先生", "小姐", "女士", "太太", "さん", "さま", "様", "殿", "씨", "님"]
    .map { Array($0.unicodeScalars) }

  private static let compounds = Set(
    """
    欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 长孙 長孫 宇文 东方 東方 南宫 南宮
    端木 百里 呼延 申屠 独孤 獨孤 남궁 황보 제갈 선우 독고 사공 서문
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let koreanSpellings: [String: String] = Dictionary(
    uniqueKeysWithValues: """
      김 kim 이 lee 박 park 최 choi 정 jung 강 kang 조 cho 윤 yoon 장 jang 임 lim 한 han 오 oh 서 seo 신 shin 권 kwon
      황 hwang 안 ahn 송 song 류 ryu 유 yoo 전 jeon 홍 hong 고 ko 문 moon 양 yang 손 son 배 bae 백 baek 허 heo 남 nam
      심 shim 노 noh 하 ha 곽 kwak 성 sung 차 cha 주 joo 우 woo 구 koo 민 min 나 na 진 jin 지 ji 엄 um 채 chae 원 won
      """.split(whereSeparator: \.isWhitespace).map(String.init).pairs)
}

extension [String] {
  /// The elements two by two.
  fileprivate var pairs: [(String, String)] {
    stride(from: 0, to: count - 1, by: 2).map { (self[$0], self[$0 + 1]) }
  }
}

extension [Unicode.Scalar] {
  fileprivate func ends(with suffix: [Unicode.Scalar]) -> Bool {
    self.suffix(suffix.count).elementsEqual(suffix)
  }
}
