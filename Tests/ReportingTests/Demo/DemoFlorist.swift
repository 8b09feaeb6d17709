import Matching
import Records
import Resolution

@testable import Reporting

/// A florist's customers, all invented: people, companies, families, several scripts.
enum DemoFlorist {
  static func content(partitioned: Bool = false) -> ReportContent {
    var demo = DemoContent(DemoTable(partitioned: partitioned))
    addPeople(to: &demo)
    addCompanies(to: &demo)
    addScripts(to: &demo)
    addCopies(to: &demo)
    addListed(to: &demo)
    demo.expectedPrecision = [.certain: 0.9975, .likely: 0.944]
    demo.expectedMissed = [.certain: 118.4, .likely: 63.2]
    demo.rejected = [
      RejectedRow(
        source: "pos", line: 812, reason: "a quote is never closed", raw: "9120,\"Lena Ost,0171 555"),
      RejectedRow(
        source: "web", line: 31, reason: "14 cells where the header has 11",
        raw: "a,b,c,d,e,f,g,h,i,j,k,l,m,n"),
    ]
    demo.remarks = [
      "phones without a country code were read as numbers of the United States (guessed from the data)",
      "column \"Notes\" is never compared",
    ]
    return demo.content()
  }

  static let prior: (EvidenceLine.Subject, String, Double) =
    (.prior, "two records are rarely one customer", -15.72)

  static func addPeople(to demo: inout DemoContent) {
    let kept = demo.table.add(
      "pos:4411",
      [
        "Name": "Katharine O’Brien", "Phone": "(512) 555-0142", "Address": "18 Maple Street",
        "City": "Austin 78704",
        "Balance": "84.50", "Marketing": "no", "Created": "2024-03-02 10:15:00", "Notes": "house account",
      ])
    let copy = demo.table.add(
      "web:98113",
      [
        "Name": "Kathy OBrien", "Phone": "512.555.0142", "E-mail": "kat@ob.example", "Address": "18 Maple St",
        "City": "Austin", "Marketing": "yes", "Created": "2026-11-19 08:02:11",
      ])
    demo.suggest(
      "E-5071", .likely, [kept, copy],
      evidence: [
        prior, (.comparison(0), "Kathy is short for Katharine", 4.7),
        (.comparison(1), "surname alike, rare (4 of 41,209)", 7.0),
        (.comparison(2), "same phone, carried by 2 names", 11.3),
        (.comparison(4), "same house number and street", 5.52),
        (.relativeOrNamesake, "could be a relative at the same address", -8.8),
      ],
      marks: [
        ["Marketing": CellMark(.different)],
        [
          "Name": CellMark(.similar, note: "nickname; surname alike"),
          "Phone": CellMark(.equal, note: "+1 512 555 0142 · on 2 names here"),
          "Address": CellMark(.similar, note: "abbreviation"),
          "City": CellMark(.similar, note: "postcode missing"),
          "Marketing": CellMark(.different, note: "the stricter wins"),
        ],
      ],
      chosen: ["Marketing": (0, "the stricter wins")], question: (.email, 1, "E-mail"))
    addFamily(to: &demo)
    addLargeGroup(to: &demo)
  }

  private static func addFamily(to demo: inout DemoContent) {
    let john = demo.table.add(
      "pos:6120",
      ["Name": "John Smith", "Phone": "(512) 555-0170", "Address": "4 Elm Court", "City": "Austin 78704"])
    let both = demo.table.add(
      "pos:6121",
      ["Name": "John & Mary Smith", "Phone": "512 555 0170", "Address": "4 Elm Ct", "City": "Austin 78704"])
    let initial = demo.table.add(
      "web:97002",
      [
        "Name": "J. Smith", "Phone": "5125550170", "E-mail": "m.smith@mail.example",
        "Notes": "leave at the back door",
      ])
    demo.suggest(
      "P-0917", .possible, [john, both, initial], firstEntity: 2,
      evidence: [
        prior, (.comparison(2), "same phone, carried by 3 names", 10.1),
        (.comparison(0), "J. may stand for John", 1.32),
        (.comparison(1), "surname equal, frequent (211 of 41,209)", 6.9),
        (.comparison(3), "", 0), (.relativeOrNamesake, "could be a relative at the same address", -3.96),
        (.otherRecords, "what the other records say", -0.04),
      ],
      marks: [
        [:],
        [
          "Name": CellMark(.similar, note: "joint name"), "Address": CellMark(.similar, note: "abbreviation"),
        ],
        ["Name": CellMark(.similar, note: "initial agrees")],
      ],
      kept: [], question: (.email, 2, "E-mail"))
    demo.relate(both, initial, .sameHousehold, matchWeight: -3.2)
  }

  private static func addLargeGroup(to demo: inout DemoContent) {
    let names = ["Priya Raman", "Priya Ramen", "P. Raman", "Raman Priya", "Priya R.", "PRIYA RAMAN"]
    var members: [UInt32] = []
    for (index, name) in names.enumerated() {
      members.append(
        demo.table.add(
          index < 4 ? "pos:72\(10 + index)" : "web:951\(10 + index)",
          [
            "Name": name, "Phone": index == 2 ? "" : "(737) 555-01\(index == 4 ? 91 : 19)",
            "E-mail": index % 2 == 0 ? "priya.raman@mail.example" : "",
            "Address": "220 Barton Springs Road, Apt 14",
            "City": "Austin 78704", "Created": "2025-0\(index + 1)-11 12:00:00",
          ]))
    }
    demo.suggest(
      "E-6120", .likely, members,
      evidence: [
        prior, (.comparison(0), "given name equal", 7.47),
        (.comparison(1), "surname equal, rare (6 of 41,209)", 9.76),
        (.comparison(4), "same address", 8.1), (.relativeOrNamesake, "could be a relative or namesake", -1.1),
        (.otherRecords, "what the other records say", -2.62),
      ],
      marks: [
        [:], ["Name": CellMark(.similar, note: "one typing error")],
        ["Name": CellMark(.similar, note: "initial agrees")],
        ["Name": CellMark(.equal, note: "given name and surname swapped")],
        ["Name": CellMark(.similar, note: "initial agrees")], [:],
      ])
  }

  static func addCompanies(to demo: inout DemoContent) {
    let kept = demo.table.add(
      "pos:208",
      [
        "Name": "Ana Ruiz", "Company": "Marigold Catering, Inc.", "Phone": "(512) 555-0199",
        "City": "Austin 78701",
      ])
    let other = demo.table.add(
      "pos:3977", ["Name": "Tom Berg", "Company": "Mariglod Catering", "Phone": "5125550199"])
    let web = demo.table.add(
      "web:90112", ["Company": "MARIGOLD CATERING", "Phone": "000-0000", "E-mail": "office@marigold.example"])
    demo.suggest(
      "E-5102", .likely, [kept, other, web],
      evidence: [
        prior, (.comparison(1), "company alike, rare (3 of 2,107)", 12.4),
        (.comparison(2), "same phone", 9.9),
        (.relativeOrNamesake, "could be a branch of the same company", -3.25),
      ],
      marks: [
        [:],
        ["Company": CellMark(.similar, note: "two letters swapped")],
        [
          "Company": CellMark(.equal, note: "legal form apart"),
          "Phone": CellMark(.noEvidence, note: "placeholder, says nothing"),
        ],
      ], rules: ["company-words"])
    let clinic = demo.table.add(
      "pos:411", ["Company": "St. Brigid Hospital", "Phone": "(512) 555-0100", "Address": "1 Clinic Drive"])
    let nurse = demo.table.add(
      "pos:5203", ["Name": "Dana Whitfield", "Phone": "(512) 555-0100", "E-mail": "dana.w@mail.example"])
    demo.share(.sharedContact, [clinic, nurse], [SharedValue(.phone, "(512) 555-0100")])
    demo.relate(clinic, nurse, .sharedContact, matchWeight: -7.415)
  }
}
