import Lapel
import LapelPage

/// Writes a drawing as an `svg` element; every text is escaped, and colours are classes of the page's own style sheet.
extension Drawing {
  /// - Parameter id: an id that is unique on the page.
  func svg(id: String) -> String {
    let (wide, high) = (Self.number(width), Self.number(height))
    return """
      <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="\(id)-title \(id)-about" viewBox="0 0 \(wide) \(high)" width="\(wide)" height="\(high)">
      <title id="\(id)-title">\(Self.escaped(title))</title>
      <desc id="\(id)-about">\(Self.escaped(alternative))</desc>
      \(shapes.map { Self.element($0) + "\n" }.joined())</svg>
      """
  }

  private static func element(_ shape: Shape) -> String {
    switch shape {
    case .area(let outline, let tone, let title):
      let (name, attributes) = element(outline)
      let inside = title.map { "><title\(language(of: $0))>\(escaped($0))</title></\(name)>" } ?? "/>"
      return "<\(name) class=\"\(style(tone))\" \(attributes)\(inside)"
    case .rule(let x, let top, let bottom):
      return
        "<line class=\"rule\" x1=\"\(number(x))\" y1=\"\(number(top))\" x2=\"\(number(x))\" y2=\"\(number(bottom))\"/>"
    case .words(let words, let x, let y, let anchor, let ink):
      return
        "<text\(language(of: words)) class=\"\(style(ink))\" x=\"\(number(x))\" y=\"\(number(y))\" text-anchor=\"\(anchor.rawValue)\">\(escaped(words))</text>"
    }
  }

  /// The language attribute for words with Hangul, whatever page they are on.
  private static func language(of words: String) -> String {
    words.unicodeScalars.contains { Hangul.isSyllable($0.value) } ? " lang=\"ko\"" : ""
  }

  private static func element(_ outline: Outline) -> (name: String, attributes: String) {
    let n = number
    switch outline {
    case .rectangle(let x, let y, let width, let height):
      return ("rect", "x=\"\(n(x))\" y=\"\(n(y))\" width=\"\(n(width))\" height=\"\(n(height))\" rx=\"2\"")
    case .diamond(let x, let y, let width, let height):
      let (w, h) = (n(width), n(height))
      return ("path", "d=\"M\(n(x)) \(n(y)) l\(w) \(h) l-\(w) \(h) l-\(w) -\(h) z\"")
    case .band(let left, let leftTop, let right, let rightTop, let height):
      let middle = n((left + right) / 2)
      let (l, lt, lb) = (n(left), n(leftTop), n(leftTop + height))
      let (r, rt, rb) = (n(right), n(rightTop), n(rightTop + height))
      return (
        "path",
        "d=\"M\(l) \(lt) C\(middle) \(lt) \(middle) \(rt) \(r) \(rt) V\(rb) C\(middle) \(rb) \(middle) \(lb) \(l) \(lb) Z\""
      )
    }
  }

  private static func style(_ tone: Tone) -> String {
    switch tone {
    case .bar: "bar"
    case .otherBar: "bar other"
    case .goodEnd: "bar good"
    case .otherEnd: "bar end"
    case .band: "band"
    case .mark: "mark"
    case .open: "sent"
    case .filled: "sent good"
    }
  }

  private static func style(_ ink: Ink) -> String {
    switch ink {
    case .plain: "t"
    case .quiet: "t quiet"
    case .onBar: "t on"
    }
  }

  private static func escaped(_ text: String) -> String {
    TemplateKind.html.escaped(VisibleCharacters.of(text))
  }

  /// A number with at most one decimal.
  private static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e6 else { return "0" }
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}

extension Drawing {
  /// The widths of a page's column and of a phone's.
  static let wide = 640.0
  static let narrow = 330.0

  /// The approximate width of words.
  static func width(of words: String) -> Double { ApproximateWidth.roomy.ems(of: words) * textSize }

  /// As much of the words as fits, with an ellipsis if some do not.
  static func fitted(_ words: String, into room: Double) -> String {
    if width(of: words) <= room { return words }
    var kept = words
    while !kept.isEmpty, width(of: kept + "…") > room { kept.removeLast() }
    return kept.isEmpty ? "" : kept + "…"
  }
}
