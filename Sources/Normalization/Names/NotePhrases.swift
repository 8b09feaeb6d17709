/// Phrases that people type into a name field beside the name.
enum NotePhrases {
  /// How much of the field belongs to a phrase.
  enum Extent: Sendable {
    /// The phrase and everything behind it; at the start of the field, where the name must follow, the phrase
    /// alone.
    case tail
    /// The phrase alone.
    case phrase
  }

  /// A phrase, word by word.
  struct Phrase: Sendable {
    let words: [[UInt8]]
    let extent: Extent
  }

  /// The phrases that begin with a word, longest first.
  static func phrases(beginningWith word: UnsafeBufferPointer<UInt8>) -> ArraySlice<Phrase> {
    let value = Int(firstWordTable.value(of: word))
    return value == 0 ? [] : phrases[Int(starts[value - 1])..<Int(starts[value])]
  }

  /// The first words of all phrases, separated by spaces.
  static let firstWords = firsts.joined(separator: " ")

  private static let tails = """
    do not|dont|please|pls|plz|must call|call before|call first|call ahead|call for|call when|call on| call
    upon|call to|call 1st|call b4|call after|call prior|c/o|care of|attn|att n|attention|fao|z hd|zhd|zu
    handen| t a v|tav|p/a|see note|see notes|see comment|see comments|see acct|see account|use account|use
    acct|use other| use new|ask for|leave at|leave with|leave by|deliver to|deliver by|deliver at|deliver
    after|deliver before| delivery only|pickup only|pick up only|ring bell|ring doorbell|knock|no
    substitutions|no subs|no calls|no email| no emails|no mail|no text|no texts|no checks|no credit|no
    phone|bad check|bad checks|bad address|bad credit| bad debt|bad phone|returned check|nsf|cash only|cod only|nur vorkasse|s notiz|siehe notiz|cod|c o
    d|credit hold|on hold|account hold|acct hold|tax exempt| tax id|past
    due|owes|wants|likes|prefers|allergic|account closed|acct closed|wrong number|wrong address|
    disconnected|moved to|text only|email only|nee|geb|geborene|maiden|aka|a/k/a|fka|f/k/a|formerly|
    bitte|nicht anrufen|nicht stornieren|vor lieferung|nur barzahlung|nur bar|keine werbung|ne pas|svp|s v p|
    appeler avant|no llamar|llamar antes|no enviar|favor de|por favor|non chiamare|chiamare prima|non
    disturbare| niet bellen|eerst bellen|bellen voor|graag bellen
    """

  private static let spots = """
    vip|v i p|deceased|decd|dec d|duplicate|dup|dupe|inactive|do not use|moved|old account|old acct|new
    account|new acct| new customer|employee|staff|wedding|weddings|residence|estate of|the estate
    of|verstorben|doppelt|stammkunde|
    gesperrt|decede|decedee|fallecido|fallecida|deceduto|deceduta|overleden|cliente vip|good customer|bad
    customer| regular customer|house charge|charge account|acct|account|customer
    of|blacklist|blacklisted|banned|fraud|fraudulent| test account|merged|merge|see above|same as
    above|tbd|delivery|corporate account
    """

  private static let all: [Phrase] =
    read(tails, .tail) + read(spots, .phrase)

  /// All phrases, those of one first word beside each other.
  private static let phrases: [Phrase] = firsts.flatMap { first in
    all.filter { $0.words[0] == Array(first.utf8) }.sorted { $0.words.count > $1.words.count }
  }

  private static let firsts: [String] = Set(all.map { String(decoding: $0.words[0], as: UTF8.self) }).sorted()

  /// Where each first word's phrases start, with one entry more than there are first words.
  private static let starts: [UInt32] = firsts.reduce(into: [0]) { starts, first in
    let count = all.count { $0.words[0] == Array(first.utf8) }
    starts.append((starts.last ?? 0) + UInt32(count))
  }

  private static let firstWordTable = WordTable(
    firsts.enumerated().map { ($0.element, UInt32($0.offset + 1)) })

  private static func read(_ text: String, _ extent: Extent) -> [Phrase] {
    text.split(separator: "|").map { line in
      Phrase(words: line.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }, extent: extent)
    }
  }
}
