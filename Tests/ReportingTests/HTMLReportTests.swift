import Foundation
import Testing

@testable import Reporting

@Suite struct HTMLReportTests {
  private func page(_ content: ReportContent) -> String {
    HTMLReport().parts(of: content).text
  }

  private func between(_ start: String, _ end: String, in page: String) throws -> String {
    let from = try #require(page.range(of: start))
    let rest = page[from.upperBound...]
    return String(rest[..<(try #require(rest.range(of: end))).lowerBound])
  }

  private func data(of page: String) throws -> [String: Any] {
    let json = try between("<script type=\"application/json\" id=\"data\">", "</script>", in: page)
    return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test func hostileValuesStayValues() throws {
    let page = page(DemoHostile.content())
    // Both scripts, the style and nothing else: no value has opened or closed an element.
    #expect(page.components(separatedBy: "<script").count == 3)
    #expect(page.components(separatedBy: "</script").count == 3)
    #expect(!page.contains("<img") && !page.contains("<!--") && !page.contains("<b>"))
    let data = try data(of: page)
    #expect((data["groups"] as? [Any])?.count == DemoHostile.values.count)
    #expect((data["fields"] as? [String])?.contains("</script><b>") == true)
  }

  @Test func theMarkupBalances() throws {
    // A parser of XML is stricter than any browser, once the elements without content are closed for it.
    var markup = try between("<body>", "<script type=\"application/json\"", in: page(DemoHostile.content()))
    markup = "<body>\(markup)</body>"
    #expect(XMLBalance(markup).isBalanced)
  }

  @Test func thePolicyAllowsThisScriptAndStyleAlone() throws {
    let page = page(DemoFlorist.content())
    let policy = try between("Content-Security-Policy\" content=\"", "\">", in: page)
    #expect(policy.contains("default-src &#39;none&#39;"))
    let script = try between("</script>\n<script>", "</script>", in: page)
    let style = try between("<style>", "</style>", in: page)
    #expect(policy.contains("script-src &#39;sha256-\(ContentSecurityPolicy.digest(script))&#39;"))
    #expect(policy.contains("style-src &#39;sha256-\(ContentSecurityPolicy.digest(style))&#39;"))
    #expect(!policy.contains("unsafe"))
    for reach in ["src=", "url(", "@import", "fetch(", "innerHTML", " style=\"", "https://"] {
      #expect(!page.contains(reach))
    }
  }

  @Test func thePolicysDigestIsBase64OfSHA256() {
    // Published: the digest of the empty text.
    #expect(ContentSecurityPolicy.digest("") == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }

  @Test func longValuesAreCutAndSayHowLongTheyWere() throws {
    let groups = try #require(try data(of: page(DemoHostile.content()))["groups"] as? [[String: Any]])
    let cells = groups.flatMap { $0["members"] as? [[String: Any]] ?? [] }.flatMap {
      $0["cells"] as? [Any] ?? []
    }
    let lengths = Set(cells.compactMap { ($0 as? [Any])?[1] as? Int })
    #expect(lengths.contains(10_000) && lengths.contains(6_000) && lengths.contains(1_000))
    #expect(
      cells.compactMap { $0 as? String }.allSatisfy { $0.unicodeScalars.count <= PageLimits.characters })
  }

  @Test func theNumbersAreThoseOfTheOtherFiles() throws {
    let content = DemoFlorist.content()
    let groups = try #require(try data(of: page(content))["groups"] as? [[String: Any]])
    for (group, suggestion) in zip(groups, content.suggestions) {
      #expect(group["weight"] as? String == suggestion.shownWeight.text)
      #expect(group["probability"] as? String == suggestion.shownWeight.probabilityText)
      let lines = ["because", "against"].flatMap { group[$0] as? [[String: Any]] ?? [] }
      let sum = lines.reduce(0.0) { $0 + (Double($1["bits"] as? String ?? "") ?? .nan) }
      #expect(abs(sum - (Double(suggestion.shownWeight.text) ?? .nan)) < 1e-9)
    }
  }

  @Test func whatDoesNotFitIsCounted() throws {
    var demo = DemoContent()
    for index in 0..<(HTMLReport.defaultGroupLimit + 5) {
      let one = demo.table.add("pos:\(index)", ["Name": "Ann \(index)"])
      let other = demo.table.add("pos:\(index)b", ["Name": "Ann \(index)"])
      demo.suggest(
        "E\(index)", .certain, [one, other], evidence: [(.prior, "prior", -4), (.comparison(0), "name", 12)])
    }
    let data = try data(of: page(demo.content()))
    #expect((data["groups"] as? [Any])?.count == HTMLReport.defaultGroupLimit)
    #expect((data["totals"] as? [String: Int])?["certain"] == HTMLReport.defaultGroupLimit + 5)
  }

  @Test func partitionsAreListedWithAllThatTheyHave() throws {
    let content = DemoFlorist.content(partitioned: true)
    let data = try data(of: page(content))
    let partitions = try #require(data["partitions"] as? [String: Any])
    let values = try #require(partitions["values"] as? [[Any]])
    let totals = try #require(data["totals"] as? [String: Int])
    func sum(_ place: Int) -> Int { values.reduce(0) { $0 + ($1[place] as? Int ?? 0) } }
    #expect(sum(1) == totals["review"] && sum(2) == totals["certain"] && sum(5) == totals["decided"])
    #expect(sum(3) == totals["households"] && sum(4) == totals["contacts"])
    let names = values.compactMap { $0[0] as? String }
    let groups = try #require(data["groups"] as? [[String: Any]])
    #expect(groups.allSatisfy { names.contains($0["partition"] as? String ?? "nowhere") })
    #expect(page(content).contains(ShopScript.text))
  }

  @Test func withoutPartitionsThereIsNothingToChoose() throws {
    let page = page(DemoFlorist.content())
    #expect(try data(of: page)["partitions"] == nil)
    #expect(!page.contains("shopList"))
  }

  @Test func fieldsThatNoMemberFillsAreLeftOut() throws {
    let groups = try #require(try data(of: page(DemoFlorist.content()))["groups"] as? [[String: Any]])
    let catering = try #require(groups.first { $0["id"] as? String == "E-5102" })
    // Name, Company, Phone, E-mail, City: no address, balance, marketing, date or notes.
    #expect(catering["fields"] as? [Int] == [1, 2, 3, 4, 6])
    #expect(catering["business"] as? Bool == true)
    #expect(catering["title"] as? String == "Marigold Catering, Inc.")
  }

  @Test func theChartsNumbersAreThoseOfItsTable() throws {
    let content = DemoFlorist.content()
    let model = try #require(try data(of: page(content))["model"] as? [String: Any])
    let comparisons = try #require(model["comparisons"] as? [[String: Any]])
    #expect(comparisons.count == content.model.comparisons.count)
    for (shown, comparison) in zip(comparisons, content.model.comparisons) {
      let levels = try #require(shown["levels"] as? [[String: Any]])
      for (line, level) in zip(levels, comparison.levels) {
        let bits = try #require(Double(line["bits"] as? String ?? ""))
        #expect(abs(bits - level.matchWeight) <= 0.005_001)
        #expect((line["household"] as? String)?.isEmpty == (level.household == nil))
      }
    }
    let chart = try #require(model["chart"] as? String)
    #expect(chart.contains("same e-mail, +16.33 bits") && chart.contains("given names differ, −5.56 bits"))
    #expect((model["bands"] as? [[String]])?.map(\.first) == ["certain alone", "certain and likely"])
  }
}
