/// A colour as a theme or a person writes it: `#0A5273`, `#0AF`.
struct Colour: Sendable, Hashable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  init(red: UInt8, green: UInt8, blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  init?(_ written: String) {
    let digits = Array(written.hasPrefix("#") ? written.dropFirst() : written[...]).compactMap(
      \.hexDigitValue)
    guard digits.count == written.count - (written.hasPrefix("#") ? 1 : 0) else { return nil }
    switch digits.count {
    case 3: self.init(red: UInt8(digits[0] * 17), green: UInt8(digits[1] * 17), blue: UInt8(digits[2] * 17))
    case 6:
      self.init(
        red: UInt8(digits[0] * 16 + digits[1]), green: UInt8(digits[2] * 16 + digits[3]),
        blue: UInt8(digits[4] * 16 + digits[5]))
    default: return nil
    }
  }

  /// Six hexadecimal digits, before which CSS, LaTeX and a data address each put a mark of their own.
  var digits: String {
    let hex = Array("0123456789ABCDEF".utf8)
    return String(
      decoding: [red, green, blue].flatMap { [hex[Int($0 >> 4)], hex[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The contrast ratio, from 1 to 21 (WCAG 2.2).
  func contrast(with other: Colour) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  private static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    guard value > 0.04045 else { return value / 12.92 }
    return power((value + 0.055) / 1.055)
  }

  /// x^2.4, as (x^12)^(1/5) by Newton's method: the standard library has no power function without Foundation.
  private static func power(_ x: Double) -> Double {
    let target = x * x * x * x * x * x * x * x * x * x * x * x
    var root = max(x * x, 0.01)
    for _ in 0..<40 { root -= (root - target / (root * root * root * root)) / 5 }
    return root
  }

  /// The nearest lighter tone that is easy to read on a dark background.
  func lightened(on ground: Colour, contrast wanted: Double = 7.5) -> Colour {
    for step in 0...50 {
      let tone = mixed(with: Colour(red: 255, green: 255, blue: 255), part: Double(step) / 50)
      if tone.contrast(with: ground) >= wanted { return tone }
    }
    return Colour(red: 255, green: 255, blue: 255)
  }

  private func mixed(with other: Colour, part: Double) -> Colour {
    func mixed(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8((Double(a) * (1 - part) + Double(b) * part).rounded())
    }
    return Colour(red: mixed(red, other.red), green: mixed(green, other.green), blue: mixed(blue, other.blue))
  }
}
