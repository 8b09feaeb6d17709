import CustomerGenerator
import Testing

struct RecordKindTests {
  private func pairs(_ kind: RecordKind) throws -> [(
    first: GeneratedTable.Record, copy: GeneratedTable.Record
  )] {
    var pairs: [(GeneratedTable.Record, GeneratedTable.Record)] = []
    for records in try GeneratedTable.shared("us-shop").entities {
      guard let first = records.first(where: { $0.kind == .original }) else { continue }
      for copy in records where copy.kind == kind { pairs.append((first, copy)) }
    }
    return pairs
  }

  private func seconds(_ stamp: String) -> Int {
    let numbers = stamp.split { !$0.isNumber }.compactMap { Int($0) }
    return ((numbers[0] * 372 + numbers[1] * 31 + numbers[2]) * 24 + numbers[3]) * 3_600 + numbers[4] * 60
      + numbers[5]
  }

  @Test
  func doubleSavesFollowWithinSecondsAndAreAlmostTheSame() throws {
    let pairs = try pairs(.doubleSave)
    #expect(pairs.count > 100)
    for (first, copy) in pairs {
      #expect((1...40).contains(seconds(copy["created_at"]) - seconds(first["created_at"])))
      #expect(first["source"] == copy["source"])
      let differing = ["first_name", "last_name", "company", "phone", "mobile", "email", "zip"].count {
        first[$0] != copy[$0]
      }
      #expect(differing <= 1)
    }
  }

  @Test
  func syncCopiesComeFromAnotherSourceWithinDays() throws {
    let pairs = try pairs(.syncCopy)
    #expect(pairs.count > 150)
    for (first, copy) in pairs {
      #expect(first["source"] != copy["source"])
      #expect(seconds(copy["created_at"]) > seconds(first["created_at"]))
    }
    #expect(Set(pairs.map { $0.copy["source"] }) == ["pos", "website", "driver_app"])
  }

  @Test
  func moversHaveAnotherAddressAndTheMarriedAnotherSurname() throws {
    for (first, copy) in try pairs(.moved)
    where !first["address"].isEmpty && copy.changes.contains("new-address") {
      #expect(first["address"] != copy["address"])
    }
    for (first, copy) in try pairs(.remarried) {
      #expect(copy.changes.contains("new-surname"))
      #expect(first["last_name"].lowercased() != copy["last_name"].lowercased())
    }
  }

  @Test
  func reEntriesFollowTheFirstRecord() throws {
    for (first, copy) in try pairs(.reEntry) {
      #expect(seconds(copy["created_at"]) > seconds(first["created_at"]))
      #expect(copy["created_at"] < "2025")
    }
  }

  @Test
  func stampsAreInOrder() throws {
    for record in try GeneratedTable.shared("us-shop").records {
      #expect(record["updated_at"] >= record["created_at"])
      #expect(record["last_order"].isEmpty == (record["orders"] == "0"))
      #expect(record["created_at"] > "2014" && record["updated_at"] < "2025-01-02")
    }
  }
}
