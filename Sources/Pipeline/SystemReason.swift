import Foundation

/// The system's own words for why something failed.
enum SystemReason {
  /// The words for an error of a file: "permission denied".
  static func text(of error: any Error) -> String {
    let error = error as NSError
    // Foundation's own sentence names neither the file nor what is wrong with it.
    if error.domain == NSCocoaErrorDomain {
      switch CocoaError.Code(rawValue: error.code) {
      case .fileReadNoSuchFile: return "no such file"
      case .fileNoSuchFile: return "no such folder"
      case .fileReadNoPermission, .fileWriteNoPermission: return "permission denied"
      default: break
      }
    }
    let underlying = (error.userInfo[NSUnderlyingErrorKey] as? any Error).map { $0 as NSError } ?? error
    guard underlying.domain == NSPOSIXErrorDomain else { return error.localizedDescription }
    return String(cString: strerror(Int32(underlying.code)))
  }
}
