import Normalization
import TestSupport

/// Folding names to plain letters, and reading telephone numbers.
enum NormalizationBenchmarks {
  static var all: [Benchmark] {
    alphabets.map { transliterator(of: $0.letters, data: $0.name) } + [plainPhones, otherPhones]
  }

  /// Letters and what each is folded to, whatever stands beside it.
  private static let alphabets: [(name: String, letters: [(Character, String)])] = [
    ("ASCII names", "abcdeghijklmnoprstuvwxyzABCDEGHIJKLMNOPRSTUVWXYZ".map { ($0, $0.lowercased()) }),
    (
      "Latin names with marks",
      [("é", "e"), ("ñ", "n"), ("ß", "ss"), ("Å", "a"), ("ł", "l"), ("č", "c")]
        + "aeilnrst".map { ($0, "\($0)") }
    ),
    (
      "Cyrillic names",
      [
        ("а", "a"), ("б", "b"), ("в", "v"), ("и", "i"), ("к", "k"), ("л", "l"), ("о", "o"), ("р", "r"),
        ("Н", "n"),
      ]
    ),
  ]

  private static func transliterator(of letters: [(Character, String)], data: String) -> Benchmark {
    var random = RandomStrings(seed: 22)
    let names = (0..<20_000).map { _ in
      let name = (0..<random.number(in: 5...12)).map { _ in letters[random.number(in: 0...letters.count - 1)]
      }
      return (written: Array(String(name.map(\.0)).utf8), folded: Array(name.map(\.1).joined().utf8))
    }
    let transliterator = Transliterator()
    let bytes = names.reduce(0) { $0 + $1.written.count }
    return Benchmark(name: "Transliterator", data: data, operations: names.count, bytes: bytes) {
      names.count { name in
        var folded: [UInt8] = []
        transliterator.folded(bytes: name.written.span, into: &folded)
        return folded != name.folded
      }
    } round: {
      var output: [UInt8] = []
      output.reserveCapacity(bytes)
      for name in names { transliterator.folded(bytes: name.written.span, into: &output) }
      return UInt64(output.count) &+ UInt64(output[output.count / 2])
    }
  }

  /// Numbers that the tables of plans decide.
  private static var plainPhones: Benchmark {
    phones(data: "plain numbers", count: 20_000) { area, line in
      [
        "(\(area)) \(line / 10_000)-\(last(line))", "\(area)\(line)",
        "\(area)-\(line / 10_000)-\(last(line))",
      ]
    }
  }

  /// Numbers with extensions, which only the library reads.
  private static var otherPhones: Benchmark {
    phones(data: "numbers with extensions", count: 500) { area, line in
      ["\(area)-\(line / 10_000)-\(last(line)) ext. 12", "\(area).\(line / 10_000).\(last(line)) x12"]
    }
  }

  private static func last(_ line: Int) -> String { String(String(line).suffix(4)) }

  /// Numbers of Washington, Boston and Los Angeles in forms of which each is used as often as the others.
  private static func phones(
    data: String, count: Int, forms: (_ area: Int, _ line: Int) -> [String]
  ) -> Benchmark {
    var random = RandomStrings(seed: 23)
    let cells = (0..<count).map { place in
      let area = [202, 617, 213][random.number(in: 0...2)]
      // Lines of exchange 555 are placeholders; those from 600 on are not.
      let line = random.number(in: 600_2000...799_9999)
      let written = forms(area, line)
      return (text: Array(written[place % written.count].utf8), digits: "\(area)\(line)")
    }
    let parser = PhoneNumberParser(region: "US")
    return Benchmark(name: "PhoneNumberParser", data: data, operations: count) {
      cells.count { parser.parse(bytes: $0.text.span).map { "\($0.nationalDigits)" } != [$0.digits] }
    } round: {
      var checksum: UInt64 = 0
      var numbers: [PhoneNumber] = []
      for cell in cells {
        numbers.removeAll(keepingCapacity: true)
        parser.parse(bytes: cell.text.span, into: &numbers)
        for number in numbers { checksum &+= UInt64(number.countryCode) &+ UInt64(number.status.rawValue) }
      }
      return checksum
    }
  }
}
