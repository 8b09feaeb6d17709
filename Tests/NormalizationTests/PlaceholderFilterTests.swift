import Testing

@testable import Normalization

@Suite struct PlaceholderFilterTests {
  private static let lists = [
    PlaceholderValues.names, PlaceholderValues.texts, PlaceholderValues.companies,
    PlaceholderValues.addresses,
  ]

  @Test func noListedKeyIsRuledOut() {
    for key in Self.lists.flatMap({ $0 }) {
      #expect(PlaceholderFilter.shipped.mayHold(key, ignoringNumbers: false))
      #expect(PlaceholderFilter.shipped.mayHold("\(key) 12", ignoringNumbers: true))
    }
  }

  @Test func asSiteKeysAreNotRuledOutEither() {
    let list = PlaceholderList(site: ["Front Desk", "Store 12"])
    #expect(list.isPlaceholderName("front desk"))
    #expect(!list.isSurelyName(Array("front desk".utf8)))
    #expect(!list.isSurelyName(Array("store 12".utf8)))
  }

  @Test func whatIsSurelyANameIsNoPlaceholder() {
    let list = PlaceholderList.builtIn
    let names =
      Self.lists.flatMap { $0 }
      + PlaceholderValues.keyRuns.flatMap { run in
        (1...run.count).map { String(decoding: run[..<$0], as: UTF8.self) }
      } + ["", "-", "aaa", "xx", "anna", "linda 2", "walk in 14", "josé", "mary ann smith", "q w e r t y"]
    for name in names where list.isSurelyName(Array(name.utf8)) {
      #expect(!list.isPlaceholderName(name), "\(name)")
    }
    for name in names where list.isPlaceholderName(name) {
      for length in 1...max(name.utf8.count, 1) {
        let beginning = Array(name.utf8.prefix(length))
        #expect(beginning.withUnsafeBufferPointer { list.mayBeginName($0) }, "\(name)")
      }
    }
    #expect(!Array("linda".utf8).withUnsafeBufferPointer { list.mayBeginName($0) })
    #expect(list.isSurelyName(Array("linda iwabara".utf8)))
  }
}
