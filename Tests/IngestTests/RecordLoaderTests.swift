import Parallel
import Records
import Synchronization
import Testing

@testable import Ingest

@Suite struct RecordLoaderTests {
  private let folder = InputFolder()

  /// Customers whose content repeats, with several columns of a kind, a joint column set and gaps.
  private func customers(_ count: Int) -> (header: String, rows: [String]) {
    let given = ["Mary", "John", "Ann", "", "Peter", "José"]
    let surnames = ["Smith", "Doe", "O'Brien", "García", "Müller", "", "Lee"]
    let rows = (0..<count).map { number in
      let group = number % (count * 3 / 4)
      let phone = group % 4 == 0 ? "" : "512-555-\(1000 + group % 900)"
      let mobile = group % 5 == 0 ? "512-556-\(1000 + group % 800)" : ""
      let email = group % 3 == 0 ? "" : "person\(group % 211)@example.org"
      return "C\(number),\(given[group % 6]),\(surnames[group % 7]),\(phone),\(mobile),\(email),"
        + "\(group % 50) Main St,78\(700 + group % 40),\(1950 + group % 50)-0\(1 + group % 9)-1\(group % 10)"
    }
    return ("id,first_name,last_name,phone,mobile,email,address,zip,dob", rows)
  }

  private func write(_ header: String, _ rows: [String], _ name: String) -> String {
    folder.write(([header] + rows).joined(separator: "\n") + "\n", to: name)
  }

  @Test func theOrderOfTheRowsDoesNotShow() throws {
    let (header, rows) = customers(800)
    let straight = try load(write(header, rows, "a.csv"))
    let reversed = try load(write(header, rows.reversed(), "b.csv"))
    #expect(tableText(straight.table) == tableText(reversed.table))
    #expect(straight.mappings == reversed.mappings)
    #expect(straight.hubs == reversed.hubs)
    #expect(straight.table.inputOrder == reversed.table.inputOrder.reversed())
  }

  @Test func readingIsToldUpToTheEnd() throws {
    let (header, rows) = customers(3000)
    let file = write(header, rows, "a.csv")
    let told = Mutex<[Double]>([])
    let progress = WorkProgress { share in told.withLock { $0.append(share) } }
    _ = try RecordLoader().load([InputRequest(location: file)], progress: progress)
    let shares = told.withLock { $0 }
    #expect(shares.last.map { $0 > 0.9 && $0 <= 1 } == true)
    #expect(shares == shares.sorted())
  }

  @Test func theNumberOfThreadsDoesNotShow() throws {
    let (header, rows) = customers(3000)
    let file = write(header, rows, "a.csv")
    let one = try load(file)
    let four = try load(file, threads: 4)
    #expect(tableText(one.table) == tableText(four.table))
    #expect(one.table.inputOrder == four.table.inputOrder)
    #expect(one.remarks == four.remarks)
  }

  @Test func theInputOrderLeadsBackToTheRows() throws {
    let (header, rows) = customers(100)
    let table = try load(write(header, rows, "a.csv")).table
    #expect(table.inputOrder.map { table.identity(of: Int($0)).id } == (0..<100).map { "C\($0)" })
  }

  @Test func codesFollowFirstAppearance() throws {
    let (header, rows) = customers(300)
    let table = try load(write(header, rows, "a.csv")).table
    func isCanonical(_ codes: [UInt32], count: Int) -> Bool {
      var next: UInt32 = 1
      for code in codes where code != 0 {
        if code > next { return false }
        if code == next { next += 1 }
      }
      return Int(next) == count
    }
    for column in table.columns { #expect(isCanonical(column.codes, count: column.values.count)) }
    for attribute in table.attributes {
      #expect(isCanonical(attribute.codes, count: attribute.values.count), "\(attribute.role)")
    }
  }

  @Test func otherIdsDoNotChangeTheOrder() throws {
    let (header, rows) = customers(200)
    let renamed = rows.map { "X" + $0.dropFirst() }
    let one = try load(write(header, rows, "a.csv")).table
    let other = try load(write(header, renamed, "b.csv")).table
    #expect(one.inputOrder == other.inputOrder)
  }

  @Test func severalInputsAreSourcesOverTheUnionOfTheirColumns() throws {
    let shop = folder.write("id,Name,E-Mail\n1,Mary Smith,mary@example.org\n2,John Doe,\n", to: "shop.csv")
    let web = folder.write("id,e_mail,phone\n1,ann@example.org,512-555-0142\n", to: "web.csv")
    let loaded = try RecordLoader().load([InputRequest(location: shop), InputRequest(location: web)])
    #expect(loaded.table.sources == ["shop", "web"])
    #expect(loaded.table.schema.fields.map(\.name) == ["id", "Name", "E-Mail", "phone"])
    let identities = Set((0..<3).map { loaded.table.identity(of: $0).description })
    #expect(identities == ["shop:1", "shop:2", "web:1"])
    let web1 = try #require((0..<3).first { loaded.table.identity(of: $0).source == "web" })
    #expect(loaded.table[web1]["E-Mail"] == "ann@example.org")
    #expect(loaded.table[web1]["Name"] == "")
    #expect(loaded.inputs.map(\.recordCount) == [2, 1])
  }

  @Test func eachSourceMayHaveItsOwnIdColumn() throws {
    let shop = folder.write("id,name\n1,Mary Smith\n2,John Doe\n", to: "shop.csv")
    let web = folder.write("customer_no,name\nW7,Ann Lee\nW8,Joe Roe\n", to: "web.csv")
    let loaded = try RecordLoader().load([InputRequest(location: shop), InputRequest(location: web)])
    #expect(
      Set((0..<4).map { loaded.table.identity(of: $0).description })
        == ["shop:1", "shop:2", "web:W7", "web:W8"])
    #expect(loaded.hasIDColumns)
  }

  @Test func partitionsAreNamedAndHoldTheirOwnIds() throws {
    let file = folder.write("florist,id,name\nA,1,Mary Smith\nB,1,Mary Smith\nB,2,John Doe\n")
    let loaded = try load(file, options { $0.partitionColumn = "Florist" })
    #expect(
      Set((0..<3).map { loaded.table.identity(of: $0).description })
        == ["A/customers:1", "B/customers:1", "B/customers:2"])
    #expect(kinds(loaded)["florist"] == "partition")
    #expect(loaded.remarks.isEmpty)
  }

  @Test func aColumnThatAnOptionNamesMustBeThere() {
    let file = folder.write("id,name\n1,Mary\n")
    let missing = { (option: String) in
      IngestError.noSuchColumn(option: option, column: "florist", location: file, columns: ["id", "name"])
    }
    #expect(throws: missing("--partition-by")) { try load(file, options { $0.partitionColumn = "florist" }) }
    #expect(throws: missing("--id-column")) { try load(file, options { $0.idColumn = "florist" }) }
  }

  @Test func theNewestDateOfTheRecordsIsFound() throws {
    let file = folder.write(
      """
      id,name,dob,created,last order
      1,Mary Smith,2024-05-05,2019-01-31T10:00:00,03/28/2021
      2,John Doe,1980-01-01,2020-12-31T23:59:59,9999-12-31

      """)
    #expect(try load(file).newestDate == "2021-03-28")
    #expect(try load(folder.write("id,name\n1,Mary\n", to: "b.csv")).newestDate == nil)
  }

  @Test func theRegionIsTheGivenOneElseThatOfTheData() throws {
    let file = folder.write("id,name,phone,country\n1,Mary,+44 20 7946 0018,UK\n2,Ann,+44 20 7946 0018,UK\n")
    let guessed = try load(file)
    #expect(guessed.region == "GB")
    #expect(!guessed.regionReason.isEmpty)
    let given = try load(file, options { $0.region = "de" })
    #expect(given.region == "DE")
    #expect(given.regionReason == "--region")
    #expect(given.table.attribute(.phone)?.texts(of: 0) != guessed.table.attribute(.phone)?.texts(of: 0))
  }

  @Test func anInputThatIsGivenTwiceIsAWarning() throws {
    let text = "id,name\n1,Mary Smith\n2,John Doe\n"
    let paths = [
      folder.write(text, to: "a.csv"), folder.write(text + "3,Ann Lee\n", to: "b.csv"),
      "\(folder.path)/./a.csv", folder.write(text, to: "copy.csv"),
    ]
    let loaded = try RecordLoader().load(paths.map { InputRequest(location: $0) })
    #expect(loaded.warnings.map { $0.prefix { $0 != ":" } } == ["a-2", "copy"])
    #expect(loaded.warnings.allSatisfy { $0.contains("holds the same as \(paths[0]) (a)") })
  }
}
