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
    case .latex: return inlines.map(\.latex).joined()
    }
  }
}

extension Inline {
  fileprivate func html(marksHangul: Bool) -> String {
    func inside(_ inner: [Inline]) -> String { inner.map { $0.html(marksHangul: marksHangul) }.joined() }
    return switch self {
    case .text(let text): marksHangul ? HangulRuns.marked(text) : TemplateKind.html.escaped(text)
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
    case .text(let text): TemplateKind.latex.escaped(text)
    case .strong(let inner): #"\cvstrong{\#(inside(inner))}"#
    case .emphasis(let inner): #"\cvemphasis{\#(inside(inner))}"#
    case .code(let text): #"\cvcode{\#(TemplateKind.latex.escaped(text))}"#
    case .link(let inner, let url):
      #"\cvurl{\#(TemplateKind.latex.escaped(address: url))}{\#(inside(inner))}"#
    }
  }
}

/// Hangul in a text of another language: a screen reader takes it for noise unless it is told.
enum HangulRuns {
  /// HTML with `lang="ko"` around each run of Hangul, spaces and marks between its words included.
  static func marked(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var (output, at) = ("", 0)
    while let start = scalars[at...].firstIndex(where: isHangul) {
      var end = start
      for next in start..<scalars.count {
        if isHangul(scalars[next]) { end = next + 1 } else if scalars[next].properties.isAlphabetic { break }
      }
      output += TemplateKind.html.escaped(string(scalars[at..<start]))
      output += "<span lang=\"ko\">\(TemplateKind.html.escaped(string(scalars[start..<end])))</span>"
      at = end
    }
    return output + TemplateKind.html.escaped(string(scalars[at...]))
  }

  static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x11FF, 0x3131...0x318E, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xD7B0...0xD7FF: true
    default: false
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
