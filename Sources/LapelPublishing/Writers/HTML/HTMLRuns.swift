import Lapel
import LapelPage

/// Writes runs as HTML.
struct HTMLRuns: Sendable {
  /// The language of the page.
  let language: Language

  /// The runs as HTML with only the markup that the person typed; a theme's templates say how each part looks.
  func of(_ runs: [Run]) -> String {
    var output = ""
    for chunk in chunks(runs) {
      let text = RichText(inlines(chunk), language: chunk[0].language.map(Language.init) ?? language)
      output += text.html(on: language)
    }
    return output
  }

  private func inlines(_ runs: [Run]) -> [Inline] {
    Inlines(
      isStrong: { $0.face == .ownName || $0.marks.contains(.strong) },
      isEmphasis: { $0.marks.contains(.emphasis) }, hasInnerLinks: true
    ).of(runs)
  }

  /// Neighbouring runs in the same language, grouped.
  private func chunks(_ runs: [Run]) -> [[Run]] {
    var chunks: [[Run]] = []
    for run in runs {
      if let last = chunks.last?.last, last.language == run.language {
        chunks[chunks.count - 1].append(run)
      } else {
        chunks.append([run])
      }
    }
    return chunks
  }
}

extension RichText {
  /// The text as HTML, with runs in another language marked.
  func html(on page: Language) -> String {
    if language.primary == page.primary {
      return inlines.map { $0.html(marksHangul: !page.writesHangul) }.joined()
    }
    let inner = inlines.map { $0.html(marksHangul: !language.writesHangul) }.joined()
    return "<span lang=\"\(TemplateKind.html.escaped(language.tag))\">\(inner)</span>"
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
}
