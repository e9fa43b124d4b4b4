import LapelTeX

/// How a plain text is broken into lines and filled.
enum PlainTextWrapping {
  /// The width that long lines come to: that of the longest but a few; 0 where lines are short.
  static func width(of lines: ArraySlice<Substring>) -> Int {
    let lengths = lines.map { $0.utf8.count { $0 & 0xC0 != 0x80 } }.filter { $0 > 60 && $0 < 200 }.sorted()
    guard lengths.count > 2 else { return lengths.last ?? 0 }
    return lengths[lengths.count * 9 / 10]
  }

  /// Whether a line is the rest of the one above it, which a program broke at the edge.
  static func goesOn(_ text: Substring, after above: Substring, width: Int) -> Bool {
    guard let first = text.first, !text.hasBytes("   "), !text.hasBytes("\t"),
      LooseDates.take(from: String(text))?.rest != ""
    else {
      return false
    }
    let end = Blanks.trimmedEnd(above)
    if end.hasSuffix(",") { return true }
    let length = end.unicodeScalars.count
    if first.isLowercase || "(&".contains(first) { return length * 3 >= width * 2 && !end.hasSuffix(".") }
    // A line that might begin something of its own goes on with a line that is full.
    guard width > 0, length * 20 >= width * 17, !".!?;:".contains(end.last ?? ".") else { return false }
    return !LooseWords.isRole(String(text)) && !LooseWords.isOrganization(String(text))
  }

  /// `Salsify -------- Boston, MA`, `Nuri ........ Seoul`: what fills a line parts it.
  static func withoutLeaders(_ text: Substring) -> String {
    guard leaders.contains(where: { text.hasBytes($0) }) else { return String(text) }
    var output = ""
    var rest = text
    while let character = rest.first {
      let run = rest.prefix { $0 == character }
      if "-._·…‐–—".contains(character), run.count > 3 || character == "…" && run.count > 1 {
        output += "    "
      } else {
        output += run
      }
      rest = rest[run.endIndex...]
    }
    return output
  }

  private static let leaders = ["----", "....", "____", "····", "……", "‐‐‐‐", "––––", "————"]
}
