import LapelTeX

/// What stands under the head of an entry: sentences, and lists that may hold lists.
enum LooseBody {
  static func read(_ blocks: [LooseBlock], _ section: String, _ entry: inout DraftEntry) {
    /// The level of the list's own bullets: a deeper one is of the item above it.
    var outer: Int?
    var isCourses = false
    for block in blocks {
      guard case .bullet(let level) = block.kind, let said = block.said else {
        outer = nil
        read(block, section, &entry)
        continue
      }
      if let outer, level > outer {
        if isCourses { entry.add("courses", [said]) } else { entry.nest("highlights", said) }
        continue
      }
      outer = level
      isCourses = section == "education" && Self.isCourses(said.text)
      // The heading of a list of courses says what their field's name says.
      if !isCourses || !hasItem(under: block, in: blocks) { read(block, section, &entry) }
    }
  }

  private static func hasItem(under block: LooseBlock, in blocks: [LooseBlock]) -> Bool {
    guard let index = blocks.firstIndex(where: { $0.pieces.first?.said == block.pieces.first?.said }),
      case .bullet(let level) = block.kind, index + 1 < blocks.count,
      case .bullet(let next) = blocks[index + 1].kind
    else { return false }
    return next > level
  }

  private static func isCourses(_ text: String) -> Bool {
    let words = DateWords.folded(text.trimmingMarks)
    return courses.contains(words)
  }

  private static let courses = WordLists.set("courses")
  private static let advisors = WordLists.set("advisors")
  private static let theses = WordLists.words("theses")

  private static func read(_ block: LooseBlock, _ section: String, _ entry: inout DraftEntry) {
    guard let said = block.said else { return }
    if PersonalMatter(said.text)?.isOfPost == true { return entry.note("", said) }
    if section == "education", school(said, block, &entry) { return }
    if LooseColumns.readsLabelled(said, section, &entry) { return }
    if LooseAcademic.sections.contains(section), LooseAcademic.labelled(said, section, &entry) { return }
    if entry["place"] == nil, !block.isBullet, LooseWords.isPlace(said.text) {
      return entry.set("place", said)
    }
    if !block.isBullet, entry["period"] == nil, entry["date"] == nil,
      let period = DraftPeriod.read(said.text.trimmingMarks), let text = period.text
    {
      return entry.set(period.isSpan ? "period" : "date", said.saying(text))
    }
    if block.isBullet || entry["summary"] != nil || entry["highlights"] != nil {
      entry.add("highlights", [said])
    } else {
      entry.set("summary", said)
    }
  }

  /// A grade, courses or the degree itself; false for any other line.
  private static func school(_ said: Said, _ block: LooseBlock, _ entry: inout DraftEntry) -> Bool {
    let folded = DateWords.folded(said.text)
    if let mark = said.text.firstIndex(where: { $0 == ":" || $0 == " " }) {
      let rest = said.saying(String(said.text[mark...]).trimmingMarks)
      // `3.72/4.5 (전공 3.90)`: what stands in a parenthesis is of another grade.
      if Grade.isLabel(said.text[..<mark]), rest.text.hasSuffix(")"),
        let open = rest.text.firstIndex(of: "("),
        Grade.read(rest.text[..<open].trimmingMarks) != nil
      {
        entry.setGrade(rest.saying(rest.text[..<open].trimmingMarks), key: "grade")
        entry.note("", Said(String(rest.text[open...].dropFirst().dropLast()), []))
        return true
      }
      if Grade.isLabel(said.text[..<mark]), Grade.read(rest.text) != nil || said.text[mark] == ":" {
        entry.setGrade(rest, key: "grade")
        return true
      }
    }
    if entry["honours"] == nil, LooseSchool.isHonours(said.text), said.text.utf8.count <= 60 {
      entry.set("honours", said)
      return true
    }
    // Only what stood in the degree's own line is surely its title; a line of its own stays as it is.
    for word in theses where said.sources.isEmpty && folded.hasPrefix(word + ":") {
      guard let colon = said.text.firstIndex(of: ":"), entry["thesis"] == nil else { break }
      var title = String(said.text[said.text.index(after: colon)...]).trimmingMarks
      if title.hasSuffix("."), !title.dropLast().contains(".") { title.removeLast() }
      entry.set("thesis", said.saying(title))
      return true
    }
    if entry["advisor"] == nil, said.sources.isEmpty, let colon = said.text.firstIndex(of: ":"),
      advisors.contains(DateWords.folded(said.text[..<colon]))
    {
      entry.set("advisor", said.saying(String(said.text[said.text.index(after: colon)...]).trimmingMarks))
      return true
    }
    if folded.hasPrefix("relevant course") || folded.hasPrefix("course"),
      let colon = said.text.firstIndex(of: ":")
    {
      let list = String(said.text[said.text.index(after: colon)...]).replacingBytes(of: ", and ", with: ", ")
        .replacingBytes(of: " and ", with: ", ")
      entry.add(
        "courses",
        KeywordList.parts(of: list).enumerated().map {
          Said($0.element, $0.offset == 0 ? said.sources : [])
        })
      return true
    }
    // A school that heads an entry alone has its degree under it.
    guard entry["degree"] == nil, entry["highlights"] == nil, entry["summary"] == nil,
      said.text.count <= 60, !said.text.contains(":"), LooseWords.isDegree(said.text),
      !LooseEntries.isSentence(said.text)
    else { return false }
    LooseSchool.degree(said, &entry)
    return true
  }
}

extension DraftEntry {
  /// Puts an item under the last one of a list, as a list inside its text.
  mutating func nest(_ key: String, _ said: Said) {
    guard case .list(var items)? = self[key], case .said(let last)? = items.last else {
      return add(key, [said])
    }
    items[items.count - 1] = .said(Said("\(last.text)\n- \(said.text)", last.sources + said.sources))
    self[key] = .list(items)
  }
}
