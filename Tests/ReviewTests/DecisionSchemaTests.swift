import Review
import TestSupport
import Testing

@Suite struct DecisionSchemaTests {
  private let validator: JSONSchemaValidator

  init() throws { validator = try JSONSchemaValidator(DecisionSchema.text) }

  private static let full = """
    {"schema":"twinleaf.decision/1","idempotency_key":"k","run":"3f9c2a7be1d05c48","group_id":"E-1",\
    "evidence_digest":"0123456789abcdef0123456789abcdef","verdict":"same","parts":[["pos:1","web:2"]],\
    "dropped":["pos:3"],"survivor":"pos:1","fields":{"phone":"web:2"},"decided_by":"Ana","kind":"person",\
    "decided_at":"2026-11-22T10:00:00Z","comment":"called"}
    """

  @Test func aFullAndABareLineAreValid() throws {
    #expect(validator.complaints(about: try JSONNode(Self.full)) == [])
    let bare =
      "{\"schema\":\"twinleaf.decision/1\",\"verdict\":\"different\",\"parts\":[[\"a:1\"],[\"a:2\"]]}"
    #expect(validator.complaints(about: try JSONNode(bare)) == [])
  }

  @Test(arguments: [
    ("decision/1", "decision/2"), ("\"same\"", "\"Same\""), ("\"parts\"", "\"part\""),
    ("\"pos:1\",", "\"1\","),
    ("\"person\"", "\"robot\""), ("\"comment\"", "\"note\""), ("\"k\"", "\"\""),
    ("[[\"pos:1\",\"web:2\"]]", "[]"),
    ("0123456789abcdef0123456789abcdef", "0123"), ("2026-11-22T", "yesterday, "),
  ])
  func aLineThatIsOtherwiseIsNot(original: String, other: String) throws {
    let changed = Self.full.replacing(original, with: other, maxReplacements: 1)
    #expect(validator.complaints(about: try JSONNode(changed)) != [])
  }

  @Test func itIsCompleteAndClosed() {
    #expect(validator.gaps() == [])
  }
}
