import Normalization
import Testing

@Suite struct NicknameTableTests {
  private let table = NicknameTable.builtIn

  @Test(arguments: [
    ("bill", "william"), ("bill", "will"), ("peggy", "margaret"), ("jack", "john"), ("ted", "edward"),
    ("ted", "theodore"),
    ("kate", "catherine"), ("kate", "katherine"), ("liz", "elizabeth"), ("beth", "liz"),
    ("chris", "christopher"),
    ("chris", "christina"), ("pepe", "jose"), ("paco", "francisco"), ("lupe", "guadalupe"), ("sepp", "josef"),
    ("uschi", "ursula"), ("hans", "johannes"), ("gigi", "luigi"), ("beppe", "giuseppe"), ("manu", "emmanuel"),
    ("sasha", "aleksandr"), ("dima", "dmitriy"), ("misha", "mikhail"), ("katya", "ekaterina"),
    ("gosia", "malgorzata"),
    ("kees", "cornelis"), ("ze", "jose"), ("kostas", "konstantinos"), ("robert", "robert"),
    ("alex", "alexandra"),
  ])
  func shortFormsAreRelatedToTheirNames(left: String, right: String) {
    #expect(table.related(left, right))
    #expect(table.related(right, left))
  }

  @Test(arguments: [
    ("christopher", "christina"), ("alexander", "alexandra"), ("william", "robert"), ("bill", "bob"),
    ("smith", "jones"),
    ("margaret", "mary"), ("ted", "bill"), ("edward", "theodore"), ("patrick", "patricia"), ("", "john"),
    ("john", "james"),
  ])
  func namesOfDifferentPeopleAreNot(left: String, right: String) {
    #expect(!table.related(left, right))
    #expect(!table.related(right, left))
  }

  @Test func relationIsIntersectionOfGroups() {
    let names = table.names.indices.filter { $0 % 37 == 0 }.map { table.names[$0] }
    for left in names {
      for right in names where left != right {
        let intersect = NicknameTable.intersect(table.groups(of: left), table.groups(of: right))
        #expect(table.related(left, right) == intersect)
      }
    }
  }

  @Test func groupsAscendAndUnknownNamesHaveNone() {
    for name in table.names {
      let groups = table.groups(of: name)
      #expect(!groups.isEmpty && groups == groups.sorted() && Set(groups).count == groups.count, "\(name)")
    }
    #expect(table.groups(of: "xqzt").isEmpty)
    #expect(table.groups(of: String(repeating: "a", count: 100)).isEmpty)
  }

  @Test func bytesAndStringsAgree() {
    for name in ["bill", "william", "nobody"] {
      Array(name.utf8).withUnsafeBufferPointer { bytes in
        #expect(table.groups(of: bytes) == table.groups(of: name))
        #expect(table.related(bytes, bytes))
      }
    }
  }

  @Test func relativesAreTheNamesThatAreRelated() {
    let relatives = table.relatives(of: "bill")
    #expect(relatives.contains("william") && relatives.contains("will") && !relatives.contains("bill"))
    #expect(relatives.allSatisfy { table.related("bill", $0) })
    #expect(Set(relatives).count == relatives.count)
    #expect(table.relatives(of: "nobody").isEmpty)
  }

  @Test func theTableIsLargeFoldedAndInEveryLanguage() {
    #expect(table.pairCount > 5_000)
    #expect(table.names.allSatisfy { $0.utf8.allSatisfy { 0x61...0x7A ~= $0 } })
    for name in [
      "guillermo", "wolfgang", "genevieve", "domenico", "vyacheslav", "henricus", "joaquim", "panagiotis",
    ] {
      #expect(table.contains(name))
    }
  }

  @Test func ownTablesAreReadFromText() {
    let own = NicknameTable("robert: bob rob; roberta: bobbie rob;; solo")
    #expect(own.related("bob", "rob"))
    #expect(!own.related("bob", "bobbie"))
    #expect(own.groups(of: "rob") == [0, 1])
    #expect(own.contains("solo") && own.pairCount == 4)
  }
}
