import Glibc

/// Renaming that never overwrites, and exchanging two folders in one step.
///
/// Both are `renameat2` (Linux 3.15, glibc 2.28), which Glibc's module hides behind `_GNU_SOURCE`; so it is looked up by
/// name, and where the C library or the file system has none, plain renames stand in.
enum FolderExchange {
  private typealias RenameAt2 =
    @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
  /// What is added to the name of a folder that is set aside between two renames.
  static let asideSuffix = "-aside"
  private static let noReplace: UInt32 = 1
  private static let exchange: UInt32 = 2

  /// Exchanges two folders; false, with `errno`, where that fails and both are as they were.
  static func exchange(_ one: String, _ other: String) -> Bool {
    if let isDone = rename(one, other, flags: exchange) { return isDone }
    return exchangeBySteps(one, other)
  }

  /// Exchanges by three renames: for an instant neither stands in its place, so only where there is no better way.
  static func exchangeBySteps(_ one: String, _ other: String) -> Bool {
    let aside = one + asideSuffix
    guard Glibc.rename(other, aside) == 0 else { return false }
    guard Glibc.rename(one, other) == 0 else {
      let code = errno
      _ = Glibc.rename(aside, other)
      errno = code
      return false
    }
    return Glibc.rename(aside, one) == 0
  }

  /// Moves a folder to a path where nothing stands; false, with `errno`, otherwise.
  static func move(_ folder: String, to free: String) -> Bool {
    if let isDone = rename(folder, free, flags: noReplace) { return isDone }
    guard FolderEntries.kind(of: free) == .nothing else {
      errno = EEXIST
      return false
    }
    return Glibc.rename(folder, free) == 0
  }

  /// Nil where flags are not supported.
  private static func rename(_ from: String, _ to: String, flags: UInt32) -> Bool? {
    guard let symbol = dlsym(nil, "renameat2") else { return nil }
    let call = unsafeBitCast(symbol, to: RenameAt2.self)
    if call(AT_FDCWD, from, AT_FDCWD, to, flags) == 0 { return true }
    return errno == EINVAL || errno == ENOSYS ? nil : false
  }
}
