import Matching
import Records
import Resolution

@testable import Reporting

extension DemoFlorist {
  static func addScripts(to demo: inout DemoContent) {
    let pairs: [(String, SuggestionBand, [String: String], [String: String], String, Double)] = [
      (
        "E-5110", .likely, ["Name": "Юлия Петрова", "Phone": "+1 512 555 0133", "City": "Austin"],
        ["Name": "Yulia Petrova", "Phone": "512-555-0133", "E-mail": "yulia@mail.example", "City": "Austin"],
        "same name in another script", 19.9
      ),
      (
        "P-0921", .possible, ["Name": "אסתר כהן", "Phone": "512 555 0155", "Address": "רחוב הרצל 12"],
        ["Name": "Esther Cohen", "Phone": "(512) 555-0151"], "same name in another script", 15.8
      ),
      (
        "E-5113", .certain, ["Name": "王小明", "Phone": "512-555-0188", "E-mail": "wang.xm@mail.example"],
        ["Name": "Wang Xiaoming", "Phone": "512 555 0188", "E-mail": "wang.xm@mail.example"],
        "same name in another script", 31.2
      ),
      (
        "E-5120", .likely, ["Name": "Nguyễn Thị Hoa", "Address": "77 Lê Lợi", "E-mail": "hoa@mail.example"],
        ["Name": "Hoa Nguyen", "Address": "77 Le Loi St", "E-mail": "hoa@mial.example"],
        "same words, accents apart", 20.6
      ),
      (
        "E-5131", .likely,
        ["Name": "Zoë 🌷 Blümchen", "E-mail": "zoe@blum.example", "Notes": "loves tulips 🌷🌷"],
        ["Name": "Zoe Bluemchen", "E-mail": "zoe+shop@blum.example"], "same name, spelt out", 22.0
      ),
    ]
    let script = CellMark(.similar, note: "same name in another script")
    let marks = [
      "E-5110": ["Name": script, "Phone": CellMark(.equal, note: "+1 512 555 0133")],
      "P-0921": ["Name": script, "Phone": CellMark(.similar, note: "one digit differs")],
      "E-5131": [
        "Name": CellMark(.similar, note: "accents and signs apart"),
        "E-mail": CellMark(.equal, note: "plus-tag apart"),
      ],
      "E-5120": [
        "Name": CellMark(.similar, note: "accents and order apart"),
        "Address": CellMark(.similar, note: "house number equal"),
        "E-mail": CellMark(.similar, note: "domain mistyped"),
      ],
    ]
    for (id, band, kept, copy, reason, bits) in pairs {
      let one = demo.table.add("pos:\(id.suffix(4))", kept)
      let other = demo.table.add("web:9\(id.suffix(4))", copy)
      demo.suggest(
        id, band, [one, other], firstEntity: band == .possible ? 1 : nil,
        evidence: [
          prior, (.comparison(0), reason, bits / 2), (.comparison(2), "phone or e-mail alike", bits / 2),
          (.relativeOrNamesake, "could be a relative or namesake", band == .certain ? -0.04 : -0.7),
        ],
        marks: [[:], marks[id] ?? ["Name": CellMark(.similar, note: reason)]], rules: ["name-swapped"])
    }
  }

  /// Records that the website saved twice within a minute.
  static func addCopies(to demo: inout DemoContent) {
    for (index, name) in ["Lena Ortiz", "Marcus Webb", "Ingrid Sørensen", "Tadeo Vargas", "Ruth Adeyemi"]
      .enumerated()
    {
      let cells = [
        "Name": name, "Phone": "(512) 555-02\(10 + index)", "E-mail": "customer\(index)@mail.example",
        "Address": "\(index + 3) Cedar Lane", "City": "Austin 78745",
      ]
      let one = demo.table.add(
        "web:9800\(index)", cells.merging(["Created": "2026-11-1\(index) 09:30:0\(index)"]) { $1 })
      let other = demo.table.add(
        "web:9801\(index)", cells.merging(["Created": "2026-11-1\(index) 09:30:4\(index)"]) { $1 })
      demo.suggest(
        "E-60\(index)2", .certain, [one, other],
        evidence: [
          prior, (.comparison(0), "given name equal", 7.4), (.comparison(1), "surname equal", 9.7),
          (.comparison(2), "same phone", 14.97), (.comparison(3), "same e-mail", 16.3),
          (.comparison(4), "same address", 12.5),
          (.relativeOrNamesake, "could be a relative or namesake", -0.004),
        ], rules: ["phone", "email"], kept: ["created first"])
    }
  }

  static func addListed(to demo: inout DemoContent) {
    let family = ["Hannah Weiss", "Jonas Weiss", "Mia Weiss"].enumerated().map { index, name in
      demo.table.add(
        "pos:88\(index)0",
        [
          "Name": name, "Phone": "(512) 555-0\(160 + index % 2)", "Address": "9 Juniper Way",
          "City": "Austin 78745",
        ])
    }
    demo.share(
      .sameHousehold, family, [SharedValue(.address, "9 Juniper Way"), SharedValue(.phone, "(512) 555-0160")])
    demo.relate(family[0], family[1], .sameHousehold, matchWeight: -5.1)
    demo.relate(family[0], family[2], .sameHousehold, matchWeight: -4.875)
    let walkIns = ["Walk In", "Walk-in Customer", "Cash Sale"].enumerated().map { index, name in
      demo.table.add("pos:1\(index)", ["Name": name, "Phone": "000-0000"])
    }
    demo.hubs = [
      Hub(role: .phone, value: "0000000", cause: .placeholder, rows: walkIns + [family[0]], nameCount: 4),
      Hub(
        role: .address, value: "1\u{1F}clinic drive\u{1F}", cause: .sharedByMany, rows: walkIns, nameCount: 34
      ),
    ]
  }
}
