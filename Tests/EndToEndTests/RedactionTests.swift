import Foundation
import TestSupport
import Testing

@Suite struct RedactionTests {
  /// Customers whose values stand nowhere else: not in our words, nor in another value's mask.
  private static let customers = """
    Cust #,First Name,Surname,Company,Phone,Mobile,E-Mail,Address,City,State,Zip,Birthday,Created,Last Order,Balance,Tier,Notes
    70011,Wilhelmina,Fitzgerald,,(737) 555-0642,,wilhelmina@zephyrpost.net,7351 Bluebonnet Ter,Dripping Springs,Texas,78620,1984-03-05,2019-03-07 11:12:13,2026-10-04,8642.97,platinum,allergic to lilies
    70012,Willa,Fitzgerald,,737-555-0642,,wilhelmina@zephyrpost.net,7351 Bluebonnet Terrace,Dripping Springs,Texas,78620,1984-03-05,2019-03-07 11:12:44,,,silver,rings twice at the gate
    70013,Zebulon,Fitzgerald,,737-555-0642,,zeb@zephyrpost.net,7351 Bluebonnet Terrace,Dripping Springs,Texas,78620,1981-09-17,2020-05-06 08:09:10,2026-11-02,,silver,
    70014,Ottoline,Marchbanks,Quagmire Orchids LLC,512-555-0877,,ottoline@quagmire.org,90 Juniper Hollow,Wimberley,Texas,78676,,2021-01-02 03:04:05,,12.40,gold,
    70015,Otoline,Marchbanks,Quagmire Orchids,5125550877,,ottoline@quagmire.org,90 Juniper Hollow,Wimberley,Texas,78676,,2021-01-02 03:04:06,,,gold,
    70016,Walk In,,,000-0000,,none@none.com,,,,,,,,,,
    70017,Thaddeus,"Broken
    """

  private static let values = [
    "Wilhelmina", "Willa", "Zebulon", "Ottoline", "Otoline", "Fitzgerald", "Marchbanks", "Quagmire",
    "555-0642", "555-0877", "5550877", "zephyrpost", "none.com", "Bluebonnet", "Juniper", "Dripping",
    "Wimberley", "Texas", "78620", "78676", "1984", "1981", "2019-03", "2026-10", "2021-01", "8642.97",
    "12.40",
    "platinum",
    "silver", "gold", "allergic", "rings twice", "Thaddeus", "2026-11-02",
  ]

  private func folder() throws -> FreshFolder {
    let folder = try FreshFolder()
    try folder.write(Self.customers, to: "customers.csv")
    return folder
  }

  @Test func noOutputOfARedactedRunHoldsAValue() throws {
    let folder = try folder()
    let plain = try TwinleafCommand.run(["dedupe", "customers.csv", "-o", "plain"], in: folder)
    let run = try TwinleafCommand.run(["dedupe", "--redact", "customers.csv", "-o", "out"], in: folder)
    #expect(plain.status == 0 && run.status == 0, "\(run.errors)")
    let everything = try folder.names(in: "plain").map { try folder.text(of: "plain/\($0)") }.joined()
    for value in Self.values { #expect(everything.contains(value), "\(value) is looked for") }
    for name in try folder.names(in: "out") {
      let text = try folder.text(of: "out/\(name)")
      for value in Self.values {
        #expect(text.range(of: value, options: .caseInsensitive) == nil, "\(name) holds \(value)")
      }
    }
    for value in Self.values { #expect(!run.output.contains(value) && !run.errors.contains(value)) }
  }

  @Test func theGroupsAndDigestsAreThoseOfThePlainRun() throws {
    let folder = try folder()
    _ = try TwinleafCommand.run(["dedupe", "-q", "customers.csv", "-o", "plain"], in: folder)
    try folder.write("redact: yes\n", to: "twinleaf.yaml")
    _ = try TwinleafCommand.run(["dedupe", "-q", "customers.csv", "-o", "out"], in: folder)
    for name in ["crosswalk.csv", "pairs.csv"] {
      #expect(try folder.text(of: "out/\(name)") == folder.text(of: "plain/\(name)"))
    }
    let lines = try ["out", "plain"].map { folderName in
      try folder.text(of: "\(folderName)/suggestions.jsonl").split(separator: "\n").map { try JSONNode($0) }
    }
    #expect(lines[0].count == lines[1].count && !lines[0].isEmpty)
    for (redacted, plain) in zip(lines[0], lines[1]) {
      for name in ["run", "group_id", "evidence_digest", "idempotency_key", "evidence", "match_weight"] {
        #expect(redacted[name] == plain[name], "\(name)")
      }
    }
  }

  @Test(arguments: [[], ["--json"]])
  func explainMasksToo(options: [String]) throws {
    let folder = try folder()
    let arguments = ["explain", "-q", "--redact", "70011", "70012", "customers.csv"] + options
    let run = try TwinleafCommand.run(arguments, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    for value in Self.values { #expect(!run.output.contains(value), "\(value)") }
    #expect(run.output.contains("***0642"))
  }
}
