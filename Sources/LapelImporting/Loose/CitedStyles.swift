import LapelTeX

/// Works as lists of other countries write them: `Hong, A.; Park, B.: Titel. In: Buch. Verlag, Ort 2019, S. 7–9.`,
/// `Hong A. « Titre », Revue, n° 8, mars 2022, p. 4-9.`, `A. Hong, Titolo, Editore, Luogo 2019`.
enum CitedStyles {
  static func read(_ text: String) -> LooseCitation.Parts? {
    afterColon(text) ?? inMarks(text) ?? byCommas(text)
  }

  /// Authors up to a colon, the title up to `In:` or its full stop.
  private static func afterColon(_ text: String) -> LooseCitation.Parts? {
    guard let colon = text.firstBytes(of: ": "), text[..<colon.lowerBound].utf8.count <= 300 else {
      return nil
    }
    let names = text[..<colon.lowerBound]
    let authors = names.split(separator: ";").flatMap { CitedAuthors.read($0) }
    guard !authors.isEmpty, authors.allSatisfy(hasInitial), names.utf8.contains(UInt8(ascii: ",")) else {
      return nil
    }
    let tail = text[colon.upperBound...]
    let end = tail.firstBytes(of: " In: ") ?? tail.firstBytes(of: ". ")
    guard let end else { return nil }
    var title = tail[..<end.lowerBound].trimmingMarks
    if title.hasSuffix(".") { title.removeLast() }
    var rest = String(tail[end.upperBound...])
    // Who edited the book is none of its title.
    for mark in ["(Hrsg.): ", "(Hg.): ", "(Eds.): ", "(Ed.): ", "(eds.): "] {
      if let range = rest.firstBytes(of: mark) { rest = String(rest[range.upperBound...]) }
    }
    guard let (before, year, after) = parted(rest), !title.isEmpty else { return nil }
    return LooseCitation.Parts(authors: authors, title: title, year: year, rest: joined(before, after))
  }

  /// Authors, a title in the quotes of any country, and a year anywhere after it.
  private static func inMarks(_ text: String) -> LooseCitation.Parts? {
    guard let quoted = CitedTitle.quoted(text[...]) else { return nil }
    let names = quoted.before.trimmingMarks
    let authors =
      names.isEmpty ? [] : CitedAuthors.withInitials(plain(names)[...]) ?? CitedAuthors.read(quoted.before)
    guard names.isEmpty || !authors.isEmpty, let (before, year, after) = parted(String(quoted.after)) else {
      return nil
    }
    return LooseCitation.Parts(authors: authors, title: quoted.title, year: year, rest: joined(before, after))
  }

  /// `Kervarec S., Le Goff A.` without the full stops of its initials.
  private static func plain(_ names: String) -> String {
    names.replacingBytes(of: ".,", with: ",").replacingBytes(of: ". ", with: " ").trimmingMarks.filter {
      $0 != "."
    }
  }

  /// An author with an initial first, then what commas part, the year last.
  private static func byCommas(_ text: String) -> LooseCitation.Parts? {
    let parts = KeywordList.parts(of: text)
    guard (3...8).contains(parts.count), let last = parts.last else { return nil }
    let names = parts.prefix { part in
      let words = part.split(separator: " ")
      return (2...4).contains(words.count) && words[0].hasSuffix(".") && words[0].count <= 5
        && words[0].first?.isUppercase == true
        && words.dropFirst().allSatisfy { $0.first?.isUppercase == true || $0.first == "(" }
    }
    let year = last.suffix(4)
    guard !names.isEmpty, names.count <= parts.count - 2, let date = DateReading.date(year),
      date.month == nil,
      last.utf8.count == 4 || last.dropLast(4).hasSuffix(" ")
    else { return nil }
    let venue =
      parts[(names.count + 1)..<(parts.count - 1)]
      + [String(last.dropLast(4)).trimmingMarks].filter { !$0.isEmpty }
    return LooseCitation.Parts(
      authors: names.map { $0.splitBytes(by: " (").first.map(String.init) ?? $0 }, title: parts[names.count],
      year: String(year), rest: venue.joined(separator: ", "))
  }

  /// What stands before a year, the year, and what follows it; a month before the year goes with it.
  private static func parted(_ text: String) -> (before: String, year: String, after: String)? {
    guard text.utf8.count <= 600 else { return nil }
    for word in text.split(whereSeparator: { " ,.;:()".contains($0) }).reversed()
    where word.utf8.count == 4 && word.allSatisfy(\.isNumber) {
      guard let date = DateReading.date(word), date.month == nil else { continue }
      var before = text[..<word.startIndex].trimmingMarks
      if before.hasSuffix("(") { before = before.dropLast().trimmingMarks }
      let month = before.split(separator: " ").last.flatMap { DateWords.month(String($0)) }
      if let month, let space = before.lastIndex(where: { $0 == " " || $0 == "," }) {
        before = before[..<space].trimmingMarks
        let after = text[word.endIndex...].drop { ") .,;".contains($0) }
        return (before, CalendarDate(year: date.year, month: month)?.iso ?? String(word), String(after))
      }
      return (before, String(word), String(text[word.endIndex...].drop { ") .,;".contains($0) }))
    }
    return nil
  }

  private static func joined(_ before: String, _ after: String) -> String {
    after.trimmingMarks.isEmpty ? before : "\(before), \(after)"
  }

  /// `A. Hong`, `Hong, A.`: a letter and a full stop.
  private static func hasInitial(_ name: String) -> Bool {
    name.split(separator: " ").contains { $0.count <= 5 && $0.hasSuffix(".") }
  }
}
