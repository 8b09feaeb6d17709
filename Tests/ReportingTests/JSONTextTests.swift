import Foundation
import Testing

@testable import Reporting

@Suite struct JSONTextTests {
  private func text(_ layout: JSONText.Layout = .compact, _ write: (inout JSONText) -> Void) -> String {
    var json = JSONText(layout)
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func parsed(_ json: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
  }

  @Test func containersNestAndSeparate() {
    let json = text { json in
      json.beginObject()
      json.member("a", 1)
      json.key("b")
      json.beginArray()
      json.value(true)
      json.null()
      json.beginObject()
      json.endObject()
      json.value("x")
      json.endArray()
      json.member("c", "d")
      json.endObject()
    }
    #expect(json == #"{"a":1,"b":[true,null,{},"x"],"c":"d"}"#)
  }

  @Test func indentedTextHasALineAValue() {
    let json = text(.indented) { json in
      json.beginObject()
      json.member("a", [])
      json.member("b", ["x", "y"])
      json.endObject()
      json.endLine()
    }
    #expect(json == "{\n  \"a\": [],\n  \"b\": [\n    \"x\",\n    \"y\"\n  ]\n}\n")
  }

  @Test func linesStandForThemselves() {
    let json = text { json in
      json.beginArray()
      json.endArray()
      json.endLine()
      json.value(1)
      json.endLine()
    }
    #expect(json == "[]\n1\n")
  }

  @Test func everyScalarReadsBackAsItself() throws {
    for layout in [JSONText.Layout.compact, .indented, .embedded] {
      var all = ""
      for value in UInt32(0)...0x2_0000 {
        if let scalar = Unicode.Scalar(value) { all.unicodeScalars.append(scalar) }
      }
      all.unicodeScalars.append("\u{10FFFF}")
      let json = text(layout) { $0.value(all) }
      let back = try #require(try parsed(json) as? String)
      #expect(Array(back.utf8) == Array(all.utf8))
    }
  }

  @Test func embeddedTextCannotLeaveItsElement() {
    let hostile = "</script><script>alert(1)</script><!-- ]]> &amp;"
    let json = text(.embedded) { json in
      json.beginObject()
      json.member(named: hostile, hostile)
      json.endObject()
    }
    #expect(!json.contains("<"))
  }

  @Test(arguments: [
    "\u{2028}", "\u{2029}", "\u{202E}", "\u{200F}", "\u{0}", "\u{1F}", "\u{7F}", "\u{85}", "\u{FEFF}",
  ])
  func invisibleControlsAreEscaped(control: String) throws {
    let json = text { $0.value("a\(control)b") }
    #expect(json.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
    #expect(try Array((parsed(json) as? String ?? "").utf8) == Array("a\(control)b".utf8))
  }

  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b"), ([0xC3], "\u{FFFD}"), ([0xC0, 0x80], "\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xE2, 0x82, 0xAC, 0xE2, 0x82], "€\u{FFFD}\u{FFFD}"), ([0xF0, 0x9F, 0x8C, 0xB7], "🌷"),
    ] as [([UInt8], String)])
  func bytesThatAreNotTextAreRepaired(bytes: [UInt8], expected: String) throws {
    let json = text { $0.value(bytes.span) }
    #expect(try parsed(json) as? String == expected)
  }

  @Test(
    arguments: [
      (0.1, "0.1"), (3, "3"), (-0.5, "-0.5"), (1e-9, "1e-09"), (1.0 / 3, "0.3333333333333333"),
      (.nan, "null"),
      (.infinity, "null"),
    ] as [(Double, String)])
  func numbersAreShortestAndValid(number: Double, expected: String) throws {
    let json = text { $0.value(number) }
    #expect(json == expected)
    _ = try parsed(json)
    if number.isFinite { #expect(Double(json) == number) }
  }

  @Test func everyDoubleReadsBack() throws {
    var state: UInt64 = 7
    for _ in 0..<2_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Double(bitPattern: state)
      let json = text { $0.value(number) }
      if number.isFinite { #expect(Double(json) == number) } else { #expect(json == "null") }
    }
  }

  @Test(arguments: [
    (411, 2, "4.11"), (-880, 2, "-8.80"), (-3, 2, "-0.03"), (0, 6, "0.000000"), (1_000_000, 6, "1.000000"),
    (7, 0, "7"),
  ])
  func decimalsAreFixed(scaled: Int, decimals: Int, expected: String) {
    #expect(text { $0.value(scaled, decimals: decimals) } == expected)
  }

  @Test func integersOfAnySizeAreWhole() {
    #expect(text { $0.value(Int.min) } == "\(Int.min)")
    #expect(text { $0.value(Int.max) } == "\(Int.max)")
  }
}
