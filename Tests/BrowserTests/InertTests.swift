import BrowserDriver
import TestSupport
import Testing

/// The page runs its own script and nothing else, asks for nothing, and shows values as what they are.
extension BrowserTests {
  @Suite struct InertTests {
    @Test func hostileValuesAreShownAndDoNothing() throws {
      let report = try ReportPage(of: .onHostile())
      let page = report.page
      let title = try page.evaluate("document.title")
      var texts = ""
      for tab in try report.tabs {
        try page.click("#\(tab)")
        try report.scrollToEnd()
        texts += try page.evaluate("document.getElementById('list').textContent").text ?? ""
        #expect(
          try page.count(of: "#list :is(img, iframe, b, i, a, script)") == 0)
        #expect(try report.overflow == 0, "\(tab)")
      }
      #expect(texts.contains("<script>document.title='owned'</script>"))
      try page.click("#tab-certain")
      try Screenshots.keep(page, as: "hostile", height: 6_000)
      #expect(try page.count(of: "script") == 2)
      #expect(try page.evaluate("document.title") == title)
      #expect(page.dialogs.isEmpty)
      #expect(page.incidents.isEmpty, "\(page.incidents)")
    }

    @Test func hostileValuesAreSearchedFor() throws {
      let report = try ReportPage(of: .onHostile())
      try report.page.click("#tab-certain")
      for text in ["</script><script>", "\\u003cscript", "${x}", "__proto__", "שלום", "🌷"] {
        try report.search(text)
        #expect(try !report.titles.isEmpty, "\(text)")
        try report.page.press("Escape")
      }
      try report.search("(((((")
      #expect(try report.titles.isEmpty)
      #expect(report.page.incidents.isEmpty, "\(report.page.incidents)")
    }

    @Test func aScriptThatIsPutIntoThePageDoesNotRun() throws {
      let page = try ReportPage(of: .onSample()).page
      try page.evaluate(
        """
        (() => {
          const script = document.createElement("script");
          script.textContent = "window.ran = 'script'";
          const picture = document.createElement("div");
          picture.innerHTML = `<img src="x" onerror="window.ran = 'handler'">
            <a id="link" href="javascript:window.ran = 'link'">x</a><p style="position: fixed">x</p>`;
          document.body.prepend(script, picture);
          document.getElementById("link").click();
        })()
        """)
      try page.settle()
      #expect(try page.evaluate("window.ran === undefined").isTrue)
      #expect(
        try page.evaluate("getComputedStyle(document.querySelector('p[style]')).position").text == "static")
      let refusals = page.takeIncidents().filter {
        $0.kind == .complaint && $0.text.contains("Content Security")
      }
      #expect(refusals.count >= 3, "\(refusals)")
    }

    @Test func thePageCannotReachTheNetNorEvaluateText() throws {
      let page = try ReportPage(of: .onSample()).page
      let reached = try page.evaluate(
        """
        Promise.all(["https://example.org/x", "page.json"].map(
          address => fetch(address).then(() => true, () => false)))
        """)
      #expect(reached == [false, false])
      #expect(throws: BrowserError.self) { try page.evaluate("(0, eval)('1 + 1')") }
      let stayed = try page.evaluate(
        """
        new Promise(done => {
          const form = document.createElement("form");
          form.action = "https://example.org/";
          document.body.append(form);
          form.submit();
          setTimeout(() => done(location.protocol), 200);
        })
        """)
      #expect(stayed == "file:")
    }

    @Test func whereScriptsAreBlockedATableIsThere() throws {
      let run = try FinishedRun.onSample()
      for viewport in [Viewport.desktop, .tablet, .phone] {
        let report = try ReportPage(of: run, in: viewport, runsScripts: false)
        #expect(try report.page.shows("#plain table"))
        #expect(try report.page.text(of: "#plain").contains("runs no scripts"))
        #expect(try report.page.count(of: "#plain tbody tr") > 90)
        #expect(try report.page.count(of: "[role=tab]") == 0)
        #expect(try report.overflow == 0, "at \(viewport.width)")
        try Screenshots.keep(report.page, as: "plain-\(viewport.width)")
      }
    }

    @Test func hostileValuesDoNothingInTheTableEither() throws {
      let report = try ReportPage(of: .onHostile(), runsScripts: false)
      #expect(try report.page.count(of: "#plain img, #plain b, #plain i, #plain script, #plain a") == 0)
      #expect(try report.page.text(of: "#plain").contains("<svg onload=alert(1)>"))
      #expect(try report.overflow == 0)
      #expect(report.page.incidents.isEmpty, "\(report.page.incidents)")
    }
  }
}
