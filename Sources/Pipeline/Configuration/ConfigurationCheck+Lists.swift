import Ingest
import Records
import Reporting

extension ConfigurationCheck {
  /// The columns with kinds that exist and parameters that their kinds take.
  mutating func columns(_ columns: [ConfigurationFile.Column]?, path: String?) -> [ColumnMapping]? {
    columns?.map { column in
      let parameters = FieldParameters(column.parameters)
      if let kind = FieldKinds.kind(named: column.kind.value) {
        check(parameters, of: kind, at: column.kind.place)
      } else {
        let known = FieldKinds.all.map { $0.word }
        refuse(
          "there is no kind \"\(column.kind.value)\"; "
            + ConfigurationProblem.suggestion(for: column.kind.value, among: known), at: column.kind.place)
      }
      return ColumnMapping(
        column: column.name, kind: column.kind.value, parameters: parameters,
        reason: path ?? Defaults.configurationPath)
    }
  }

  private mutating func check(
    _ parameters: FieldParameters, of kind: any FieldKind.Type, at place: SettingPlace
  ) {
    do throws(FieldParameterError) {
      _ = try kind.init(parameters: parameters)
    } catch {
      refuse(error.description, at: place)
    }
  }

  /// The words of reports that exist.
  mutating func outputs(_ outputs: [Setting<String>]?) -> [String]? {
    let known = ReportWriters.all.map { $0.word }
    return outputs?.map { output in
      if !known.contains(output.value) {
        refuse(
          "there is no report \"\(output.value)\"; "
            + ConfigurationProblem.suggestion(for: output.value, among: known), at: output.place)
      }
      return output.value
    }
  }
}
