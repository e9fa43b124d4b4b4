/// Who is hiring for what, and until when, as far as a posting's first lines and its page's data say.
public struct PostingHeader: Sendable, Hashable {
  public private(set) var company: String?
  public private(set) var title: String?
  /// As written, its digits only where they make a date: `2026-07-15`.
  public private(set) var deadline: String?

  public init(_ page: PostingPage) {
    title = page.title
    company = page.company
    if let first = page.lines.first?.text { read(first) }
    deadline = page.lines.lazy.compactMap { Self.deadline(in: $0.text) }.first
  }

  /// What a posting's own record says wins over what its page says.
  public init(_ posting: Posting, _ page: PostingPage?) {
    if let page { self.init(page) } else { self.init(PostingPage(lines: [])) }
    company = posting.company?.versions.first?.text ?? company
    title = posting.title?.versions.first?.text ?? title
    deadline = posting.deadline?.date.iso ?? deadline
  }

  private static let separators = [" — ", " – ", " - ", " · ", " | ", ": ", " / "]

  /// `[누리엣지] 비전 AI 엔지니어`, `Quillbank: Senior Engineer`, `Engineer at Tallow`.
  private mutating func read(_ line: String) {
    if line.first == "[", let end = line.firstIndex(of: "]") {
      set(String(line[line.index(after: line.startIndex)..<end]), String(line[line.index(after: end)...]))
      return
    }
    for separator in Self.separators {
      guard let range = line.range(of: separator) else { continue }
      let (left, right) = (String(line[..<range.lowerBound]), String(line[range.upperBound...]))
      if Self.namesJob(left) && !Self.namesJob(right) { set(right, left) } else { set(left, right) }
      return
    }
    if let range = line.range(of: " at ") {
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

  private static let jobs = CueList(
    "엔지니어|개발자|연구원|매니저|디자이너|담당|간호사|마케터|교사|강사|분석가|기획자|회계|영업|인턴|신입|경력|채용|모집|engineer*|developer*|manager*|designer*|analyst*|nurse*|marketer*|teacher*|accountant*|lead|scientist*|researcher*|intern*|specialist*|director*|officer*|assistant*|consultant*"
  )

  private static func namesJob(_ text: String) -> Bool { CueText(text).has(jobs) }

  private static let deadlineWords = CueList(
    "마감|접수기간|접수 기간|지원 기간|지원기간|모집기간|모집 기간|까지|deadline|apply by|closing date|closes on|applications close")

  /// The last date of a line that speaks of the end of applying.
  private static func deadline(in line: String) -> String? {
    guard CueText(line).has(deadlineWords) else { return nil }
    let numbers = line.split { !($0.isASCII && $0.isNumber) }.map(String.init)
    var found: String?
    for (index, number) in numbers.enumerated() where number.count == 4 && index + 2 < numbers.count {
      guard let month = Int(numbers[index + 1]), let day = Int(numbers[index + 2]), (1...12).contains(month),
        (1...31).contains(day), number.hasPrefix("20")
      else { continue }
      found = PartialDate(year: Int(number) ?? 0, month: month, day: day).iso
    }
    return found
  }
}

extension String {
  /// The first place where another text stands, compared by its characters.
  fileprivate func range(of other: String) -> Range<String.Index>? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(other) { return at..<index(at, offsetBy: other.count) }
      at = index(after: at)
    }
    return nil
  }
}
