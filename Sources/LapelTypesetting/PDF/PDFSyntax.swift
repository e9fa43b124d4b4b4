/// How a PDF writes numbers and texts (ISO 32000-1, 7.3).
enum PDFSyntax {
  /// With three decimals at most.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e9 else { return "0" }
    let thousandths = Int((value * 1000).rounded())
    let (whole, rest) = abs(thousandths).quotientAndRemainder(dividingBy: 1000)
    let sign = thousandths < 0 ? "-" : ""
    if rest == 0 { return sign + String(whole) }
    var decimals = String(rest)
    decimals = String(repeating: "0", count: 3 - decimals.count) + decimals
    while decimals.last == "0" { decimals.removeLast() }
    return sign + String(whole) + "." + decimals
  }

  static func numbers(_ values: Double...) -> String { values.map(number).joined(separator: " ") }

  static func hex(_ value: some BinaryInteger, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// A text string: of ASCII where it can be, else of UTF-16.
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
