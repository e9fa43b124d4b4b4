import Lapel

extension RichText {
  /// The text in a page's own markup, with runs in another language marked as such where the page can say so.
  func markup(_ kind: TemplateKind, on page: Language) -> String {
    switch kind {
    case .html, .css:
      if language.primary == page.primary {
        return inlines.map { $0.html(marksHangul: !page.isKorean) }.joined()
      }
      let inner = inlines.map { $0.html(marksHangul: !language.isKorean) }.joined()
      return "<span lang=\"\(TemplateKind.html.escaped(language.tag))\">\(inner)</span>"
    case .latex: return LastWord.bound(inlines).map(\.latex).joined()
    }
  }
}

/// A sentence does not leave a short word alone on its last line: browsers see to that themselves, TeX does
/// not.
private enum LastWord {
  /// As many characters as a lone word would need not to look lost.
  private static let short = 6
  /// Below it, a text is a name or a title, which seldom takes two lines.
  private static let sentence = 40

  /// The same with a no-break space before a short last word.
  static func bound(_ inlines: [Inline]) -> [Inline] {
    guard case .text(let text)? = inlines.last, let space = text.lastIndex(of: " "),
      inlines.reduce(0, { $0 + $1.plain.unicodeScalars.count }) >= sentence
    else { return inlines }
    let word = text[text.index(after: space)...]
    guard (1...short).contains(word.unicodeScalars.count) else { return inlines }
    return inlines.dropLast() + [.text(text[..<space] + "\u{A0}" + word)]
  }
}

extension Inline {
  fileprivate func html(marksHangul: Bool) -> String {
    func inside(_ inner: [Inline]) -> String { inner.map { $0.html(marksHangul: marksHangul) }.joined() }
    return switch self {
    case .text(let text):
      marksHangul ? HangulRuns.marked(BoundUnits.bound(text)) : WholeWords.marked(BoundUnits.bound(text))
    case .strong(let inner): "<strong>\(inside(inner))</strong>"
    case .emphasis(let inner): "<em>\(inside(inner))</em>"
    case .code(let text):
      "<code>\(marksHangul ? HangulRuns.marked(text) : TemplateKind.html.escaped(text))</code>"
    case .link(let inner, let url):
      "<a href=\"\(TemplateKind.html.escaped(address: url))\">\(inside(inner))</a>"
    }
  }

  fileprivate var latex: String {
    func inside(_ inner: [Inline]) -> String { inner.map(\.latex).joined() }
    return switch self {
    case .text(let text): TemplateKind.latex.escaped(BoundUnits.bound(text))
    case .strong(let inner): #"\cvstrong{\#(inside(inner))}"#
    case .emphasis(let inner): #"\cvemphasis{\#(inside(inner))}"#
    case .code(let text): #"\cvcode{\#(TemplateKind.latex.escaped(text))}"#
    case .link(let inner, let url):
      #"\cvurl{\#(TemplateKind.latex.escaped(address: url))}{\#(inside(inner))}"#
    }
  }
}
