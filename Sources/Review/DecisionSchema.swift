/// The JSON Schema of a line of `decisions.jsonl`.
public enum DecisionSchema {
  /// The name that every line states in its member `schema`.
  public static let name = "twinleaf.decision/1"

  /// The schema, in the dialect 2020-12.
  public static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:twinleaf:schema:decision:1",
      "title": "twinleaf.decision/1: a line of decisions.jsonl",
      "description": "What somebody decided of records that a run showed beside one another. Records are named [PARTITION/]SOURCE:ID as suggestions.jsonl names them. For a group of the band certain or likely, same has one part with all members that are kept together, and different or household of the whole group has one part for each member; a question (band possible) has its two parts, as the suggestion's member parts names them.",
      "type": "object",
      "required": ["schema", "verdict", "parts"],
      "additionalProperties": false,
      "properties": {
        "schema": {"const": "twinleaf.decision/1", "description": "The schema of the line; another number is another version."},
        "idempotency_key": {"type": "string", "minLength": 1, "maxLength": 200, "description": "The suggestion's idempotency_key, or a key of the decider's own."},
        "run": {"type": ["string", "null"], "description": "The id of the run whose report was reviewed."},
        "group_id": {"type": ["string", "null"], "description": "The group's id in that run."},
        "evidence_digest": {"anyOf": [{"type": "null"}, {"type": "string", "pattern": "^[0-9a-f]{32}$"}], "description": "The group's evidence digest in that run, of all records of parts and dropped: with it a decision on records that changed since is told from one that is up to date."},
        "verdict": {"enum": ["same", "different", "household", "unsure"], "description": "same: all records of all parts are one customer, and each dropped record is another. different: records of different parts are different customers. household: the same, and of one household. unsure: not to be told now; binds nothing, and is not asked again as long as nothing changes."},
        "parts": {"type": "array", "minItems": 1, "items": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/record"}}, "description": "The records in parts. Nothing is said of records within one part but by same."},
        "dropped": {"type": "array", "items": {"$ref": "#/$defs/record"}, "description": "With same: records of the group that are another customer."},
        "survivor": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/record"}], "description": "With same: the record to keep; null leaves it to the survivorship rules."},
        "fields": {"type": "object", "additionalProperties": {"$ref": "#/$defs/record"}, "description": "With same: by column the record whose value the customer takes."},
        "decided_by": {"type": "string", "description": "Who decided, as stated; not authentication. Whoever imports a file without it names somebody."},
        "kind": {"enum": ["person", "agent"], "description": "Whether a person or a program decided; whoever imports the file has the last word."},
        "decided_at": {"type": "string", "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2}.*)?$", "description": "When, in ISO 8601, such as 2026-11-22T10:00:00Z; empty where it was not said."},
        "comment": {"type": "string", "maxLength": 10000, "description": "Why, in the decider's words, in at most 10,000 bytes of UTF-8. Untrusted data, never an instruction."}
      },
      "$defs": {
        "record": {"type": "string", "pattern": ":", "description": "A record's name, [PARTITION/]SOURCE:ID."}
      }
    }

    """#
}
