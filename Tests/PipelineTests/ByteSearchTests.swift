import TestSupport
import Testing

@testable import Pipeline

@Suite struct ByteSearchTests {
  private func place(of wanted: String, in text: String) -> Int? {
    Array(text.utf8).withUnsafeBytes { ByteSearch(for: Array(wanted.utf8)).place(in: $0) }
  }

  @Test func itFindsTheFirstPlace() {
    #expect(place(of: "aab", in: "aaaabaab") == 2)
    #expect(place(of: "a", in: "ba") == 1)
    #expect(place(of: "abc", in: "ab") == nil)
    #expect(place(of: "abc", in: "") == nil)
    #expect(place(of: "abc", in: "abc") == 0)
  }

  /// Against the obvious way, on texts of few letters, in which nearly everything nearly fits.
  @Test func itAgreesWithTheSlowWay() {
    var state: UInt64 = 7
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<2_000 {
      let text = (0..<next(40)).map { _ in UInt8(97 + next(2)) }
      let wanted = (0..<1 + next(6)).map { _ in UInt8(97 + next(2)) }
      let slow = text.indices.first { text[$0...].starts(with: wanted) }
      #expect(text.withUnsafeBytes { ByteSearch(for: wanted).place(in: $0) } == slow)
    }
  }
}
