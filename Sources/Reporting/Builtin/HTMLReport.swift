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

  /// The report as it is always written.
  public init() {}

  /// Writes the page.
  public func write(_ content: ReportContent, to folder: borrowing OutputFolder) throws(ReportError) {
    var file = try folder.createFile(named: HTMLReport.fileName)
    try file.write(HTMLReport.page(content))
    try file.close()
  }

  /// The page's bytes.
  static func page(_ content: ReportContent) -> [UInt8] {
    let labels = RecordLabels(content.table, isTableOfPeople: content.model.isTableOfPeople)
    let head = PageHead(content)
    var page = HTMLText()
    page.markup("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    page.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"")
    page.text(ContentSecurityPolicy(script: PageScript.text, style: PageStyle.text).text)
    page.markup("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.markup("<meta name=\"robots\" content=\"noindex\">\n<title>")
    page.text(head.title)
    page.markup("</title>\n<style>")
    page.source(PageStyle.text)
    page.markup("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#list\">Skip to the groups</a>\n")
    head.write(to: &page)
    page.markup("<main id=\"page\">\n")
    PlainTable(content, labels: labels).write(to: &page)
    page.markup("</main>\n<script type=\"application/json\" id=\"data\">")
    var data = JSONText(.embedded)
    PageData(content, labels: labels).write(to: &data)
    page.data(data)
    page.markup("</script>\n<script>")
    page.source(PageScript.text)
    page.markup("</script>\n</body>\n</html>\n")
    return page.bytes
  }
}
