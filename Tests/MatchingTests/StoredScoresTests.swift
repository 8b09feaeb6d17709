import Records
import TestSupport
import Testing

@testable import Matching

@Suite struct StoredScoresTests {
  private static let stored = NightlyRun(NightlyCustomers(count: 420, seed: 21).table(), trainingPairs: 200)
    .full()
    .stored

  private func parts() throws -> [String: [UInt8]] {
    let stored = try #require(StoredScoresTests.stored)
    return Dictionary(uniqueKeysWithValues: StoredScores.partNames.map { ($0, stored.encoded($0)) })
  }

  private func reason(_ parts: [String: [UInt8]]) -> FullRunReason? {
    do throws(FullRunReason) {
      _ = try StoredScores { parts[$0] }
      return nil
    } catch {
      return error
    }
  }

  @Test func whatIsWrittenIsRead() throws {
    let parts = try parts()
    #expect(try StoredScores { parts[$0] } == StoredScoresTests.stored)
  }

  @Test func aPartThatIsMissingOrDamagedIsTold() throws {
    let parts = try parts()
    for name in StoredScores.partNames {
      var changed = parts
      changed[name] = nil
      #expect(reason(changed) == .nothingStored)
      let bytes = try #require(parts[name])
      var random = RandomStrings(seed: 5)
      for _ in 0..<20 {
        var damaged = bytes
        damaged[random.number(in: 0...bytes.count - 1)] ^= UInt8(1 << random.number(in: 0...7))
        changed[name] = damaged
        #expect(reason(changed) == .damaged)
        changed[name] = Array(bytes.prefix(random.number(in: 0...bytes.count - 1)))
        #expect(reason(changed) == .damaged)
      }
      changed[name] = []
      #expect(reason(changed) == .damaged)
    }
  }

  /// Bytes with numbers that do not fit, under a right checksum.
  @Test func lengthsThatDoNotFitAreDamage() throws {
    let parts = try parts()
    for name in StoredScores.partNames {
      let bytes = try #require(parts[name])
      for place in stride(from: 8, to: min(bytes.count - 16, 400), by: 8) {
        for number in [UInt64.max, 1 << 40] {
          var forged = Array(bytes.dropLast(8))
          withUnsafeBytes(of: number.littleEndian) { forged.replaceSubrange(place..<place + 8, with: $0) }
          withUnsafeBytes(of: ColumnReader.checksum(forged[...]).littleEndian) {
            forged.append(contentsOf: $0)
          }
          var changed = parts
          changed[name] = forged
          // It is damage, or numbers that could be right; it never ends the process.
          _ = reason(changed)
        }
      }
    }
  }

  @Test func anotherVersionIsTold() throws {
    var parts = try parts()
    var writer = ColumnWriter(version: 2)
    writer.add(1)
    parts["scores"] = writer.finish()
    #expect(reason(parts) == .otherVersion)
  }

  @Test func noValueStandsInIt() throws {
    let customers = NightlyCustomers(count: 420, seed: 21)
    let all = try parts().values.map { String(decoding: $0, as: UTF8.self) }
    for value in customers.columns.flatMap({ $0.prefix(50) }) where value.utf8.count > 4 {
      #expect(!all.contains { $0.contains(value) }, "\(value)")
    }
  }

  @Test func anotherKeyGivesOtherDigests() {
    let table = NightlyCustomers(count: 50, seed: 21).table()
    let one = TableDigests(table, key: (1, 2), threads: 1)
    let other = TableDigests(table, key: (1, 3), threads: 1)
    #expect(Set(one.records).isDisjoint(with: other.records))
    #expect(Set(one.values[0]).isDisjoint(with: other.values[0]))
  }
}
