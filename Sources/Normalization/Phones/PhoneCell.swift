/// A cell of any text, taken apart into the pieces of digits from which numbers are put together.
struct PhoneCell {
  /// What stands between two pieces of one chunk, by how readily two numbers are parted there.
  enum Gap: Int {
    /// A slash or a comma.
    case list
    /// Spaces.
    case space
    /// A hyphen, a dot, a parenthesis.
    case mark
  }

  /// A run of digits.
  struct Piece {
    /// The digits.
    var digits: PackedDigits
    /// What stands between the piece before it and this one.
    var gap: Gap
  }

  /// Pieces between two places where a number certainly ends: a word, a semicolon, a line's end, a plus.
  struct Chunk {
    /// The runs of digits, from left to right.
    var pieces: [Piece] = []
    /// Whether a plus stands before the first piece.
    var hasPlus = false
    /// Digits behind a word or mark for an extension.
    var extensionDigits = PackedDigits()

    /// How many digits the pieces have.
    var digitCount: Int { pieces.reduce(0) { $0 + $1.digits.count } }
  }

  /// The chunks that have digits, from left to right.
  private(set) var chunks: [Chunk] = []
  /// How many letters stand in the cell.
  private(set) var letterCount = 0
  /// Whether one of the words says what a number is for.
  private(set) var hasLabel = false

  private let text: [UInt8]
  private var at = 0
  private var chunk = Chunk()
  private var gap = Gap.mark

  /// Takes a cell apart.
  ///
  /// - Parameter text: ASCII, as `ASCIIText.plain` makes it.
  init(_ text: [UInt8]) {
    self.text = text
    while at < text.count { step() }
    endChunk()
  }

  private mutating func step() {
    let byte = text[at]
    switch byte {
    case _ where digit(at) != nil:
      chunk.pieces.append(Piece(digits: readDigits(), gap: gap))
      gap = .mark
      return
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), ASCIIText.otherLetter:
      readWord()
      return
    case UInt8(ascii: " "):
      if gap == .mark { gap = .space }
    case UInt8(ascii: ",") where isPause:
      readExtension()
      return
    case UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: "\\"), UInt8(ascii: ":"): gap = .list
    case UInt8(ascii: "#") where chunk.digitCount >= 6:
      readExtension()
      return
    case UInt8(ascii: "+"): readPlus()
    case UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "&"), 0...0x1F: endChunk()
    default: break
    }
    at += 1
  }

  /// Two commas are how a phone is told to wait before it dials an extension.
  private var isPause: Bool {
    at + 1 < text.count && text[at + 1] == UInt8(ascii: ",") && chunk.digitCount >= 6
  }

  private mutating func endChunk() {
    if !chunk.pieces.isEmpty { chunks.append(chunk) }
    chunk = Chunk()
    gap = .mark
  }

  private mutating func readDigits() -> PackedDigits {
    var digits = PackedDigits()
    while at < text.count, let digit = digit(at) {
      digits.append(digit)
      at += 1
    }
    return digits
  }

  /// The digit at an index; also the letter O or l that was struck for 0 or 1 between digits.
  private func digit(_ index: Int) -> UInt8? {
    let byte = text[index]
    if PackedDigits.isDigit(byte) { return byte & 15 }
    guard index > 0, index + 1 < text.count, PackedDigits.isDigit(text[index + 1]) else { return nil }
    guard PackedDigits.isDigit(text[index - 1]) || text[index - 1] == UInt8(ascii: "-") else { return nil }
    switch byte {
    case UInt8(ascii: "O"), UInt8(ascii: "o"): return 0
    case UInt8(ascii: "l"), UInt8(ascii: "I"): return 1
    default: return nil
    }
  }

  /// A plus begins a number, unless it stands alone between two.
  private mutating func readPlus() {
    let standsBetween = !chunk.pieces.isEmpty && at + 1 < text.count && text[at + 1] == UInt8(ascii: " ")
    endChunk()
    chunk.hasPlus = !standsBetween
  }

  private mutating func readWord() {
    let first = at
    while at < text.count, isLetter(text[at]) { at += 1 }
    letterCount += at - first
    let word = String(decoding: text[first..<at].map { $0 | 0x20 }, as: UTF8.self)
    let mayExtend = chunk.digitCount >= 6 || (chunk.pieces.isEmpty && !chunks.isEmpty)
    if mayExtend && PhoneWords.extensions.contains(word) {
      readExtension()
    } else {
      hasLabel =
        hasLabel || PhoneWords.labels.contains(word) || text[first..<at].contains(ASCIIText.otherLetter)
      endChunk()
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == ASCIIText.otherLetter
  }

  /// Gives one to seven digits that follow, behind marks, to the number before; with more or none there is no
  /// extension, and a new number may begin.
  private mutating func readExtension() {
    endChunk()
    while at < text.count, !PackedDigits.isDigit(text[at]), !isLetter(text[at]), text[at] != UInt8(ascii: "+")
    {
      at += 1
    }
    let start = at
    let digits = readDigits()
    if (1...7).contains(digits.count), let last = chunks.indices.last {
      chunks[last].extensionDigits = digits
    } else {
      at = start
    }
  }
}
