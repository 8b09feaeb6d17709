/// The part of a page that is seen: its width and height in CSS pixels.
public struct Viewport: Equatable, Sendable {
  /// The width.
  public let width: Int
  /// The height.
  public let height: Int
  /// Pixels of a picture for each CSS pixel.
  public let scale: Int

  /// A viewport of a size.
  public init(width: Int, height: Int, scale: Int = 1) {
    self.width = width
    self.height = height
    self.scale = scale
  }

  /// A desktop's window.
  public static let desktop = Viewport(width: 1_240, height: 900)
  /// A tablet, or half a screen.
  public static let tablet = Viewport(width: 800, height: 1_000)
  /// The narrowest window that a page has to fit, as when a desktop's is enlarged four times.
  public static let narrowest = Viewport(width: 320, height: 640)
  /// A phone.
  public static let phone = Viewport(width: 390, height: 844, scale: 2)
}
