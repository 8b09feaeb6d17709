import ArgumentParser
import Pipeline

/// What developers leave out of the model to measure what it is worth; not in the help of users.
struct DeveloperOptions: ParsableArguments {
  @Option(
    name: .customLong("developer"),
    help: ArgumentHelp("Leave out a part of the model, or set one of its numbers.", visibility: .private))
  var settings: [String] = []
}
