import Lapel
import LapelTeX

/// Names of people as labels of a form have them.
extension LooseContact {
  /// `홍길동 남 · 1990년생`: a Korean name and behind it what portals print beside it; nil for any other text.
  static func nameBesideSex(_ text: String) -> (name: String, rest: String)? {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, (2...5).contains(parts[0].count),
      parts[0].unicodeScalars.allSatisfy({ Hangul.isSyllable($0.value) }),
      sexes.contains(String(parts[1].prefix { $0.isLetter }))
    else { return nil }
    return (String(parts[0]), parts[1].trimmingMarks)
  }

  private static let sexes = WordLists.set("sex behind a name")

  /// A name, and beside it in parentheses how it is written otherwise.
  static func name(_ whole: Said, into career: inout DraftCareer) {
    var value = whole
    // `(한글) 홍길동`: in which letters it is written.
    if value.text.hasPrefix("("), let close = value.text.firstIndex(of: ")") {
      let label = DateWords.folded(value.text[..<close]).filter(\.isLetter)
      let rest = String(Blanks.trimmed(value.text[value.text.index(after: close)...]))
      if channelName(of: label) == "name", !rest.isEmpty { value = value.saying(rest) }
    }
    guard let open = value.text.firstIndex(where: { "(（".contains($0) }),
      value.text.last.map({ ")）".contains($0) }) == true
    else {
      return career.person.set("name", value)
    }
    let outer = value.text[..<open].trimmingMarks
    let inner = String(value.text[value.text.index(after: open)...].dropLast())
    let others = otherNames(inner)
    guard !outer.isEmpty, !others.isEmpty else { return career.person.set("name", value) }
    career.person.set("name", value.saying(outer))
    career.person.add("also_known_as", others.map { Said($0, []) })
  }

  /// `한자: 洪吉童, 영문: Hong Gildong`, `Hong Gildong`: the names alone; none where something else stands there.
  private static func otherNames(_ text: String) -> [String] {
    var names: [String] = []
    for part in text.split(whereSeparator: { ",，".contains($0) }) {
      var name = Blanks.trimmed(part)
      if let colon = name.firstIndex(where: { ":：".contains($0) }),
        channelName(of: DateWords.folded(name[..<colon]).filter(\.isLetter)) == "name"
      {
        name = Blanks.trimmed(name[name.index(after: colon)...])
      }
      if name.isEmpty { continue }
      guard name.allSatisfy({ $0.isLetter || $0.isWhitespace || ".-'".contains($0) }) else { return [] }
      names.append(String(name))
    }
    return names
  }
}
