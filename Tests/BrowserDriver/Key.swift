/// A key as a keyboard sends it: `j`, `?`, `Enter`, `Shift+Tab`, `Control+a`.
struct Key {
  /// What the event's `key` says.
  let name: String
  /// The key's place on the keyboard.
  let code: String
  /// The number that old scripts look at.
  let number: Int
  /// What it types; nil where nothing.
  let text: String?
  /// Held with it: alt 1, control 2, meta 4, shift 8.
  let modifiers: Int

  private static let named: [String: (number: Int, text: String?)] = [
    "Enter": (13, "\r"), "Tab": (9, nil), "Escape": (27, nil), "Backspace": (8, nil), "Delete": (46, nil),
    "ArrowLeft": (37, nil), "ArrowUp": (38, nil), "ArrowRight": (39, nil), "ArrowDown": (40, nil),
    "Home": (36, nil), "End": (35, nil), "PageUp": (33, nil), "PageDown": (34, nil), "Space": (32, " "),
  ]
  private static let held = ["Alt": 1, "Control": 2, "Meta": 4, "Shift": 8]
  /// Signs of a US keyboard: the place and number of the key, and whether it is held with shift.
  private static let signs: [Character: (code: String, number: Int, isShifted: Bool)] = [
    "/": ("Slash", 191, false), "?": ("Slash", 191, true), ".": ("Period", 190, false),
    ",": ("Comma", 188, false), "-": ("Minus", 189, false), "+": ("Equal", 187, true),
  ]

  /// A key by its name, with what is held before it.
  init(_ description: String) throws(BrowserError) {
    let parts = description.count > 1 ? description.split(separator: "+").map(String.init) : [description]
    var modifiers = 0
    for part in parts.dropLast() {
      guard let bit = Key.held[part] else { throw .noKey(description) }
      modifiers |= bit
    }
    let last = parts.last ?? ""
    if let (number, text) = Key.named[last] {
      self.init(
        name: last == "Space" ? " " : last, code: last, number: number, text: text, modifiers: modifiers)
    } else if last.count == 1, let character = last.first {
      self.init(character, modifiers)
    } else {
      throw .noKey(description)
    }
  }

  private init(_ character: Character, _ held: Int) {
    let upper = character.uppercased()
    var (code, number, isShifted) = Key.signs[character] ?? ("", 0, false)
    if character.isASCII, character.isLetter || character.isNumber {
      code = (character.isLetter ? "Key" : "Digit") + upper
      number = Int(upper.utf8.first ?? 0)
      isShifted = character.isUppercase
    }
    // A key that is held with control or alt types nothing.
    self.init(
      name: String(character), code: code, number: number, text: held & 7 == 0 ? String(character) : nil,
      modifiers: held | (isShifted ? 8 : 0))
  }

  private init(name: String, code: String, number: Int, text: String?, modifiers: Int) {
    self.name = name
    self.code = code
    self.number = number
    self.text = text
    self.modifiers = modifiers
  }

  /// The parameters of the event that presses it or lets it go.
  func event(_ type: String) -> JSONValue {
    var event: [String: JSONValue] = [
      "type": .text(type), "key": .text(name), "code": .text(code), "modifiers": .number(Double(modifiers)),
      "windowsVirtualKeyCode": .number(Double(number)), "nativeVirtualKeyCode": .number(Double(number)),
    ]
    if let text, type == "keyDown" { event["text"] = .text(text) }
    return .members(event)
  }
}
