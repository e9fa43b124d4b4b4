/// A text as somebody reads it: without the marks around words, the addresses of links and signs that nobody sees, and with
/// full-width signs as usual ones.
enum TextAsRead {
  /// nil where it is read as it stands.
  static func of(_ text: String) -> String? {
    guard text.utf8.contains(where: { $0 < 0x80 ? marks.contains($0) : mayBeUnseen($0) }) else { return nil }
    var read = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      rest = rest.dropFirst()
      switch scalar {
      case "*", "`", "[", "~": break
      case "]":
        // An address is short, so that a bracket that does not close is soon given up.
        guard rest.first == "(", let end = rest.prefix(2_000).firstIndex(of: ")") else { break }
        rest = rest[rest.index(after: end)...]
      default:
        if isUnseen(scalar) { break }
        let isWide = (0xFF01...0xFF5E).contains(scalar.value)
        read.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
      }
    }
    let found = String(read)
    return found.utf8.elementsEqual(text.utf8) ? nil : found
  }

  private static let marks = Set("*`[~".utf8)

  /// Whether a sign that is not seen, or a wide one, may begin with a byte.
  private static func mayBeUnseen(_ byte: UInt8) -> Bool {
    byte == 0xC2 || byte == 0xCD || byte == 0xE1 || byte == 0xE2 || byte == 0xEF || byte == 0xF3
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .format: true
    default: scalar.value == 0x34F || scalar.properties.isVariationSelector
    }
  }
}
