import Records
import Testing

@Suite struct ByteInternerTests {
  @Test func equalStringsGetEqualCodesInOrderOfFirstSight() {
    var interner = ByteInterner()
    #expect(interner.code(of: "") == 0)
    #expect(interner.code(of: "b") == 1)
    #expect(interner.code(of: "a") == 2)
    #expect(interner.code(of: "b") == 1)
    #expect(interner.code(of: Array("a".utf8)) == 2)
    let values = interner.finish()
    #expect((0..<3).map { values[$0] } == ["", "b", "a"])
  }

  @Test func manyValuesOfAllLengthsAgreeWithADictionary() {
    var interner = ByteInterner(capacity: 1)
    var expected: [String: UInt32] = [:]
    for number in 0..<20_000 {
      let value = String(repeating: "x", count: number % 23) + "\(number % 7_001)"
      let next = UInt32(expected.count + 1)
      let code = expected[value, default: next]
      expected[value] = code
      #expect(interner.code(of: value) == code)
    }
    #expect(interner.count == expected.count + 1)
    for (value, code) in expected {
      #expect(Array(value.utf8).withUnsafeBufferPointer { interner.known($0) } == code)
    }
    #expect(Array("y".utf8).withUnsafeBufferPointer { interner.known($0) } == 0)
    let values = interner.finish()
    for (value, code) in expected { #expect(values[code] == value) }
  }
}
