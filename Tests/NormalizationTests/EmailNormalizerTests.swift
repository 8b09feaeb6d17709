import Normalization
import Testing

@Suite struct EmailNormalizerTests {
  private let normalizer = EmailNormalizer()

  @Test(arguments: [
    ("John.Smith@Example.ORG", "john.smith@example.org"), ("  john@acme.com  ", "john@acme.com"),
    ("mailto:john@acme.com", "john@acme.com"),
    ("John Smith <john@acme.com>", "john@acme.com"), ("<john@acme.com>", "john@acme.com"),
    ("john@acme.com.", "john@acme.com"),
    (".john.@acme.com", "john@acme.com"), ("john @ acme.com", "john@acme.com"),
    ("john@@acme.com", "john@acme.com"), ("jo@hn@acme.com", "john@acme.com"),
    ("john@acme,com", "john@acme.com"),
    ("john+shop@acme.com", "john@acme.com"), ("John.Smith+x@Gmail.com", "johnsmith@gmail.com"),
    ("j.smith@googlemail.com", "jsmith@gmail.com"),
    ("j.smith@yahoo.com", "j.smith@yahoo.com"), ("jane-shop@yahoo.com", "jane@yahoo.com"),
    ("o'brien@acme.ie", "o'brien@acme.ie"),
    ("jürgen@müller.de", "jürgen@müller.de"), ("john@sub.acme.co.uk", "john@sub.acme.co.uk"),
    ("(john@acme.com)", "john@acme.com"),
    ("\"john@acme.com\"", "john@acme.com"), ("a@acme.com; b@acme.com", "a@acme.com"),
    ("john@acme..com", "john@acme.com"),
    ("Email: john@acme.com", "john@acme.com"),
  ])
  func oneMailboxHasOneForm(text: String, address: String) {
    #expect(normalizer.normalize(text)?.address == address)
  }

  @Test(arguments: [
    "", " ", "john", "@acme.com", "@", "n/a", "none", "john.acme.com", "@@", "...@acme.com", "--@acme.com",
    "x@",
    "call @ 5", "we are @ home",
  ])
  func whatIsNoAddressGivesNothing(text: String) {
    #expect(normalizer.normalize(text) == nil)
  }

  @Test(arguments: [
    ("john@gmial.com", "gmail.com"), ("john@gmail.con", "gmail.com"), ("john@gmail.co", "gmail.com"),
    ("john@gmail", "gmail.com"),
    ("john@hotmial.com", "hotmail.com"), ("john@yaho.com", "yahoo.com"), ("john@yahoo.couk", "yahoo.co.uk"),
    ("john@outlok.com", "outlook.com"),
    ("john@icloud.co", "icloud.com"), ("john@comcast.com", "comcast.net"), ("john@t-onlin.de", "t-online.de"),
    ("john@wanado.fr", "wanadoo.fr"),
    ("j.ohn@gmial.com", "gmail.com"),
  ])
  func misspeltDomainsArePutRight(text: String, domain: String) {
    let address = normalizer.normalize(text)
    #expect(address?.domain == domain)
    #expect(address?.isDomainCorrected == true)
    #expect(address?.local == "john")
  }

  @Test(arguments: [
    "john@gmail.com", "john@googlemail.com", "john@mail.com", "john@ymail.com", "john@hotmail.fr",
    "john@acme.com.",
  ])
  func trueDomainsStay(text: String) {
    #expect(normalizer.normalize(text)?.isDomainCorrected == false)
  }

  @Test(arguments: [
    ("john@", "john@"), ("john@acme", "john@acme"), ("john@.", "john@"), ("john@1.2", "john@1.2"),
    ("j.s81@acmeco.", "j.s81@acmeco"),
  ])
  func whatWasCutOffIsKeptAndNamed(text: String, address: String) {
    #expect(normalizer.normalize(text)?.address == address)
    #expect(normalizer.normalize(text)?.isComplete == false)
  }

  @Test(arguments: [
    ("jane.doe@acme.com", "janedoe"), ("jane_doe@acme.com", "janedoe"), ("jane-doe99@acme.com", "janedoe99"),
    ("o'neil@acme.com", "oneil"),
  ])
  func localPartsCompareWithoutPunctuation(text: String, local: String) {
    #expect(normalizer.normalize(text)?.comparableLocal == local)
  }

  @Test(arguments: [
    ("info@acme.com", true), ("Sales@acme.com", true), ("no-reply@acme.com", true), ("kontakt@acme.de", true),
    ("customer.service@acme.com", true),
    ("front-desk@hotel.com", true), ("john@acme.com", false), ("hr@acme.com", true), ("h.r@acme.com", false),
    ("informatik@acme.de", false),
  ])
  func roleAddressesAreNamed(text: String, isRole: Bool) {
    #expect(normalizer.normalize(text)?.isRole == isRole)
  }

  @Test(arguments: [
    ("none@none.com", true), ("test@test.com", true), ("noemail@shop.com", true),
    ("no.email@gmail.com", true), ("a@a.com", true), ("xxx@xxx.com", true),
    ("abc@abc.com", true), ("asdf@gmail.com", true), ("na@na.com", true), ("jane@example.com", true),
    ("a@a.a", true), ("aaaa@aaaa.com", true),
    ("john@john.com", false), ("jane@acme.com", false), ("nona@acme.com", false), ("bo@gmail.com", false),
    ("info@info.com", false),
  ])
  func addressesTypedToFillTheFieldAreNamed(text: String, isPlaceholder: Bool) {
    #expect(normalizer.normalize(text)?.isPlaceholder == isPlaceholder)
  }

  @Test(arguments: [
    ("a@x.com, b@y.com", ["a@x.com", "b@y.com"]), ("a@x.com;b@y.com", ["a@x.com", "b@y.com"]),
    ("a@x.com b@y.com", ["a@x.com", "b@y.com"]),
    ("a@x.com / b@y.com", ["a@x.com", "b@y.com"]), ("A <a@x.com> or B <b@y.com>", ["a@x.com", "b@y.com"]),
    ("a@x.com\nb@y.com", ["a@x.com", "b@y.com"]),
    ("none", []), ("a@x.com", ["a@x.com"]), ("a@x,com, b@y.com", ["a@x.com", "b@y.com"]),
    ("a@x.com,com@y.com", ["a@x.com", "com@y.com"]),
  ])
  func cellsWithSeveralAddressesAreCut(text: String, addresses: [String]) {
    #expect(normalizer.split(text) == addresses)
  }

  @Test func normalizingTwiceChangesNothing() {
    var random = RandomText(seed: 17)
    let pieces = [
      "john", "Smith", ".", "+", "-", "_", "@", "gmail", "gmial", ".com", ",com", ".co.uk", " ", "<", ">",
      "ü", "x", "1", "yahoo",
    ]
    var count = 0
    for _ in 0..<8_000 {
      guard let once = normalizer.normalize(random.text(of: pieces, atMost: 9)) else { continue }
      count += 1
      #expect(normalizer.normalize(once.address)?.address == once.address)
    }
    #expect(count > 100)
  }

  @Test func aMegabyteOfAddressesIsCutInLinearTime() {
    #expect(normalizer.split(String(repeating: "a@b.c ", count: 1 << 17)).count == 1 << 17)
    #expect(normalizer.normalize(String(repeating: "@", count: 1 << 20)) == nil)
    #expect(normalizer.normalize(String(repeating: "a", count: 1 << 20) + "@b.com") == nil)
  }
}
