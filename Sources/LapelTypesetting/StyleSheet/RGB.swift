/// A colour in sRGB.
package struct RGB: Sendable, Hashable {
  /// The red part, from 0 to 255.
  package var red: UInt8
  /// The green part, from 0 to 255.
  package var green: UInt8
  /// The blue part, from 0 to 255.
  package var blue: UInt8

  /// Makes a colour from its three parts.
  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Black.
  package static let black = RGB(red: 0, green: 0, blue: 0)
}
