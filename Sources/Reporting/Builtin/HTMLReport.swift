/// `report.html`: the groups as cards, for people, in one file that needs no net.
///
/// The page's data stands in it as JSON, drawn by its own script as it is scrolled; a policy lets nothing else run. What
/// of a large run does not fit (see ``PageLimits``) is in the other files, and the page says so.
public struct HTMLReport: ReportWriter {
  /// What a user writes to name it.
  public static let word = "html"
  /// One line for help.
  public static let summary = "groups as cards with reasons, for people; one file, offline"
  /// The file's name in the output folder.
  public static let fileName = "report.html"

  /// The groups that the page holds where nothing else is said.
  public static let defaultGroupLimit = 2_000

  /// The report as it is always written.
  public init() {}

  /// The page in parts: its head, the groups, and what stands behind them.
  public func parts(of content: ReportContent) -> ReportParts {
    let labels = RecordLabels(content.table, isTableOfPeople: content.model.isTableOfPeople)
    let data = PageData(content, labels: labels)
    let head = ReportParts(count: 1) { _, text in
      var page = HTMLText(appendingTo: text.take())
      HTMLReport.writeHead(content, labels, to: &page)
      text = page.takeText()
      data.writeHead(to: &text)
    }
    let groups = ReportParts.chunks(of: data.groupCount, atMost: 16) { part, text in
      data.writeGroups(part, to: &text)
    }
    let script = PageScript.text(hasPartitions: content.table.partitions != nil)
    let rest = ReportParts(count: 1) { _, text in
      data.writeRest(to: &text)
      var page = HTMLText(appendingTo: text.take())
      page.markup("</script>\n<script>")
      page.source(script)
      page.markup("</script>\n</body>\n</html>\n")
      text = page.takeText()
    }
    return head + groups + rest
  }

  private static func writeHead(_ content: ReportContent, _ labels: RecordLabels, to page: inout HTMLText) {
    let script = PageScript.text(hasPartitions: content.table.partitions != nil)
    let style = PageStyle.text(hasPartitions: content.table.partitions != nil)
    let head = PageHead(content)
    page.markup("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    page.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"")
    page.text(ContentSecurityPolicy(script: script, style: style).text)
    page.markup("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.markup("<meta name=\"robots\" content=\"noindex\">\n<title>")
    page.text(head.title)
    page.markup("</title>\n<style>")
    page.source(style)
    page.markup("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#list\">Skip to the groups</a>\n")
    head.write(to: &page)
    page.markup("<main id=\"page\">\n")
    PlainTable(content, labels: labels).write(to: &page)
    page.markup("</main>\n<script type=\"application/json\" id=\"data\">")
  }
}
