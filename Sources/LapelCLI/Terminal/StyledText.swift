import LapelDiagnostics

/// Words for the terminal, some of them coloured: `"\("error", .red): no folder \(name)"`.
///
/// It is a type of its own, so that colour is added only when it is printed, and no text of the person can pass for
/// colour.
struct StyledText: ExpressibleByStringInterpolation, Sendable {
  enum Style: String, Sendable {
    case bold = "1"
    case dim = "2"
    case red = "1;31"
    case green = "32"
    case yellow = "33"
    case cyan = "36"
  }

  struct Span: Sendable {
    var text: String
    var style: Style?
  }

  var spans: [Span]

  init(stringLiteral text: String) { spans = [Span(text: text)] }

  init(_ text: String, _ style: Style? = nil) { spans = [Span(text: text, style: style)] }

  init(stringInterpolation: Interpolation) { spans = stringInterpolation.spans }

  struct Interpolation: StringInterpolationProtocol {
    var spans: [Span] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ text: String) { spans.append(Span(text: text)) }

    mutating func appendInterpolation(_ text: some StringProtocol, _ style: Style? = nil) {
      spans.append(Span(text: String(text), style: style))
    }

    mutating func appendInterpolation(_ number: Int) { spans.append(Span(text: String(number))) }

    mutating func appendInterpolation(_ text: StyledText) { spans += text.spans }
  }

  static func + (a: StyledText, b: StyledText) -> StyledText {
    var sum = a
    sum.spans += b.spans
    return sum
  }

  /// The text as written to a stream: control characters are made visible, colours are added only if wanted.
  func rendered(colored: Bool) -> String {
    var result = ""
    for span in spans {
      let text = StyledText.printable(span.text)
      if colored, let style = span.style {
        result += "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
      } else {
        result += text
      }
    }
    return result
  }

  /// The text with characters made visible that a terminal would obey, or that would change the direction of a line.
  private static func printable(_ text: String) -> String {
    func isHidden(_ c: Unicode.Scalar) -> Bool { c != "\n" && c != "\t" && VisibleText.isHidden(c) }
    // The bytes of nearly every text show that it is harmless.
    if text.utf8.allSatisfy(isHarmless) || !text.unicodeScalars.contains(where: isHidden) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case _ where !isHidden(scalar): result.append(scalar)
      case 0..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value)!)
      case 0x7F: result.append("\u{2421}")
      default: result.append("\u{FFFD}")
      }
    }
    return String(result)
  }

  /// Whether a byte belongs to visible ASCII, European letters, Hangul, Han or kana.
  private static func isHarmless(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x09, 0x20...0x7E, 0x80...0xBF, 0xC3...0xD7, 0xE3...0xED: true
    default: false
    }
  }
}
