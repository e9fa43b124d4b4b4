/// The notation of numbers and texts in a PDF (ISO 32000-1, 7.3).
enum PDFSyntax {
  /// A number with at most three decimals.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e9 else { return "0" }
    let thousandths = Int((value * 1000).rounded())
    // Up to nine digits, three decimals and two signs.
    return String(unsafeUninitializedCapacity: 14) { bytes in
      var count = 0
      func append(_ byte: UInt8) {
        bytes[count] = byte
        count += 1
      }
      if thousandths < 0 { append(UInt8(ascii: "-")) }
      var (rest, place) = (abs(thousandths), 1000)
      while place <= rest / 10 { place *= 10 }
      // No trailing zeros.
      while place >= 1000 || rest > 0 {
        if place == 100 { append(UInt8(ascii: ".")) }
        append(UInt8(0x30 + rest / place))
        (rest, place) = (rest % place, place / 10)
      }
      return count
    }
  }

  static func numbers(_ values: Double...) -> String { values.map(number).joined(separator: " ") }

  /// A number in upper-case hexadecimal with at least this many digits.
  static func hex(_ value: some FixedWidthInteger & UnsignedInteger, digits: Int) -> String {
    let needed = max(1, (value.bitWidth - value.leadingZeroBitCount + 3) / 4)
    let count = max(digits, needed)
    return String(unsafeUninitializedCapacity: count) { bytes in
      var rest = value
      for at in (0..<count).reversed() {
        let digit = UInt8(rest & 0xF)
        bytes[at] = digit < 10 ? 0x30 + digit : 0x37 + digit
        rest >>= 4
      }
      return count
    }
  }

  /// A text string, in ASCII if possible, else in UTF-16.
  static func text(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      return "(" + text.replacing("\\", with: "\\\\").replacing("(", with: "\\(").replacing(")", with: "\\)")
        + ")"
    }
    return "<FEFF" + text.utf16.map { hex($0, digits: 4) }.joined() + ">"
  }

  static func color(_ color: RGB) -> String {
    numbers(Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255)
  }
}
