import BrowserDriver
import Foundation
import TestSupport
import Testing

/// What the other tests rest on: that the driver sees what goes wrong on a page.
extension BrowserTests {
  @Suite struct PageDriverTests {
    private func page(_ body: String, head: String = "") throws -> Page {
      let folder = try FreshFolder()
      try folder.write("<!doctype html><title>t</title>\(head)<body>\(body)</body>", to: "page.html")
      return try Browser().open(folder.path(of: "page.html"))
    }

    @Test func aQuietPageHasNoIncidents() throws {
      let page = try page("<h1>Hello</h1>")
      #expect(try page.text(of: "h1") == "Hello")
      #expect(page.incidents.isEmpty, "\(page.incidents)")
    }

    @Test func errorsOfThePageAreSeen() throws {
      let page = try page("<script>console.error('one'); nowhere();</script><img src='gone.png'>")
      try page.settle()
      let kinds = Set(page.incidents.map(\.kind))
      #expect(kinds.isSuperset(of: [.console, .exception, .request]), "\(page.incidents)")
      #expect(page.takeIncidents().contains { $0.text == "one" })
      #expect(page.incidents.isEmpty)
    }

    @Test func whatAPolicyRefusesIsSeen() throws {
      let head = "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'\">"
      let page = try page("<script>window.ran = 1</script>", head: head)
      #expect(try page.evaluate("window.ran === undefined").isTrue)
      #expect(
        page.incidents.contains { $0.kind == .complaint && $0.text.contains("Content Security Policy") })
    }

    @Test func keysAreTrustedAndSayWhichTheyAre() throws {
      let page = try page(
        """
        <input><script>
        const seen = [];
        addEventListener("keydown", e => seen.push([e.key, e.code, e.shiftKey, e.isTrusted].join()));
        </script>
        """)
      try page.press("j", "?", "Escape", "Shift+Tab", "Tab", "7")
      #expect(
        try page.evaluate("seen").texts == [
          "j,KeyJ,false,true", "?,Slash,true,true", "Escape,Escape,false,true", "Tab,Tab,true,true",
          "Tab,Tab,false,true", "7,Digit7,false,true",
        ])
      try page.click("input")
      try page.press("a", "B", "Space")
      try page.type("é 🌷")
      #expect(try page.evaluate("document.querySelector('input').value").text == "aB é 🌷")
      #expect(throws: BrowserError.noKey("Hyper+x")) { try page.press("Hyper+x") }
    }

    @Test func promisesAreAwaitedAndWhatIsThrownComesBack() throws {
      let page = try page("")
      #expect(try page.evaluate("Promise.resolve({a: [1, true, null, 'é']})")["a"] == [1, true, .null, "é"])
      #expect { try page.evaluate("(() => { throw new Error('no') })()") } throws: { error in
        if case .threw(let text) = error as? BrowserError { text.contains("no") } else { false }
      }
      #expect(throws: BrowserError.noElement("#none")) { try page.click("#none") }
    }

    @Test func downloadsAreKept() throws {
      let page = try page(
        """
        <a download="kept.txt" href="#">save</a><script>
        document.querySelector("a").href = URL.createObjectURL(new Blob(["what was kept"]));
        </script>
        """)
      let (name, data) = try page.browser.download { try page.click("a") }
      #expect(name == "kept.txt")
      #expect(String(decoding: data, as: UTF8.self) == "what was kept")
      #expect(page.incidents.isEmpty, "\(page.incidents)")
    }

    @Test func aPageThatAsksBeforeItIsLeftIsHeard() throws {
      let page = try page(
        "<button>x</button><script>addEventListener('beforeunload', e => e.preventDefault())</script>")
      try page.click("button")
      try page.reload()
      #expect(page.dialogs.count == 1)
    }

    @Test func scriptsCanBeRefused() throws {
      let folder = try FreshFolder()
      try folder.write(
        "<!doctype html><p>plain</p><script>document.querySelector('p').textContent = 'drawn'</script>",
        to: "page.html")
      let page = try Browser().open(folder.path(of: "page.html"), runsScripts: false)
      #expect(try page.text(of: "p") == "plain")
    }

    @Test func siteDataCanBeRefused() throws {
      let folder = try FreshFolder()
      try folder.write("<!doctype html><p>x</p>", to: "page.html")
      let refused = try Browser(keepsSiteData: false).open(folder.path(of: "page.html"))
      #expect { try refused.evaluate("localStorage.setItem('a', 'b')") } throws: {
        "\($0)".contains("SecurityError")
      }
      let kept = try Browser().open(folder.path(of: "page.html"))
      #expect(try kept.evaluate("localStorage.setItem('a', 'b'); localStorage.a").text == "b")
    }

    @Test func mediaAndWidthAreThoseAsked() throws {
      let page = try page("<p>x</p>", head: "<meta name=viewport content='width=device-width'>")
      try page.show(in: .phone)
      #expect(try page.evaluate("innerWidth").integer == 390)
      try page.show(for: .dark)
      #expect(try page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches").isTrue)
      try page.show(for: .paper)
      #expect(try page.evaluate("matchMedia('print').matches").isTrue)
      #expect(try page.picture().starts(with: [0x89, 0x50, 0x4E, 0x47]))
      #expect(try page.print().starts(with: Data("%PDF".utf8)))
    }

    @Test func namesForScreenReadersAreSeen() throws {
      let page = try page("<button>Named</button><input><div tabindex=0></div>")
      let focusable = try page.accessibleNodes().filter { $0.isFocusable && $0.role != "RootWebArea" }
      #expect(focusable.map(\.name) == ["Named", "", ""])
      #expect(focusable.map(\.role).prefix(2) == ["button", "textbox"])
    }
  }
}
