import LapelTeX

/// What copying out of a page leaves in a plain text: bullets on lines of their own, and the name that heads each page.
enum PlainTextCopies {
  /// The same lines, so that places stay true; what says nothing is empty, and a bullet stands before its item.
  static func mended(_ lines: ArraySlice<Substring>, isPageNumber: (Substring) -> Bool) -> [Substring] {
    let name = lines.first { !Blanks.trimmed($0).isEmpty }.map { Blanks.trimmed($0) } ?? ""
    var mended: [Substring] = []
    var bullet: Substring?
    var isAfterPage = false
    for line in lines {
      let text = Blanks.trimmed(line)
      if text.isEmpty {
        mended.append(line)
      } else if BulletMark.isAlone(text) {
        bullet = text
        mended.append("")
      } else if let mark = bullet {
        bullet = nil
        mended.append(BulletMark.isItem(line) ? line : "\(mark) \(text)")
      } else if isAfterPage, text == name {
        mended.append("")
      } else {
        mended.append(line)
      }
      if !text.isEmpty { isAfterPage = isPageNumber(text) }
    }
    return mended
  }

  /// The pieces of one text that was broken into lines: a word that its hyphen parts stays one.
  static func joined(_ pieces: [Said]) -> Said? {
    guard var whole = pieces.first else { return nil }
    for piece in pieces.dropFirst() {
      let isParted =
        whole.text.last == "-" && whole.text.dropLast().last?.isLetter == true
        && piece.text.first?.isLowercase == true
      whole = Said(whole.text + (isParted ? "" : " ") + piece.text, whole.sources + piece.sources)
    }
    return whole
  }
}

/// How deep the items of a list stand whose marks alone tell it: `▶` over `-`.
struct BulletLevels {
  private var outer: Unicode.Scalar?

  /// - Parameter goesOn: whether an item stands right above.
  mutating func level(of mark: Unicode.Scalar?, goesOn: Bool) -> Int {
    if !goesOn { outer = nil }
    guard let mark else { return 0 }
    if Self.wide.contains(mark) {
      outer = mark
      return 0
    }
    return outer != nil && Self.small.contains(mark) ? 1 : 0
  }

  private static let wide = Set("▶▷►▸■□◆◇●○◎▣◈➤❖▪".unicodeScalars)
  private static let small = Set("-–—·*\u{318D}・∙•".unicodeScalars)
}
