import LapelTeX

/// A work as reference lists write it, where its parts cannot be taken for one another.
///
/// `Hong, G., Park, J. (2022). On falls. Journal of Wards, 12(3), 45–60.` and `G. Hong, J. Park, "On falls," Journal of
/// Wards, 2022.` Any other line stays whole, as its title.
enum LooseCitation {
  static func read(_ said: Said, _ entry: inout DraftEntry) -> Bool {
    guard let parts = afterYear(said.text) ?? inQuotes(said.text) else { return false }
    entry.set("title", said.saying(parts.title))
    entry.add("authors", parts.authors.map { Said($0, []) })
    entry.set("date", parts.year.map { Said($0, []) })
    let (rest, address) = withoutAddress(parts.rest)
    if let address {
      if address.hasPrefix("10.") { entry.setDOI(Said(address, [])) } else { entry.setURL(Said(address, [])) }
    }
    let (venue, detail) = venue(of: rest)
    entry.set("venue", venue.map { Said($0, []) })
    if let detail { pages(detail, &entry) }
    return true
  }

  private struct Parts {
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
    let authors = names(text[..<open])
    var tail = text[text.index(after: year.endIndex)...].drop { ".,: ".contains($0) }
    guard !authors.isEmpty, !tail.isEmpty else { return nil }
    if let quoted = quoted(tail), quoted.start == tail.startIndex {
      return Parts(
        authors: authors, title: quoted.text, year: String(year), rest: String(tail[quoted.end...]))
    }
    guard let stop = tail.firstBytes(of: ". ") else { return nil }
    let title = tail[..<stop.lowerBound]
    tail = tail[stop.upperBound...]
    return Parts(authors: authors, title: String(title), year: String(year), rest: String(tail))
  }

  /// Authors, the title in quotes, where it stands, and the year last or in parentheses.
  private static func inQuotes(_ text: String) -> Parts? {
    guard let quoted = quoted(text[...]), quoted.start > text.startIndex else { return nil }
    let authors = names(text[..<quoted.start])
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
    guard year != nil else { return nil }
    return Parts(authors: authors, title: quoted.text, year: year, rest: rest)
  }

  private static func isYear(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 4 && text.allSatisfy(\.isNumber) && (text.hasPrefix("19") || text.hasPrefix("20"))
  }

  /// The first text in double quotes, without the comma or full stop at its end.
  private static func quoted(_ text: Substring) -> (
    text: String, start: Substring.Index, end: Substring.Index
  )? {
    for (open, close) in [("“", "”"), ("\"", "\""), ("「", "」")] {
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

  /// `Hong, G., Park, J., & Müller, J.` and `G. Hong, J. Park and J. Müller`; empty for what is hardly a list of names.
  private static func names(_ text: Substring) -> [String] {
    let list = text.trimmingMarks.replacingBytes(of: " & ", with: ", ").replacingBytes(
      of: " and ", with: ", "
    )
    .replacingBytes(of: "; ", with: ", ")
    var names: [String] = []
    for part in list.split(separator: ",").map({ Blanks.trimmed($0) }) where !part.isEmpty {
      if isInitials(part), let last = names.last, !last.contains(" ") || last.contains("-") {
        names[names.count - 1] = "\(part) \(last)"
      } else {
        names.append(String(part))
      }
    }
    let isList = names.allSatisfy { name in
      let words = name.split(separator: " ")
      return words.count <= 4 && !name.contains(where: \.isNumber)
        && (words.contains { $0.first?.isUppercase ?? false } || name == "et al."
          || name.unicodeScalars.allSatisfy { $0.value >= 0xAC00 })
    }
    return isList && names.count <= 40 ? names : []
  }

  /// `G.`, `J.-K.`, `T. A.`
  private static func isInitials(_ text: Substring) -> Bool {
    text.count <= 8 && text.contains(".") && text.count { $0.isUppercase } >= 1
      && text.allSatisfy { $0.isUppercase || ".- ".contains($0) }
  }

  /// A DOI or an address at the end, and what stands before it.
  private static func withoutAddress(_ text: String) -> (rest: String, address: String?) {
    let lower = text.lowercased()
    for mark in ["https://doi.org/", "doi:", "doi ", "https://", "http://"] {
      guard let range = lower.firstBytes(of: mark) else { continue }
      let offset = lower.distance(from: lower.startIndex, to: range.lowerBound)
      let start = text.index(text.startIndex, offsetBy: offset)
      var address = Blanks.trimmed(
        text[start...].dropFirst(mark.hasPrefix("http") && !mark.contains("doi") ? 0 : mark.count))
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
          || ["vol", "pp", "no."].contains { plain[range.upperBound...].lowercased().hasPrefix($0) }
      })
    else { return (plain, nil) }
    return (String(plain[..<comma.lowerBound]), String(plain[comma.upperBound...]))
  }

  /// `12(3), 45–60`: volume, number and pages; anything else is pages as printed.
  private static func pages(_ text: String, _ entry: inout DraftEntry) {
    let parts = text.split(separator: ", ", maxSplits: 1).map(String.init)
    let first = parts[0]
    let volume = first.prefix(while: \.isNumber)
    let after = first[volume.endIndex...]
    let isNumbered =
      after.isEmpty || after.first == "(" && after.last == ")" && after.dropFirst().dropLast().count <= 8
    guard !volume.isEmpty, volume.count <= 5, isNumbered, parts.count == 2 || !after.isEmpty else {
      return entry.set("pages", Said(text, []))
    }
    entry.set("volume", Said(String(volume), []))
    if !after.isEmpty { entry.set("issue", Said(String(after.dropFirst().dropLast()), [])) }
    if parts.count == 2 { entry.set("pages", Said(parts[1], [])) }
  }
}
