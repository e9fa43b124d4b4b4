import LapelTeX

/// Skills drawn as bars, and other charts. How far a bar goes is no level that anybody could read.
enum LaTeXSkillBars {
  /// Adds what such a command says; false for any other.
  ///
  /// - Parameter isBody: whether the page has begun; classes with a sidebar fill it before.
  static func read(_ name: String, _ arguments: [String], isBody: Bool, into career: inout DraftCareer)
    -> Bool
  {
    let isAside = isBody || arguments.last?.hasBytes("{") == true
    switch name {
    case "skills" where isAside: for entry in skills(arguments) { career.add(entry, to: "skills") }
    case "languages" where isAside:
      for entry in languages(arguments.first ?? "") { career.add(entry, to: "language_skills") }
    case "programming" where isBody:
      for entry in entries(arguments.first ?? "") { career.add(entry, to: "skills") }
    case "wheelchart" where isBody: for slice in slices(arguments.last ?? "") { career.keep(slice, at: name) }
    default: return false
    }
    return true
  }

  /// `{C~\\textbullet~R / 1.5}, {Python / 6}`.
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

  /// `{{Python/5}, {R/3}}`, and with the names of groups before it `{Office}{{Office/Word}}`: twentysecondcv's skills.
  static func skills(_ arguments: [String]) -> [DraftEntry] {
    var found: [DraftEntry] = []
    for (index, item) in pairs(arguments.last ?? "", at: "skills").enumerated() {
      let isBar = item.value.map { $0.text.allSatisfy { $0.isNumber || $0 == "." } } ?? true
      if isBar {
        var entry = DraftEntry()
        entry.set("name", item.label)
        entry.note("bar", item.value)
        found.append(entry)
      } else if let last = found.lastIndex(where: { $0.firstText("name") == item.label.text }) {
        found[last].add("keywords", [item.value].compactMap { $0 })
      } else {
        var entry = DraftEntry()
        entry.set("name", Said(item.label.text, index == 0 || found.isEmpty ? item.label.sources : []))
        entry.add("keywords", [item.value].compactMap { $0 })
        found.append(entry)
      }
    }
    return found
  }

  /// `{{Dansk/flydende}, {Engelsk/4}}`.
  static func languages(_ text: String) -> [DraftEntry] {
    pairs(text, at: "languages").map { item in
      var entry = DraftEntry()
      entry.set("name", item.label)
      let isBar = item.value.map { $0.text.allSatisfy { $0.isNumber || $0 == "." } } ?? false
      if isBar { entry.note("bar", item.value) } else { entry.set("level", item.value) }
      return entry
    }
  }

  /// The words of a chart's slices: `6/8em/accent!30/{Sleeping,\\dreaming}, 2/10em/accent/Running`.
  static func slices(_ text: String) -> [Said] {
    items(of: text).compactMap { item in
      let parts = item.split(separator: "/", maxSplits: 3)
      return parts.count < 4
        ? nil : LaTeXLines.said(String(parts[3]).replacingBytes(of: "\\\\", with: " "), at: "wheelchart")
    }
  }

  private static func pairs(_ text: String, at place: String) -> [(label: Said, value: Said?)] {
    items(of: text).enumerated().compactMap { index, item in
      let item = LaTeXItem.unwrapped(item)
      let slash = item.firstIndex(of: "/") ?? item.endIndex
      let place = "\(place) \(index + 1)"
      guard let label = LaTeXLines.said(String(item[..<slash]), at: place) else { return nil }
      return (label, LaTeXLines.said(String(item[slash...].dropFirst()), at: place))
    }
  }

  /// What commas outside braces part.
  private static func items(of text: String) -> [String] {
    var items: [[UInt8]] = [[]]
    var depth = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if byte == UInt8(ascii: ","), depth == 0 {
        items.append([])
      } else {
        items[items.count - 1].append(byte)
      }
    }
    return items.map { String(decoding: $0, as: UTF8.self) }.filter { !$0.allSatisfy(\.isWhitespace) }
  }
}
