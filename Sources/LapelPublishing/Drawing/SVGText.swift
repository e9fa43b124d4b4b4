/// A drawing being written: every text is escaped, and colours are classes of the page's own style sheet.
struct SVGText {
  private(set) var body = ""
  let width: Double
  let height: Double

  init(width: Double, height: Double) { (self.width, self.height) = (width, height) }

  mutating func add(_ element: String) { body += element + "\n" }

  mutating func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, class name: String, title: String? = nil
  ) {
    let inside = title.map { "<title>\(Self.escaped($0))</title></rect>" }
    add(
      "<rect class=\"\(name)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(width))\" height=\"\(Self.number(height))\" rx=\"2\""
        + (inside.map { ">\($0)" } ?? "/>"))
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, class name: String) {
    add(
      "<line class=\"\(name)\" x1=\"\(Self.number(x1))\" y1=\"\(Self.number(y1))\" x2=\"\(Self.number(x2))\" y2=\"\(Self.number(y2))\"/>"
    )
  }

  mutating func text(
    _ text: String, _ x: Double, _ y: Double, class name: String = "t", anchor: String = "start"
  ) {
    add(
      "<text class=\"\(name)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" text-anchor=\"\(anchor)\">\(Self.escaped(text))</text>"
    )
  }

  /// The whole element, for who sees it and who does not.
  ///
  /// - Parameter id: unique on the page.
  func svg(id: String, title: String, description: String) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="\(id)-title \(id)-about" viewBox="0 0 \(Self.number(width)) \(Self.number(height))" width="\(Self.number(width))" height="\(Self.number(height))">
    <title id="\(id)-title">\(Self.escaped(title))</title>
    <desc id="\(id)-about">\(Self.escaped(description))</desc>
    \(body)</svg>
    """
  }

  static func escaped(_ text: String) -> String { TemplateKind.html.escaped(VisibleCharacters.of(text)) }

  /// With a tenth of a unit at most.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e6 else { return "0" }
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }

  /// About how wide a text is at a size: Korean letters are as wide as high, Latin ones about half of it.
  static func width(of text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 1 : 0.56) } * size
  }

  /// The text as far as it fits, with an ellipsis where it does not.
  static func fitted(_ text: String, size: Double, into room: Double) -> String {
    if width(of: text, size: size) <= room { return text }
    var kept = text
    while !kept.isEmpty, width(of: kept + "…", size: size) > room { kept.removeLast() }
    return kept.isEmpty ? "" : kept + "…"
  }
}
