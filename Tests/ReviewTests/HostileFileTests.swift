import Testing

@testable import Review

/// Files that somebody damaged, on purpose or not: whatever stands there, it is read or refused.
@Suite struct HostileFileTests {
  private let run: InventedRun = {
    var run = InventedRun(["1", "00042", "100000", "100001"])
    run.add("E-00000000000a", [["1", "00042"]])
    run.add("Q-00000000000b", [["100000"], ["100001", "1"]])
    return run
  }()

  private var sheet: String {
    "group_id,role,source,record_id,decision,survivor,comment,evidence\n"
      + "E-00000000000a,survivor,customers,1,same,x,\"a, \"\"b\"\"\",\(run.groups[0].evidenceDigest)\n"
      + "E-00000000000a,duplicate,customers,42,,,,\(run.groups[0].evidenceDigest)\n"
      + "Q-00000000000b,entity-1,customers,1.00E+05,no,,'=1,\n"
      + "Q-00000000000b,entity-2,customers,100001,,,,\nQ-00000000000b,entity-2,customers,1,,,,\n"
  }

  private var lines: String {
    #"{"schema":"twinleaf.decision/1","run":"run-2","verdict":"same","parts":[["customers:1","customers:00042"]],"#
      + #""survivor":"customers:1","fields":{"a\u00e9":"customers:1"},"dropped":[],"kind":"agent","comment":"\ud83c\udf38"}"#
      + "\n"
      + #"{"schema":"twinleaf.decision/1","verdict":"unsure","parts":[["customers:1"],["customers:100000"]]}"#
  }

  @Test(arguments: [0, 1])
  func anyDamageIsReadOrRefused(kind: Int) {
    let original = Array((kind == 0 ? sheet : lines).utf8)
    let pieces: [[UInt8]] = [
      [], [0], [0xFF], [0x22], [0x22, 0x22], [0x2C], [0x0A], [0x0D], [0xEF, 0xBB, 0xBF], [0xC3], [0x7B],
      [0x5B, 0x5B],
      Array("1E999999".utf8), Array("\\u".utf8), Array("null".utf8), Array(repeating: 0x39, count: 100),
      Array("E+".utf8), Array(repeating: 0x5B, count: 3000),
    ]
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func random(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    var taken = 0
    for _ in 0..<3000 {
      var bytes = original
      for _ in 0...random(3) {
        let start = random(bytes.count)
        let end = min(bytes.count, start + random(12))
        bytes.replaceSubrange(start..<end, with: pieces[random(pieces.count)])
        if bytes.isEmpty { bytes = [0x0A] }
      }
      guard let file = try? DecisionFile(bytes, name: "file") else { continue }
      var check = ImportCheck(against: run, decisions: [], by: .asStated(otherwise: "Ana"))
      for entry in file.entries where check.check(entry).verdict.refusal == nil { taken += 1 }
    }
    // Most damage is small, so that much is still taken: the test reaches what it is about.
    #expect(taken > 300)
  }
}
