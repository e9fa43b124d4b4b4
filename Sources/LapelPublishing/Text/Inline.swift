/// A piece of a line: what inline Markdown can express, and nothing else.
package indirect enum Inline: Hashable, Sendable {
  /// Characters as the person typed them, never markup of any format.
  case text(String)
  case strong([Inline])
  case emphasis([Inline])
  case code(String)
  /// A link whose address has been checked to be http, https or mailto.
  case link([Inline], url: String)
}

extension Inline {
  /// The pieces with each link replaced by its label.
  static func withoutLinks(_ inlines: [Inline]) -> [Inline] {
    let plain = inlines.flatMap { inline -> [Inline] in
      switch inline {
      case .link(let inner, _): withoutLinks(inner)
      case .strong(let inner): [.strong(withoutLinks(inner))]
      case .emphasis(let inner): [.emphasis(withoutLinks(inner))]
      case .text, .code: [inline]
      }
    }
    return merged(plain[...])
  }

  /// The pieces with neighbouring texts merged.
  static func merged(_ inlines: ArraySlice<Inline>) -> [Inline] {
    var output: [Inline] = []
    var run = ""
    for inline in inlines {
      if case .text(let text) = inline {
        run += text
      } else {
        if !run.isEmpty { output.append(.text(run)) }
        run = ""
        output.append(inline)
      }
    }
    if !run.isEmpty { output.append(.text(run)) }
    return output
  }
}
