/// Pictures that stand before words in contacts.
enum LoosePictures {
  /// Without pictures before the words: an envelope, a telephone.
  static func without(_ text: String) -> String {
    let text = text.first.map { "·•|".contains($0) } == true ? text.trimmingMarks : text
    let scalars = text.unicodeScalars
    guard let first = scalars.first, first.value > 0x2000, first.properties.isEmoji || isPictorial(first)
    else {
      return text
    }
    let rest = scalars.drop { isPictorial($0) || $0.properties.isEmoji && $0.value > 0x2000 || $0 == " " }
    return String(String.UnicodeScalarView(rest))
  }

  private static func isPictorial(_ scalar: Unicode.Scalar) -> Bool {
    // `㈜` and its like are letters of a name.
    if (0x3200...0x33FF).contains(scalar.value) { return false }
    return switch scalar.properties.generalCategory {
    case .otherSymbol, .privateUse, .nonspacingMark, .format: true
    default: false
    }
  }
}
