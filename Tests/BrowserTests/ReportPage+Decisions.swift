import BrowserDriver
import Foundation

/// Deciding on the page, as a person does it and sees it.
extension ReportPage {
  /// A group's card as it stands in the list.
  struct Card: Equatable {
    /// The group's id.
    let group: String
    /// What was decided of it; nil while it is open.
    let verdict: String?
    /// How many records it shows; none where it is folded.
    let recordCount: Int
  }

  /// The cards that are drawn.
  var cards: [Card] {
    get throws {
      try page.evaluate(
        """
        [...document.querySelectorAll("#list .card.group")].map(card => [card.dataset.group,
          card.dataset.state === "decided" ? card.dataset.verdict : null,
          card.querySelectorAll("th[data-member]").length])
        """
      ).items.map { Card(group: $0[0].text ?? "", verdict: $0[1].text, recordCount: $0[2].integer ?? 0) }
    }
  }

  /// The card in hand.
  var card: Card? { get throws { try place.map { try cards[$0] } } }

  /// How many groups were decided on this page, as its bar says.
  var decidedCount: Int { get throws { try number("#decided-count") } }

  /// How many of them are in no file yet, as the bar says.
  var unwrittenCount: Int { get throws { try number("#unwritten-count") } }

  /// The number that a tab shows.
  func count(of tab: String) throws -> Int { try number("#tab-\(tab) span") }

  private func number(_ selector: String) throws -> Int {
    guard try page.count(of: selector) > 0 else { return 0 }
    return Int(try page.text(of: selector).filter(\.isNumber)) ?? -1
  }

  /// The lines of ``writtenFile(as:)``.
  func write(as name: String? = nil) throws -> [JSONValue] {
    String(decoding: try writtenFile(as: name), as: UTF8.self).jsonLines
  }

  /// The file that the key `w` gives; whoever is asked for a name gives this one.
  func writtenFile(as name: String? = nil) throws -> Data {
    let (file, data) = try page.browser.download {
      try page.press("w")
      guard let name else { return }
      try page.type(name)
      try page.press("Enter")
    }
    guard file == "decisions.jsonl" else { throw BrowserError.timedOut("decisions.jsonl, not \(file)") }
    return data
  }
}
