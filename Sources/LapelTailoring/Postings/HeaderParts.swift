/// The parts of a page's title: the position, the employer, the site and its own words.
struct HeaderParts {
  /// The parts in order, without the words of the site: `Careers`, `채용정보`.
  private let parts: [String]
  private let title: String
  private let isWhole: Bool
  /// Whether the title ends with the name of a site after a bar; it counts as one of the parts if the page mentions it elsewhere.
  private let isOfSite: Bool

  init(_ title: String) {
    let (whole, marks) = Self.cut(title)
    parts = whole.compactMap(Self.withoutSite)
    self.title = title
    isWhole = parts == whole
    isOfSite = marks.last == "|" && parts.last == whole.last
  }

  /// The employer and the position, if the page's heading says which of the parts is the position; else nil.
  func read(heading: String, lines: [String]) -> (company: String?, title: String)? {
    let asked = Self.letters(heading)
    guard !asked.isEmpty else { return nil }
    for start in parts.indices {
      var joined = ""
      for end in start..<parts.count {
        joined += Self.letters(parts[end])
        guard asked.hasPrefix(joined) else { break }
        guard joined == asked else { continue }
        let others = Array(parts[..<start] + parts[(end + 1)...])
        let site = isOfSite && end < parts.count - 1 ? others.last : nil
        let said = others.map { part in (part, lines.reduce(0) { $0 + $1.ranges(of: part).count }) }
        // A page names the employer again and again, and the place of work once.
        let most = said.max { $0.1 < $1.1 }
        if let most, most.1 > 0 { return (most.0, heading) }
        let company = others.first { $0 != site }
        return company == nil && Self.cut(heading).parts.count > 1 ? nil : (company, heading)
      }
    }
    return nil
  }

  /// The position and the employer, as in a title without a heading; a site's name only if the page mentions it.
  func rest(saidIn lines: [String]) -> String {
    guard isOfSite, parts.count > 1, let site = parts.last, !lines.contains(where: { $0.contains(site) })
    else { return isWhole ? title : parts.joined(separator: " - ") }
    return parts.dropLast().joined(separator: " - ")
  }

  private static let marks: Set<Character> = ["|", "—", "–", "-", "·", "•", "｜"]

  /// A text split at its marks between blanks.
  private static func cut(_ text: String) -> (parts: [String], marks: [Character]) {
    var parts: [[Substring]] = [[]]
    var found: [Character] = []
    for word in text.split(separator: " ") {
      if word.count == 1, let mark = word.first, marks.contains(mark) {
        found.append(mark == "｜" ? "|" : mark)
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    return (parts.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }, found)
  }

  /// A part without what a site says about itself, `Harlan Careers`, `Jobs at Harlan`; nil when nothing else is left.
  private static func withoutSite(_ part: String) -> String? {
    var words = part.split(separator: " ")
    if words.count > 2, let joint = words.firstIndex(where: { joints.contains($0.lowercased()) }),
      words[..<joint].allSatisfy(isOfSites), joint + 1 < words.count
    {
      return words[(joint + 1)...].joined(separator: " ")
    }
    if words.allSatisfy(isOfSites) { return nil }
    if words.count > 1, words[words.count - 1].first?.isUppercase == true, words.last.map(isOfSites) == true {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  private static func isOfSites(_ word: Substring) -> Bool {
    siteWords.contains(word.filter(\.isLetter).lowercased())
  }

  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static let joints = PhraseList(named: "HeaderParts.joints").texts
  private static let siteWords = PhraseList(named: "HeaderParts.siteWords").texts
}
