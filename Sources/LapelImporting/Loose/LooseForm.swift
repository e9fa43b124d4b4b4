import LapelTeX

/// A row of a form: labels, and beside each what it labels.
enum LooseForm {
  static func read(_ parts: [Said], into career: inout DraftCareer) {
    var rest = parts[...]
    var label: (name: String, said: Said)?
    while let part = rest.popFirst() {
      let word = DateWords.folded(part.text).filter { $0.isLetter || $0.isNumber }
      if let name = LooseContact.channelName(of: word) {
        // `성명`, and under it `한글`: the nearer label is meant.
        label = (name, Said(part.text, (label?.said.sources ?? []) + part.sources))
      } else if let open = label {
        label = nil
        LooseContact.channel(open.name, Said(part.text, open.said.sources + part.sources), nil, into: &career)
      } else if SectionSense(heading: part.text) == .military, let value = rest.popFirst() {
        military(part, value, into: &career)
      } else if let matter = PersonalMatter(part.text), !part.text.contains(where: \.isNumber),
        let value = rest.popFirst()
      {
        let both = Said("\(part.text): \(value.text)", part.sources + value.sources)
        LooseContact.keep(both, matter, into: &career)
      } else {
        LooseContact.take(part, isForm: true, into: &career)
      }
    }
    if let label { career.keep(label.said, at: label.said.sources.first?.place ?? "form") }
  }

  /// What a row says of the person beside their work, taken out of it: what stands under such a name of a column, or behind such a
  /// label. nil where nothing else is left.
  static func withoutPersonal(_ block: LooseBlock, into career: inout DraftCareer) -> LooseBlock? {
    guard case .row(let names) = block.kind, block.pieces.count > 1 else { return block }
    var (kept, heads): ([LoosePiece], [String]) = ([], [])
    func take(_ label: String, _ said: Said, _ career: inout DraftCareer) {
      if isOfInterests(label) { return career.person.add("interests", KeywordList.items([said])) }
      guard let matter = PersonalMatter(label) else { return career.keep(said, at: label) }
      LooseContact.keep(Said("\(label): \(said.text)", said.sources), matter, into: &career)
    }
    let isPersonal = names.contains(where: PersonalMatter.isLabel)
    var index = 0
    while index < block.pieces.count {
      let piece = block.pieces[index]
      let name = names.count == block.pieces.count ? names[index] : ""
      if PersonalMatter.isLabel(name) || isPersonal && isOfInterests(name) {
        take(name, piece.said, &career)
      } else if names.isEmpty, index + 1 < block.pieces.count,
        !PersonalMatter.isLabel(block.pieces[index + 1].text),
        PersonalMatter.isLabel(piece.text) || isOfInterests(piece.text)
      {
        index += 1
        let value = block.pieces[index].said
        take(piece.text, Said(value.text, piece.said.sources + value.sources), &career)
      } else {
        kept.append(piece)
        heads.append(name)
      }
      index += 1
    }
    if kept.count == block.pieces.count { return block }
    return kept.isEmpty ? nil : LooseBlock(.row(names.isEmpty ? [] : heads), kept)
  }

  /// Keeps a line apart that is a label of what is personal and its value, whatever the section: `장애 | 아니오`, `희망연봉 6,800만원`.
  static func keepsAside(_ block: LooseBlock, into career: inout DraftCareer) -> Bool {
    guard !block.isHeading, let said = block.said, said.text.utf8.count <= 120, !said.text.contains("@")
    else {
      return false
    }
    let mark = said.text.firstBytes(of: " | ") ?? said.text.firstBytes(of: ":")
    // Words that stand apart may be of work as well: `Health: wards at night`.
    let label = mark.map { String(said.text[..<$0.lowerBound]) }.flatMap { label in
      let letters = label.filter(\.isLetter)
      return letters.unicodeScalars.allSatisfy(\.isEastAsian) && !licences.contains(letters)
        ? label : nil
    }
    let isPay = !block.isBullet && block.pieces.count == 1 && isWish(said.text)
    guard isPay || label.map(PersonalMatter.isLabel) == true, let matter = PersonalMatter(label ?? said.text)
    else {
      return false
    }
    LooseContact.keep(said, matter, into: &career)
    return true
  }

  /// Pay that somebody wishes for: of no post.
  private static func isWish(_ text: String) -> Bool {
    let words = text.filter { !$0.isWhitespace }
    return wishes.contains(where: words.hasPrefix)
  }

  /// A licence is one wherever it stands.
  private static let licences = WordLists.set("licences in forms")
  private static let wishes = WordLists.words("wishes for pay")

  /// `취미`, `특기`: what somebody likes, as a form labels it.
  static func isOfInterests(_ text: String) -> Bool {
    text.utf8.count <= 24 && interests.contains(text.filter { !$0.isWhitespace })
  }

  private static let interests = WordLists.set("labels of interests")

  /// A cell as one line of text.
  static func inOneLine(_ piece: LoosePiece) -> LoosePiece {
    guard piece.text.utf8.contains(0x0A) else { return piece }
    var piece = piece
    piece.said = piece.said.saying(piece.text.split(separator: "\n").joined(separator: " "))
    return piece
  }

  /// `병역 | 육군 병장 만기전역`: a service, unless it says that there was none.
  private static func military(_ label: Said, _ value: Said, into career: inout DraftCareer) {
    let both = Said("\(label.text): \(value.text)", label.sources + value.sources)
    let entry = LooseMilitary.entry(LooseLines(head: [LooseBlock(.line, [LoosePiece(value)])]))
    guard entry["branch"] != nil || entry["rank"] != nil || entry["period"] != nil else {
      return career.keep(both, at: both.sources.first?.place ?? "form")
    }
    career.add(entry, to: "military")
    career.keep(label, at: label.sources.first?.place ?? "form")
  }
}

extension LooseBlock {
  /// Whether it is a row of several cells.
  var isForm: Bool { if case .row = kind { pieces.count > 1 } else { false } }
}
