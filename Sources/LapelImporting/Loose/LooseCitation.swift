import LapelTeX

/// A work as reference lists write it, where its parts cannot be taken for one another.
///
/// `Hong, G., Park, J. (2022). On falls. Journal of Wards, 12(3), 45–60.`, `G. Hong, J. Park, "On falls," Journal of Wards, 2022.`
/// and `Hong G, Park J. On falls. J Wards. 2022;12(3):45-60.` Any other line stays whole, as its title.
enum LooseCitation {
  /// - Parameter isDated: whether its year stands elsewhere.
  static func read(_ said: Said, _ entry: inout DraftEntry, isDated: Bool = false) -> Bool {
    let text = withoutCount(said.text)
    guard text.utf8.count <= 2_000,
      let parts = afterYear(text) ?? inQuotes(text, isDated: isDated) ?? inInitials(text)
        ?? afterPlainYear(text) ?? CitedStyles.read(text)
    else { return false }
    entry.set("title", said.saying(parts.title))
    entry.add("authors", parts.authors.map { Said($0, []) })
    entry.set("date", parts.year.map { Said($0, []) })
    let (rest, address) = withoutAddress(parts.rest)
    if let address {
      if address.hasPrefix("10.") { entry.setDOI(Said(address, [])) } else { entry.setURL(Said(address, [])) }
    }
    let (venue, detail) = venue(of: rest)
    entry.set("venue", venue.map { Said($0, []) })
    if let detail { CitedPages.read(detail, &entry) }
    return true
  }

  /// `[1] A. Poe, …`: without the number in a list.
  private static func withoutCount(_ text: String) -> String {
    guard text.hasPrefix("["), let end = text.firstIndex(of: "]"),
      text[text.index(after: text.startIndex)..<end].allSatisfy(\.isNumber), text[..<end].utf8.count < 5
    else { return text }
    return String(Blanks.trimmed(text[text.index(after: end)...]))
  }

  struct Parts {
    var authors: [String]
    var title: String
    var year: String?
    var rest: String
  }

  /// Authors, the year in parentheses, the title up to its full stop, and where it stands.
  private static func afterYear(_ text: String) -> Parts? {
    guard let open = text.firstIndex(of: "("), text.distance(from: text.startIndex, to: open) > 3 else {
      return nil
    }
    let year = text[text.index(after: open)...].prefix { $0 != ")" }
    guard isYear(year), year.endIndex < text.endIndex else { return nil }
    let tail = text[text.index(after: year.endIndex)...].drop { ".,: ".contains($0) }
    return titled(tail, CitedAuthors.read(text[..<open]), String(year))
  }

  /// `Klein, M., de Vries, L., 2019. Title. Venue`: the year ends the authors, who have initials.
  private static func afterPlainYear(_ text: String) -> Parts? {
    for range in text.allBytes(of: ", ").prefix(40) {
      let year = text[range.upperBound...].prefix(4)
      let after = text[year.endIndex...]
      guard isYear(year),
        after.hasPrefix(". ") || after.hasPrefix(".: ") || after.hasPrefix(": ") || after.hasPrefix(" “")
      else { continue }
      let authors = text[..<range.lowerBound]
      guard authors.utf8.contains(UInt8(ascii: ".")) else { return nil }
      return titled(after.drop { ".,: ".contains($0) }, CitedAuthors.read(authors), String(year))
    }
    return nil
  }

  /// A title in quotes or up to its full stop, and what follows it.
  private static func titled(_ tail: Substring, _ authors: [String], _ year: String) -> Parts? {
    guard !authors.isEmpty, !tail.isEmpty else { return nil }
    if let quoted = quoted(tail), quoted.start == tail.startIndex {
      return Parts(authors: authors, title: quoted.text, year: year, rest: String(tail[quoted.end...]))
    }
    guard let stop = tail.firstBytes(of: ". ") else { return nil }
    return Parts(
      authors: authors, title: String(tail[..<stop.lowerBound]), year: year,
      rest: String(tail[stop.upperBound...]))
  }

  /// Authors, the title in quotes, where it stands, and the year last or in parentheses.
  private static func inQuotes(_ text: String, isDated: Bool) -> Parts? {
    guard let quoted = quoted(text[...]), quoted.start > text.startIndex else { return nil }
    let authors = CitedAuthors.read(text[..<quoted.start])
    guard !authors.isEmpty else { return nil }
    var rest = String(text[quoted.end...])
    var year: String?
    for separator in [", ", " (", ". "] {
      guard let range = rest.allBytes(of: separator).last else { continue }
      let last = rest[range.upperBound...].prefix { $0.isNumber }
      let after = rest[last.endIndex...]
      guard isYear(last), after.allSatisfy({ ").,; ".contains($0) }) else { continue }
      year = String(last)
      rest = String(rest[..<range.lowerBound])
      break
    }
    guard year != nil || isDated else { return nil }
    return Parts(authors: authors, title: quoted.text, year: year, rest: rest)
  }

  /// `Hong G, Park JH. On falls. J Wards. 2022;12(3):45-60.`: surnames before initials without stops.
  private static func inInitials(_ text: String) -> Parts? {
    guard let stop = text.firstBytes(of: ". "),
      let authors = CitedAuthors.withInitials(text[..<stop.lowerBound])
    else { return nil }
    let tail = text[stop.upperBound...]
    guard
      let end = [". ", "? ", "! "].compactMap({ tail.firstBytes(of: $0) }).min(by: {
        $0.lowerBound < $1.lowerBound
      })
    else { return nil }
    let title = tail[..<tail.index(after: end.lowerBound)]
    let rest = tail[end.upperBound...]
    // The year stands before a semicolon, or before a full stop.
    for range in rest.allBytes(of: " ").prefix(60) {
      let year = rest[range.upperBound...].prefix(4)
      let after = rest[year.endIndex...]
      guard isYear(year),
        after.isEmpty || ";.:".contains(after.first ?? " ") || after.hasPrefix(" ;") || months(after)
      else { continue }
      var venue = String(Blanks.trimmed(rest[..<range.lowerBound]))
      while let last = venue.last, ".,;(".contains(last) { venue.removeLast() }
      let pages = after.drop { $0 != ";" && $0 != ":" }.drop { "; :".contains($0) }
      let isAddress = pages.isEmpty || pages.hasPrefix("//") || pages.hasPrefix("10.")
      return Parts(
        authors: authors, title: title.hasSuffix(".") ? String(title.dropLast()) : String(title),
        year: String(year), rest: isAddress ? "\(venue)\(after)" : "\(venue), \(pages)")
    }
    return nil
  }

  /// ` Mar;12(3)`: a month between the year and the volume.
  private static func months(_ text: Substring) -> Bool {
    guard text.first == " " else { return false }
    let word = text.dropFirst().prefix { $0.isLetter }
    return DateWords.month(String(word)) != nil
  }

  private static func isYear(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 4 && text.allSatisfy(\.isNumber) && (text.hasPrefix("19") || text.hasPrefix("20"))
  }

  /// The first text in double quotes, without the comma or full stop at its end.
  private static func quoted(_ text: Substring) -> (
    text: String, start: Substring.Index, end: Substring.Index
  )? {
    // A single quote is one at the start alone: elsewhere it is an apostrophe.
    for (open, close) in [
      ("“", "”"), ("\"", "\""), ("「", "」"), ("『", "』"), ("«", "»"), ("„", "“"), ("《", "》"), ("‘", "’,"),
      ("'", "',"),
    ] {
      if open == "'" || open == "‘", !text.hasPrefix(open) { continue }
      guard let start = text.firstBytes(of: open),
        let end = text[start.upperBound...].firstBytes(of: close)
      else { continue }
      let title = String(text[start.upperBound..<end.lowerBound]).trimmingMarks
      if title.count >= 4 {
        return (title.hasSuffix(".") ? String(title.dropLast()) : title, start.lowerBound, end.upperBound)
      }
    }
    return nil
  }

  /// A DOI or an address at the end, and what stands before it.
  private static func withoutAddress(_ text: String) -> (rest: String, address: String?) {
    // `doi:[10.5555/12](https://doi.org/10.5555/12)`: the link's words say it.
    if let open = text.first(inAnyCase: "doi:["), let end = text[open.upperBound...].firstBytes(of: "]("),
      let close = text[end.upperBound...].firstIndex(of: ")"),
      text[open.upperBound..<end.lowerBound].hasPrefix("10.")
    {
      let after = text[text.index(after: close)...]
      return (
        (text[..<open.lowerBound] + after).trimmingMarks, String(text[open.upperBound..<end.lowerBound])
      )
    }
    for mark in ["https://doi.org/", "doi:", "doi ", "https://", "http://"] {
      guard let range = text.first(inAnyCase: mark) else { continue }
      let start = range.lowerBound
      let isOfAddress = mark.hasPrefix("http") && !mark.contains("doi")
      var address = Blanks.trimmed(text[(isOfAddress ? start : range.upperBound)...])
      while let last = address.last, ".,;)".contains(last) { address.removeLast() }
      guard !address.isEmpty, !address.contains(" "), !mark.contains("doi") || address.hasPrefix("10.") else {
        continue
      }
      return (String(text[..<start]).trimmingMarks, String(address))
    }
    return (text, nil)
  }

  /// What it stands in, and what follows: volume and pages.
  private static func venue(of text: String) -> (String?, String?) {
    var plain = String(text.drop { ". ".contains($0) }).trimmingMarks
    if plain.hasSuffix(".") { plain.removeLast() }
    if plain.lowercased().hasPrefix("in ") { plain = String(plain.dropFirst(3)) }
    if plain.isEmpty { return (nil, nil) }
    guard
      let comma = plain.allBytes(of: ", ").first(where: { range in
        plain[range.upperBound...].first.map { $0.isNumber } ?? false
          || CitedPages.marks.contains { plain[range.upperBound...].prefix(8).lowercased().hasPrefix($0) }
      })
    else { return (plain, nil) }
    let (name, detail) = (plain[..<comma.lowerBound], plain[comma.upperBound...])
    // `Journal of Coastal Strata 41(2), 113–131`: a volume right behind the name, where pages follow.
    if let blank = name.lastIndex(of: " "), detail.first?.isNumber == true,
      case let volume = name[blank...].dropFirst(), isVolume(volume)
    {
      return (String(name[..<blank]), "\(volume), \(detail)")
    }
    return (String(name), String(detail))
  }

  /// `41(2)`, `8`: a number of three figures at most, and an issue in parentheses.
  private static func isVolume(_ text: Substring) -> Bool {
    let volume = text.prefix(while: \.isNumber)
    let issue = text[volume.endIndex...]
    return (1...3).contains(volume.count)
      && (issue.isEmpty || issue.hasPrefix("(") && issue.hasSuffix(")") && issue.utf8.count < 12)
  }
}
