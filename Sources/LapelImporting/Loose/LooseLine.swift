import LapelTeX

/// An entry that is one line: `Silver Spoon, Alpha Society, 2022`, `"Full queues", Porto Backend Days, May 2023`. Its date is
/// taken out at either end, and what the line's own marks part; the other words stay its name.
enum LooseLine {
  /// - Parameter isShared: whether other entries stand in the same line, so that no part of it is sure.
  static func read(_ said: Said, _ section: String, isShared: Bool = false, _ entry: inout DraftEntry) {
    let headline = SectionFields.headline(of: section)
    if isShared { return entry.setName(headline, said) }
    if section == "custom" || section == "activities" && !said.text.hasSuffix("present") {
      // Of such lines only a date that stands before a name is sure.
      guard let found = LooseDates.take(from: said.text), !found.rest.isEmpty,
        said.text.hasSuffix(found.rest),
        let date = found.period.text
      else { return entry.setName(headline, said) }
      entry.set(found.period.isSpan ? "period" : "date", Said(date, []))
      return entry.setName(headline, said.saying(found.rest))
    }
    // `Teacher of the Year, 2018` is one name as well as a name and a date: it stays as it was printed.
    if section == "awards", isNameAndYear(said.text) { return entry.setName(headline, said) }
    var text = said.text
    if section == "patents" { text = patent(text, &entry) }
    if section == "awards" || section == "talks" || section == "writing", let (rest, link) = linked(text) {
      text = rest
      entry.setURL(Said(link, []))
    }
    if let (rest, time) = LooseDates.looseTime(in: text), !rest.isEmpty {
      entry.doubt("date", Said(time, []), "when was it? the source says `\(time)`")
      text = rest
    } else if let (rest, period) = date(in: text), !rest.isEmpty, let date = period.text {
      entry.set(period.isSpan ? "period" : "date", Said(date, []))
      text = rest
    }
    switch section {
    case "awards": award(said.saying(text), &entry)
    case "talks", "writing", "patents": titled(said.saying(text), section, &entry)
    case "test_scores": score(said.saying(text), &entry)
    case "volunteering", "activities": post(said.saying(text), section, &entry)
    default: entry.setName(SectionFields.headline(of: section), said.saying(text))
    }
  }

  /// The date at an end of the line; one in the middle of a sentence is the sentence's.
  private static func date(in text: String) -> (rest: String, period: DraftPeriod)? {
    guard let (rest, period) = LooseDates.take(from: text), !LooseEntries.isSentence(text) else { return nil }
    return (rest, period)
  }

  private static func isNameAndYear(_ text: String) -> Bool {
    guard let (rest, _) = LooseDates.take(from: text), text.hasPrefix(rest) else { return false }
    return parts(of: rest).count == 1 && !rest.hasSuffix(")")
  }

  // MARK: - Awards

  private static func award(_ said: Said, _ entry: inout DraftEntry) {
    var text = said.text
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex {
      let inner = String(text[text.index(after: open)...].dropLast())
      let isName =
        inner.utf8.count <= 60 && !inner.hasNumber && !isRank(inner)
        && (isHangul(inner) || LooseWords.isOrganization(inner) || LooseWords.isSchool(inner))
      if isName {
        entry.set("issuer", Said(inner, []))
        text = text[..<open].trimmingMarks
      }
    }
    var parts = parts(of: text)
    if parts.count > 1, let rank = parts.firstIndex(where: isRank) {
      entry.set("rank", Said(parts.remove(at: rank), []))
    }
    if entry["issuer"] == nil, parts.count > 1 {
      let known = parts.indices.dropFirst().first { isBody(parts[$0]) }
      // Of two parts beside a date the second gave what the first is called.
      let isSaid = [" — ", " – ", " - "].contains { text.hasBytes($0) } && isHangul(parts[1])
      let isPlain =
        parts.count == 2 && !isSaid && (entry["date"] != nil || entry["period"] != nil) && isName(parts[1])
      if let index = known ?? (isPlain ? 1 : nil) { entry.set("issuer", Said(parts.remove(at: index), [])) }
    }
    // Behind a dash stands in Korean what it was given for.
    if entry["issuer"] == nil, parts.count == 2, [" — ", " – "].contains(where: { text.hasBytes($0) }),
      isHangul(parts[1])
    {
      entry.add("highlights", [Said(parts.remove(at: 1), [])])
    }
    // Who gave it, alone beside a rank: the rank is what was won.
    if parts.count == 1, let rank = entry["rank"]?.firstText, entry["issuer"] == nil {
      entry["rank"] = nil
      entry.set("issuer", Said(parts[0], []))
      parts = [rank]
    }
    entry.setName("name", said.saying(parts.joined(separator: ", ")))
  }

  /// `second prize`, `1st place`, `대상`: what was reached, by words that are no name.
  static func isRank(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let words = DateWords.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard !words.isEmpty, words.count <= 4 else { return false }
    return words.allSatisfy { ranks.contains($0) || $0.first?.isNumber == true && $0.utf8.count <= 6 }
      && words.contains { ranks.contains($0) }
  }

  private static let ranks = WordLists.set("prizes")

  // MARK: - Talks, texts, patents

  /// A title in quotes and where it was, or a title and after its last comma where; a comma in a title without quotes stays.
  private static func titled(_ said: Said, _ section: String, _ entry: inout DraftEntry) {
    let field = SectionFields.organization(of: section)
    if let quoted = CitedTitle.quoted(said.text[...]), quoted.before.trimmingMarks.isEmpty {
      entry.setName("title", said.saying(quoted.title))
      let rest = withoutAt(quoted.after.trimmingMarks)
      guard !rest.isEmpty else { return }
      let parts = parts(of: rest)
      if parts.count > 1, let field, let last = parts.last,
        LooseWords.isPlace(parts.suffix(2).joined(separator: ", ")) || LoosePost.isTown(last)
      {
        entry.set(field, Said(parts[0], []))
        entry.set("place", Said(parts.dropFirst().joined(separator: ", "), []))
      } else if let field {
        entry.set(field, Said(rest, []))
      } else {
        entry.note("", Said(rest, []))
      }
      return
    }
    let parts = parts(of: said.text)
    if let field, parts.count > 1, isBody(parts[parts.count - 1]) || isMeeting(parts[parts.count - 1]) {
      entry.setName("title", said.saying(parts.dropLast().joined(separator: ", ")))
      return entry.set(field, parts.last.map { Said($0, []) })
    }
    entry.setName("title", said)
  }

  private static func withoutAt(_ text: String) -> String {
    for word in ["at ", "in ", "bei ", "auf ", "en ", "at the "] where text.hasPrefix(word) {
      return String(text.dropFirst(word.count))
    }
    return text
  }

  private static func isMeeting(_ text: String) -> Bool {
    let words = DateWords.folded(text).split { !$0.isLetter }
    return words.contains { meetings.contains(String($0)) }
  }

  private static let meetings: Set<String> = [
    "conference", "conf", "congress", "congreso", "congres", "congresso", "meetup", "summit", "days",
    "symposium",
    "workshop", "tagung", "kongress", "konferenz", "conferencia", "colloque", "convegno", "fair", "messe",
    "seminar",
    "forum", "festival", "week",
  ]

  /// `US 11,555,019 B2 — "…", granted Feb 2022`: the number before the title, and what has come of it after.
  private static func patent(_ text: String, _ entry: inout DraftEntry) -> String {
    var text = text
    for mark in [" — ", " – ", " - ", ": ", ", "] {
      guard let range = text.firstBytes(of: mark) else { continue }
      let number = text[..<range.lowerBound]
      let office = number.prefix { $0.isUppercase }
      guard (2...3).contains(office.count) || numberMarks.contains(where: number.hasPrefix),
        number.count(where: \.isNumber) >= 5, number.utf8.count <= 40
      else { continue }
      entry.set("number", Said(String(number), []))
      text = String(text[range.upperBound...])
      break
    }
    guard let comma = text.allBytes(of: ", ").last else { return text }
    let tail = text[comma.upperBound...]
    let word = tail.prefix { $0 != " " }
    guard states.contains(DateWords.folded(word)) else { return text }
    entry.set("status", Said(String(word), []))
    return "\(text[..<comma.lowerBound]), \(Blanks.trimmed(tail[word.endIndex...]))"
  }

  private static let numberMarks = WordLists.words("before the number of a patent")
  private static let states = WordLists.set("states of a patent")

  // MARK: - Scores and posts

  private static func score(_ said: Said, _ entry: inout DraftEntry) {
    guard let (name, score) = LooseScore.parts(of: said.text) else { return entry.setName("name", said) }
    entry.setName("name", said.saying(name))
    entry.set("score", Said(score, []))
  }

  /// `Board member, Friends of the Creek`: what somebody was and with whom, where a word of either is known.
  private static func post(_ said: Said, _ section: String, _ entry: inout DraftEntry) {
    let parts = parts(of: said.text)
    let isDated = entry["date"] != nil || entry["period"] != nil
    let isPart = { (text: String) in LooseWords.isRole(text) && text.split(separator: " ").count <= 4 }
    guard isDated, (2...3).contains(parts.count), isPart(parts[0]) != isPart(parts[1]),
      !LooseEntries.isSentence(said.text)
    else { return entry.setName("name", said) }
    let (role, name) = isPart(parts[0]) ? (parts[0], parts[1]) : (parts[1], parts[0])
    entry.setName("name", said.saying(name))
    entry.set("role", Said(role, []))
    if parts.count == 3 { entry.set("place", Said(parts[2], [])) }
  }

  // MARK: - Parts

  /// What commas and dashes with blanks part, but nothing inside quotes or parentheses.
  private static func parts(of text: String) -> [String] {
    if text.utf8.contains(UInt8(ascii: ";")) || LooseEntries.isSentence(text) { return [text] }
    let commas = KeywordList.parts(of: text)
    if commas.count > 1 { return commas.count <= 4 ? commas : [text] }
    for mark in [" — ", " – ", " | ", " · "] where text.hasBytes(mark) {
      let parts = text.splitBytes(by: mark).map { String(Blanks.trimmed($0)) }
      if parts.count <= 3, parts.allSatisfy({ !$0.isEmpty }) { return parts }
    }
    return [text]
  }

  private static func isBody(_ text: String) -> Bool {
    LooseWords.isOrganization(text) || LooseWords.isSchool(text) || LooseWords.isFunder(text)
  }

  /// Capital letters at the start of its chief words, as a name has them.
  private static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count <= 6, text.utf8.count <= 60, !text.hasNumber, !isRank(text) else { return false }
    return words.first?.first.map { $0.isUppercase || !$0.isCased } == true
      && words.last?.first.map { $0.isUppercase || !$0.isCased } == true
  }

  private static func isHangul(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) || $0 == " " }
  }

  /// `[Title](https://…) at a fair`: the words alone, and the address.
  private static func linked(_ text: String) -> (text: String, link: String)? {
    guard let open = text.firstIndex(of: "["), let middle = text[open...].firstBytes(of: "]("),
      let close = text[middle.upperBound...].firstIndex(of: ")"), text.allBytes(of: "](").count == 1
    else { return nil }
    let words = text[text.index(after: open)..<middle.lowerBound]
    let rest = text[text.index(after: close)...]
    return (String(text[..<open]) + words + rest, String(text[middle.upperBound..<close]))
  }
}

/// A title that stands in quotes.
enum CitedTitle {
  private static let quotes: [(open: String, close: String)] = [
    ("“", "”"), ("„", "“"), ("\"", "\""), ("「", "」"), ("『", "』"), ("«", "»"), ("‹", "›"), ("《", "》"),
    ("〈", "〉"), ("‘", "’"),
  ]

  /// Whether a text is a title in quotes and no more.
  static func isQuoted(_ text: String) -> Bool {
    quoted(text[...]).map { $0.before.trimmingMarks.isEmpty && $0.after.trimmingMarks.isEmpty } ?? false
  }

  /// The first title in quotes of at least four letters, without the comma or full stop inside its end, and what stands around it.
  static func quoted(_ text: Substring) -> (title: String, before: Substring, after: Substring)? {
    var first: (title: String, before: Substring, after: Substring)?
    for (open, close) in quotes {
      guard let start = text.firstBytes(of: open), let end = text[start.upperBound...].firstBytes(of: close)
      else { continue }
      var title = String(text[start.upperBound..<end.lowerBound]).trimmingMarks
      if title.hasSuffix(".") { title.removeLast() }
      guard title.count >= 4, first.map({ start.lowerBound < $0.before.endIndex }) ?? true else { continue }
      first = (title, text[..<start.lowerBound], text[end.upperBound...])
    }
    return first
  }
}
