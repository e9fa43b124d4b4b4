import LapelTeX

/// Skills drawn as bars: `{C~\\textbullet~R / 1.5}, {Python / 6}`. How far a bar goes is no level that anybody could read.
enum LaTeXSkillBars {
  static func entries(_ text: String) -> [DraftEntry] {
    text.split(separator: "{").enumerated().flatMap { index, group -> [DraftEntry] in
      let words = String(group.prefix { $0 != "}" }).replacingBytes(of: "\\textbullet", with: ",")
      guard let said = LaTeXLines.said(words, at: "programming \(index)") else { return [] }
      let slash = said.text.firstBytes(of: " / ") ?? said.text.endIndex..<said.text.endIndex
      let length = said.text[slash.upperBound...]
      return KeywordList.parts(of: String(said.text[..<slash.lowerBound])).enumerated().map { index, item in
        var entry = DraftEntry()
        entry.set("name", Said(item, index == 0 ? said.sources : []))
        entry.note("bar", length.isEmpty ? nil : Said(String(length), []))
        return entry
      }
    }
  }
}
