extension ResumeLink {
  /// As many characters as fit at the end of most lines.
  private static let short = 24

  /// The same, with a short label whole: no line ends after `10 W` of `10 W board`. Style sheets tell
  /// browsers so.
  var onOneLine: ResumeLink {
    guard case .text(let text)? = label.inlines.first, label.inlines.count == 1,
      text.unicodeScalars.count <= Self.short
    else { return self }
    let whole = text.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "\u{A0}")
    return ResumeLink(
      label: RichText([.text(whole)], language: label.language, origin: label.origin),
      destination: destination)
  }
}
