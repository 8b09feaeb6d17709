import ArgumentParser
import Pipeline

/// `twinleaf schema`: the JSON Schemas of what programs read and write.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a file that programs read or write.",
    discussion: """
      suggestion is a line of suggestions.jsonl, decision a line of decisions.jsonl, explanation what explain --json \
      prints. The schemas are complete: a member that they do not name is a mistake. A line states its schema and \
      version in its member schema; a change that a reader could stumble over gets another number.

      Example:
        twinleaf schema decision > decision.schema.json
      """)

  @Argument(help: ArgumentHelp("Which schema.", valueName: "file"))
  var schema: FileSchema

  func run() throws { try StandardOutput.write(schema.text) }
}

extension FileSchema: ExpressibleByArgument {}
