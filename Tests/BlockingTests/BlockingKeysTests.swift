import Records
import TestSupport
import Testing

@testable import Blocking

@Suite struct BlockingKeysTests {
  @Test func wordsAreDistinctAndSummariesSpeak() {
    #expect(Set(BlockingKeys.all.map { $0.word }).count == BlockingKeys.all.count)
    for key in BlockingKeys.all { #expect(!key.summary.isEmpty) }
  }

  @Test func everyWordInARuleNamesAKey() {
    let known = Set(BlockingKeys.all.map { $0.word })
    for rule in BlockingRule.standard {
      for variant in rule.variants {
        for word in variant.keys + variant.unless { #expect(known.contains(word), "\(rule.word): \(word)") }
      }
    }
    for word in BlockingRule.splittingKeys { #expect(known.contains(word)) }
    #expect(Set(BlockingRule.standard.map(\.word)).count == BlockingRule.standard.count)
  }

  /// Values of a role that share a key, and values that do not.
  static let examples: [(word: String, role: AttributeRole, alike: [String], other: [String])] = [
    ("phone-last-seven", .phone, ["5125550142", "7375550142"], ["5125550143", "12345"]),
    ("phone-prefix", .phone, ["5125550142", "5125550999"], ["5125560142", "55501"]),
    ("phone-middle", .phone, ["5125550142", "7375550999"], ["5125560142", "555014"]),
    ("email-local", .email, ["ana@x.example", "ana@y.example"], ["anna@x.example", "al@x.example"]),
    ("email-prefix", .email, ["catherine@mail.example", "cather@mail.org"], ["cather@post.example", "@"]),
    ("identifier", .identifier, ["A12345"], ["A12346"]),
    ("identifier-prefix", .identifier, ["A12345", "A12349"], ["A1234", "B12345"]),
    ("identifier-suffix", .identifier, ["A12345", "B12345"], ["12345", "A12346"]),
    ("identifier-start", .identifier, ["A12345", "A123"], ["A12", "B123"]),
    ("given-phonetic", .given, ["catherine ann", "katherine"], ["anna", ""]),
    ("given-initial", .given, ["catherine", "carl"], ["karl", ""]),
    ("surname-phonetic", .surname, ["smith", "smyth"], ["jones", ""]),
    ("surname-initial", .surname, ["smith", "stone"], ["jones", ""]),
    ("postcode", .postcode, ["78704"], ["78705", ""]),
    ("city", .city, ["austin"], ["boston", ""]),
    (
      "house-number", .address, ["18/maple street/", "18/oak road/4"], ["19/maple street/", "/maple street/"]
    ),
    ("street-phonetic", .address, ["18/maple street/", "9/n mapel road/"], ["18/oak street/", "18//"]),
    ("street-word", .address, ["18/maple st/", "1/n maple rd/"], ["18/mapel st/", "18//"]),
    ("street-start", .address, ["18/maple st/", "1/maplewood rd/"], ["18/mopel st/", "18//"]),
    ("birth-date", .birthDate, ["19760607"], ["19760608", "1976"]),
    ("birth-year", .birthDate, ["19760607", "19761231"], ["19770607", "1976"]),
    ("birth-month-day", .birthDate, ["19760607", "19770607"], ["19760608", "0607"]),
    ("birth-year-month", .birthDate, ["19760607", "19760630"], ["19760707", ""]),
    ("organization-start", .organization, ["marigold catering", "mari gold"], ["margold", "ab"]),
    ("text", .text, ["florist"], ["baker", ""]),
  ]

  @Test(arguments: examples)
  func keysBringAlikeValuesTogether(
    _ example: (word: String, role: AttributeRole, alike: [String], other: [String])
  )
    throws
  {
    let key = try #require(BlockingKeys.all.first { $0.word == example.word })
    let values = example.alike + example.other
    let table = LiteralTable.table([.init(example.role, values)])
    let column = try #require(key.columns(of: table).first)
    let hashes = values.indices.map { column.hashes(ofRow: $0, in: table) }
    #expect(!hashes[0].isEmpty)
    for row in example.alike.indices { #expect(hashes[row] == hashes[0], "\(values[row])") }
    for row in example.alike.count..<values.count {
      #expect(Set(hashes[row]).isDisjoint(with: hashes[0]), "\(values[row])")
    }
  }

  /// Dates of which a part is not known, and whether each has a key.
  static let partialDates: [(word: String, known: [String], unknown: [String])] = [
    ("birth-date", ["19760607"], ["19760600", "19760007", "00000607", "19760000"]),
    ("birth-year", ["19760607", "19760000", "19760600"], ["00000607", "00000000"]),
    ("birth-month-day", ["19760607", "00000607"], ["19760600", "19760007", "19760000"]),
    ("birth-year-month", ["19760607", "19760600"], ["19760007", "19760000", "00000607"]),
  ]

  @Test(arguments: partialDates)
  func whatIsNotKnownOfADateIsNoKey(_ example: (word: String, known: [String], unknown: [String])) throws {
    let key = try #require(BlockingKeys.all.first { $0.word == example.word })
    let values = example.known + example.unknown
    let table = LiteralTable.table([.init(.birthDate, values)])
    let column = try #require(key.columns(of: table).first)
    let hashes = values.indices.map { column.hashes(ofRow: $0, in: table) }
    #expect(hashes[0].count == 1)
    for row in values.indices {
      #expect(hashes[row] == (row < example.known.count ? hashes[0] : []), "\(values[row])")
    }
  }

  @Test func theRarestWordsOfACompanyMakeItsKeys() throws {
    let names = ["rose garden florist", "oak garden florist", "garden florist", "rose florist"]
    let table = LiteralTable.table([.init(.organization, names)])
    let pairs = try #require(OrganizationTokenPairKey.columns(of: table).first)
    let exact = try #require(OrganizationTokenExactKey.columns(of: table).first)
    #expect(pairs.starts[2] - pairs.starts[1] == 3)
    #expect(exact.starts[4] - exact.starts[3] == 2)
    #expect(BlockingKeysTests.shared(pairs, 1, 4) == 1, "rose and florist")
    #expect(BlockingKeysTests.shared(pairs, 2, 4) == 0)
  }

  private static func shared(_ column: KeyColumn, _ one: Int, _ other: Int) -> Int {
    let mine = column.hashes[Int(column.starts[one])..<Int(column.starts[one + 1])]
    let theirs = column.hashes[Int(column.starts[other])..<Int(column.starts[other + 1])]
    return Set(mine).intersection(theirs).count
  }
}
