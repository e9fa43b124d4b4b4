/// The width of a text before any font is known, in ems: letters of the East are as wide as high, others about half of that.
enum ApproximateWidth {
  /// As running text of the themes' faces comes to, one line with another.
  case usual
  /// As wide as hardly a face sets it, for words that must fit.
  case roomy

  func ems(of text: some StringProtocol) -> Double {
    let (narrow, wide) = self == .usual ? (0.52, 0.96) : (0.56, 1)
    return text.unicodeScalars.reduce(0) { $0 + ($1.value < Self.firstWide ? narrow : wide) }
  }

  /// Jamo are the first letters of the East in Unicode.
  private static let firstWide: UInt32 = 0x1100
}
