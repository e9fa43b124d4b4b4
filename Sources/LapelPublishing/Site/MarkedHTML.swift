/// HTML made by this program, with text and tags told apart.
enum MarkedHTML {
  /// The HTML with `lang="ko"` around each run of Hangul, without which a screen reader would read it as noise.
  static func hangul(_ html: String) -> String {
    guard html.unicodeScalars.contains(where: HangulRuns.isHangul) else { return html }
    var output = ""
    for (text, tag) in pieces(of: html) { output += runs(text) + tag }
    return output
  }

  /// The first words of the text, for those who see a link to it; nil when there are none.
  static func opening(of html: String) -> String? {
    guard let start = html.utf8.firstRange(of: "<p>".utf8) else { return nil }
    let rest = html[start.upperBound...]
    let paragraph = rest[..<(rest.utf8.firstRange(of: "</p>".utf8)?.lowerBound ?? rest.endIndex)]
    let text = pieces(of: String(paragraph)).map(\.text).joined()
    let plain = entities.reduce(text) { $0.replacing($1.key, with: $1.value) }.trimmed
    if plain.isEmpty { return nil }
    return plain.count <= 200 ? plain : String(plain.prefix(199)).trimmed + "…"
  }

  /// What the library writes for characters with a meaning in HTML; `&amp;` comes last, so that nothing is decoded twice.
  private static let entities: KeyValuePairs = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&amp;": "&"]

  /// Each text with the tag after it.
  private static func pieces(of html: String) -> [(text: Substring, tag: Substring)] {
    var pieces: [(text: Substring, tag: Substring)] = []
    var rest = html[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: ">"))
      let end = close.map(rest.utf8.index(after:)) ?? rest.endIndex
      pieces.append((rest[..<open], rest[open..<end]))
      rest = rest[end...]
    }
    pieces.append((rest, ""))
    return pieces
  }

  private static func runs(_ text: Substring) -> String {
    let scalars = text.unicodeScalars
    var output = ""
    var at = scalars.startIndex
    while let start = scalars[at...].firstIndex(where: HangulRuns.isHangul) {
      var end = start
      for next in scalars[start...].indices {
        if HangulRuns.isHangul(scalars[next]) {
          end = scalars.index(after: next)
        } else if scalars[next].properties.isAlphabetic || scalars[next] == "&" {
          break
        }
      }
      output += text[at..<start] + "<span lang=\"ko\">" + text[start..<end] + "</span>"
      at = end
    }
    return output + text[at...]
  }
}
