/// A part of a page as a screen reader is told of it.
public struct AccessibleNode: Equatable, Sendable {
  /// What it is: `button`, `tab`, `heading`.
  public let role: String
  /// What it is called; empty where nobody knows.
  public let name: String
  /// Whether the keyboard's focus can be put on it.
  public let isFocusable: Bool
  /// Whether the focus is on it.
  public let isFocused: Bool
}

extension Page {
  /// All that a screen reader is told of, in the page's order.
  public func accessibleNodes() throws(BrowserError) -> [AccessibleNode] {
    try call("Accessibility.getFullAXTree")["nodes"].items.filter { !$0["ignored"].isTrue }.map { node in
      let properties = node["properties"].items
      func holds(_ name: String) -> Bool {
        properties.contains { $0["name"].text == name && $0["value"]["value"].isTrue }
      }
      return AccessibleNode(
        role: node["role"]["value"].text ?? "", name: node["name"]["value"].text ?? "",
        isFocusable: holds("focusable"), isFocused: holds("focused"))
    }
  }
}
