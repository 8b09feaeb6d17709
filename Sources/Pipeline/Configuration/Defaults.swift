import Foundation
import Matching
import Reporting

/// What holds where neither the configuration file nor a flag says otherwise.
///
/// `twinleaf init` prints them.
public enum Defaults {
  /// The version of the configuration file's format.
  public static let configurationVersion = 1
  /// The configuration file that is used from the working folder.
  public static let configurationPath = "twinleaf.yaml"
  /// Where the outputs go.
  public static let outputPath = "twinleaf-out"
  /// The least probability of a pair in `pairs.csv`.
  public static let pairsAbove = 0.2
  /// The most candidate pairs that are scored; above it the run stops before it scores any.
  public static let maximumPairs = 250_000_000
  /// Runs that one model judges at most before it is learned anew.
  public static let fullAfter = IncrementalLinkage.Limits().runs
  /// The least memory limit, in bytes: less would be spent on the program itself.
  public static let leastMemoryLimit = 128 << 20
  /// The most groups in `report.html`.
  public static let reportGroups = HTMLReport.defaultGroupLimit
  /// How many different names may share a phone, e-mail or address before it says nothing.
  public static let hubNames = 20
  /// Whether CSV inputs begin with a row of names.
  public static let hasHeader = true
  /// Worker threads: the processors that this process may use.
  public static var threads: Int { ProcessInfo.processInfo.activeProcessorCount }
}
