import LapelTeX

/// Lines of an entry whose labels say what the names of columns do.
extension LooseColumns {
  /// `사용 툴 : Swift`, `Duration: 2019 – 2021`: a line of an entry whose label says as a column's name does what stands behind it,
  /// where nothing else has said it; false for any other line.
  static func readsLabelled(_ said: Said, _ section: String, _ entry: inout DraftEntry) -> Bool {
    guard section != "custom", let (label, value) = labelled(said) else { return false }
    let isOfWork = ["experience", "internships", "projects"].contains(section)
    let word = DateWords.folded(label).filter { $0.isLetter || $0.isNumber }
    let named = times.contains(word) ? .time : isOfWork && tools.contains(word) ? .tools : column(label)
    switch named {
    case .time:
      // Under a post it may be of one of the things that were done there.
      guard entry["period"] == nil, entry["date"] == nil,
        section != "experience" && section != "internships" || isForm(entry),
        let (time, remark) = time(value.text)
      else { return false }
      entry.setDate(value.saying(time))
      if let remark { entry.note(label, Said(remark, [])) }
    case .field where section == "education" && entry["area"] == nil: entry.set("area", value)
    case .tools where isOfWork: entry.add("technologies", KeywordList.items([value]))
    case .size where section == "projects" && entry["team"] == nil: entry.set("team", value)
    case .part:
      guard let field = SectionFields.part(of: section), entry[field] == nil, value.text.count <= 60,
        !LooseEntries.isSentence(value.text)
      else { return false }
      entry.set(field, value)
    default: return false
    }
    return true
  }

  /// Whether all that was said of an entry stands behind labels.
  private static func isForm(_ entry: DraftEntry) -> Bool {
    guard case .list(let items)? = entry["highlights"] else { return true }
    return items.allSatisfy { item in
      if case .said(let said) = item { labelled(said).map { $0.label.count <= 8 } ?? false } else { false }
    }
  }

  /// `프로젝트명 : 문서 상자`: a name without the label that says that it is one; any other piece as it is.
  static func withoutNameLabel(_ piece: LoosePiece) -> LoosePiece {
    guard let (label, value) = labelled(piece.said),
      column(String(BulletMark.strip(label[...]).text)) == .name
    else { return piece }
    return LoosePiece(value, isBold: piece.isBold, part: piece.part)
  }

  /// `기간 | 2020 ~ 현재` under the heading of an entry, in a table whose columns only say that the first is what the second is
  /// called: as a line of a label and its value. nil for any other row.
  static func pair(_ block: LooseBlock) -> LoosePiece? {
    guard case .row(let names) = block.kind, block.pieces.count == 2, names.count == 2 || names.isEmpty,
      block.pieces[0].text.utf8.count <= 40, !block.pieces[0].text.contains(":"),
      names.allSatisfy({ pairs.contains(DateWords.folded($0)) }) && !names.isEmpty
        || names.allSatisfy(\.isEmpty) && isName(block.pieces[0].text)
    else { return nil }
    let (label, value) = (block.pieces[0].said, block.pieces[1].said)
    return LoosePiece(Said("\(label.text): \(value.text)", label.sources + value.sources))
  }

  private static func labelled(_ said: Said) -> (label: String, value: Said)? {
    guard said.text.utf8.count <= 400, let colon = said.text.firstIndex(where: { $0 == ":" || $0 == "：" })
    else { return nil }
    let label = String(Blanks.trimmed(said.text[..<colon]))
    let value = String(Blanks.trimmed(said.text[said.text.index(after: colon)...]))
    guard !label.isEmpty, label.utf8.count <= 48, !value.isEmpty, !value.hasPrefix("//") else { return nil }
    return (label, said.saying(value))
  }

  /// A time that is all a text says, or all but what stands behind it in brackets: `2017.04 ~ 현재 (3년)`.
  private static func time(_ text: String) -> (time: String, remark: String?)? {
    if DraftPeriod.read(text.trimmingMarks) != nil { return (text, nil) }
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("),
      case let time = String(Blanks.trimmed(text[..<open])), DraftPeriod.read(time.trimmingMarks) != nil
    else { return nil }
    return (time, String(text[text.index(after: open)...].dropLast()))
  }

  private static let tools = WordLists.set("labels of tools")
  private static let times = WordLists.set("labels of times")
  private static let pairs = WordLists.set("columns of postings")
}
