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
  struct ID: DemoKind {
    static let word = "id"
    static let mask = ValueMask.none
  }
  struct Partition: DemoKind {
    static let word = "partition"
    static let mask = ValueMask.none
  }
  struct FullName: DemoKind {
    static let word = "full-name"
    static let role: AttributeRole? = .surname
  }
  struct Company: DemoKind {
    static let word = "company"
    static let role: AttributeRole? = .organization
  }
  struct Phone: DemoKind {
    static let word = "phone"
    static let role: AttributeRole? = .phone
  }
  struct Email: DemoKind {
    static let word = "email"
    static let role: AttributeRole? = .email
  }
  struct Address: DemoKind {
    static let word = "address"
    static let role: AttributeRole? = .street
  }
  struct City: DemoKind {
    static let word = "city"
    static let role: AttributeRole? = .city
  }
  struct Created: DemoKind {
    static let word = "created-date"
    static let role: AttributeRole? = .created
  }
  struct Category: DemoKind {
    static let word = "category"
    static let role: AttributeRole? = .category
  }
  struct DisplayOnly: DemoKind { static let word = "display-only" }
  struct Notes: DemoKind {
    static let word = "notes"
    static let mask = ValueMask.length
  }
}
