extension ConfigurationCheck {
  /// The columns with kinds that exist and parameters that their kinds take.
  mutating func columns(_ columns: [ConfigurationFile.Column]?) -> [Configuration.Column]? {
    columns?.map {
      Configuration.Column(name: $0.name, kind: $0.kind.value, parameters: $0.parameters)
    }
  }

  /// The words of reports that exist.
  mutating func outputs(_ outputs: [Setting<String>]?) -> [String]? {
    outputs?.map(\.value)
  }
}
