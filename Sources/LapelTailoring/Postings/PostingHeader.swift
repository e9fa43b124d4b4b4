package import Lapel
package import LapelImporting

/// Who is hiring for what, and until when, as far as a posting's first lines and its page's data say it.
package struct PostingHeader: Sendable, Hashable {
  /// The employer; nil when the page does not say it.
  package private(set) var company: String?
  /// The position; nil when the page does not say it.
  package private(set) var title: String?
  /// The deadline as written, in ISO 8601 if its digits make a date, `2026-07-15`; nil when the page does not say it.
  package private(set) var deadline: String?

  /// Reads the page's data first, then labels and first lines.
  package init(_ page: SavedPosting) {
    title = page.title
    company = page.company
    // A page names the employer in its first lines or not at all, and no such line is long.
    let lines = page.lines.prefix(400).filter { $0.text.utf8.count <= Self.longest }
    readLabels(lines)
    if let window = page.windowTitle, window.utf8.count <= Self.longest { read(window: window, lines) }
    if let line = page.lines.first?.text, line.utf8.count <= Self.longest, title == nil || company == nil,
      !HeadingMeaning.isWhole(line)
    {
      read(line)
    }
    deadline =
      page.deadline
      ?? lines.indices.lazy.compactMap { index in
        Self.deadline(in: lines[index].text)
          // The label may be on a line of its own.
          ?? (index > 0 && Self.isLabel(lines[index - 1].text, Self.deadlineLabels)
            ? PostingDeadline.last(in: lines[index].text) : nil)
      }.first
  }

  private static let longest = 300
  private static let companyLabels = PhraseList(named: "PostingHeader.companyLabels").texts
  private static let deadlineLabels = PhraseList(named: "PostingHeader.deadlineLabels").texts

  private static func isLabel(_ text: String, _ labels: Set<String>) -> Bool {
    text.utf8.count <= 40 && labels.contains(text.lowercased().filter(\.isLetter))
  }

  /// Reads `회사명: 푸른시험연구`, or the name on the line after its label.
  private mutating func readLabels(_ lines: [SavedPosting.Line]) {
    for (index, line) in lines.enumerated() where company == nil {
      if let colon = line.text.firstIndex(where: { $0 == ":" || $0 == "：" }),
        Self.isLabel(String(line.text[..<colon]), Self.companyLabels)
      {
        company = Self.trimmed(String(line.text[line.text.index(after: colon)...]))
      } else if index > 0, Self.isLabel(lines[index - 1].text, Self.companyLabels) {
        company = Self.trimmed(line.text)
      }
    }
  }

  /// Reads a posting; its own record wins over its page.
  package init(_ posting: Posting, _ page: SavedPosting?) {
    if let page { self.init(page) } else { self.init(SavedPosting(lines: [])) }
    company = posting.company?.versions.first?.text ?? company
    title = posting.title?.versions.first?.text ?? title
    deadline = posting.deadline?.date.iso ?? deadline
  }

  private static let separators = [" — ", " – ", " - ", " · ", " | ", ": ", " / "]

  /// Reads a window's title, which is made of the position, the employer and the site; the page's first heading says which is which.
  private mutating func read(window: String, _ lines: [SavedPosting.Line]) {
    let parts = HeaderParts(window)
    let texts = lines.map(\.text)
    let heading = (lines.prefix(20).first { $0.role == .heading && $0.level == 1 } ?? lines.first)?.text
    if let heading, let found = parts.read(heading: heading, lines: texts) {
      title = title ?? found.title
      company = company ?? found.company
      return
    }
    let rest = parts.rest(saidIn: texts)
    if (title == nil || company == nil) && !HeadingMeaning.isWhole(rest) { read(rest) }
  }

  /// Reads a line such as `[누리엣지] 비전 AI 엔지니어`, `Quillbank: Senior Engineer`, `Engineer at Tallow`.
  private mutating func read(_ line: String) {
    if line.first == "[", let end = line.firstIndex(of: "]") {
      let bracketed = FoldedLine(String(line[...end]))
      // `[채용공고] 2026년 하반기 노을시청 …`: the kind of document, not a company.
      if bracketed.has(Self.notices) {
        return read(String(line[line.index(after: end)...].drop(while: \.isWhitespace)))
      }
      set(String(line[line.index(after: line.startIndex)..<end]), String(line[line.index(after: end)...]))
      return
    }
    if let (company, title) = NamedEmployer.parted(line) {
      set(company, title)
      return
    }
    for separator in Self.separators {
      guard let range = line.range(of: separator) else { continue }
      let (left, right) = (String(line[..<range.lowerBound]), String(line[range.upperBound...]))
      if Self.namesJob(left) && !Self.namesJob(right) { set(right, left) } else { set(left, right) }
      return
    }
    if let range = line.range(of: " at ") ?? line.range(of: " @ ") {
      set(String(line[range.upperBound...]), String(line[..<range.lowerBound]))
    } else if title == nil {
      title = Self.trimmed(line)
    }
  }

  private mutating func set(_ company: String, _ title: String) {
    self.company = self.company ?? Self.trimmed(company)
    self.title = self.title ?? Self.trimmed(title)
  }

  private static func trimmed(_ text: String) -> String? {
    var rest = text[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest.isEmpty ? nil : String(rest)
  }

  private static let notices = PhraseList(named: "PostingHeader.notices")
  private static let jobs = PhraseList(named: "PostingHeader.jobs")

  private static let callings = PhraseList(named: "PostingHeader.callings")

  private static func namesJob(_ text: String) -> Bool {
    let line = FoldedLine(text)
    return line.has(jobs) || line.has(callings)
  }

  private static let deadlineWords = PhraseList(named: "PostingHeader.deadlineWords")

  /// The last date in a line about the end of applications; nil when there is none.
  private static func deadline(in line: String) -> String? {
    guard FoldedLine(line).has(deadlineWords) else { return nil }
    return PostingDeadline.last(in: line)
  }
}

extension String {
  /// The first range of another text, compared by characters; nil when it is not there.
  fileprivate func range(of other: String) -> Range<String.Index>? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(other) { return at..<index(at, offsetBy: other.count) }
      at = index(after: at)
    }
    return nil
  }
}
