/// A colour of the screen's three lights.
package struct RGB: Sendable, Hashable {
  /// From 0 to 255, as in sRGB.
  package var red: UInt8
  /// From 0 to 255, as in sRGB.
  package var green: UInt8
  /// From 0 to 255, as in sRGB.
  package var blue: UInt8

  /// A colour by its three parts.
  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// No light at all.
  package static let black = RGB(red: 0, green: 0, blue: 0)
}
