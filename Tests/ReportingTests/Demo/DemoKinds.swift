import Records

/// Kinds of columns that have a word and nothing else: what reports need of them.
protocol DemoKind: FieldKind {
  init()
}

extension DemoKind {
  static var summary: String { "a kind for tests" }
  init(parameters: FieldParameters) { self.init() }
  func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] { [] }
}

enum DemoKinds {
  struct ID: DemoKind { static let word = "id" }
  struct Partition: DemoKind { static let word = "partition" }
  struct FullName: DemoKind { static let word = "full-name" }
  struct Company: DemoKind { static let word = "company" }
  struct Phone: DemoKind { static let word = "phone" }
  struct Email: DemoKind { static let word = "email" }
  struct Address: DemoKind { static let word = "address" }
  struct City: DemoKind { static let word = "city" }
  struct Created: DemoKind { static let word = "created-date" }
  struct Category: DemoKind { static let word = "category" }
  struct DisplayOnly: DemoKind { static let word = "display-only" }
  struct Notes: DemoKind { static let word = "notes" }
}
