import Lapel

/// Writes why an item answers a line, and what is missing, in the language of the report.
struct ReasonWriter {
  private let index: EvidenceIndex
  let words: ReportWords
  private var reach: TextMatcher
  private var traces: [Int: [ConceptMatcher.Trace]] = [:]

  init(_ index: EvidenceIndex, _ lexicon: Lexicon, _ words: ReportWords) {
    self.index = index
    self.words = words
    reach = TextMatcher(lexicon, index.slots)
  }

  /// The asked words that the item itself uses, such as `경량화`, with its own word where it differs: `쿠버네티스 (k8s)`.
  mutating func why(_ terms: [AskedTerm], _ item: Int) -> [String] {
    var reasons: [String] = []
    for term in terms where term.weight >= 0.5 {
      let slot = index.slots.slot(of: term)
      guard index.own(slot, item) >= EvidenceIndex.near else { continue }
      let reason: String
      if let trace = best(slot, item, like: term.surface) {
        reason =
          isTold(trace.surface, beside: term.surface)
          ? "\(term.surface) (\(trace.surface))" : term.surface
      } else if !index.evidence.items[item].sectionWords.isEmpty {
        // Its place in the career already says that it is a patent.
        reason = term.surface
      } else {
        continue
      }
      if !reasons.contains(reason) { reasons.append(reason) }
      if reasons.count == 4 { break }
    }
    return reasons
  }

  /// The words of the posting that one of the items has under another name.
  mutating func otherNames(_ terms: [AskedTerm], _ items: [Int]) -> [FitReport.OtherName] {
    var found: [FitReport.OtherName] = []
    for term in terms where term.weight >= 2 {
      let slot = index.slots.slot(of: term)
      for item in items where index.own(slot, item) >= 1 {
        guard let trace = best(slot, item, like: term.surface), trace.hit.value >= 1,
          Self.folded(trace.surface) != Self.folded(term.surface),
          SameName.isSame(term.surface, trace.surface, isName: term.isName)
        else { continue }
        found.append(
          FitReport.OtherName(asked: term.surface, written: trace.surface, id: index.evidence.items[item].id))
        break
      }
    }
    return found
  }

  /// Whether the item's own word is worth showing beside the asked one: it is another word, in a script that the
  /// reader knows. Latin names are at home in Korean texts; Hangul tells the reader of an English report nothing.
  private func isTold(_ written: String, beside asked: String) -> Bool {
    Self.folded(written) != Self.folded(asked) && (words.language.writesHangul || !Self.hasHangul(written))
  }

  private static func hasHangul(_ text: String) -> Bool {
    text.unicodeScalars.contains { Hangul.isHangul($0.value) }
  }

  /// The asked things that nothing shows, at most three; nil when there are none.
  ///
  /// - Parameter proofs: the items that answer the line; what they show is not reported as missing.
  func missing(_ asked: Requirement, besides proofs: [Int]) -> String? {
    var names: [String] = []
    let lacking = asked.unshown { term in
      let slot = index.slots.slot(of: term)
      return isShown(slot) || proofs.contains { index.own(slot, $0) >= EvidenceIndex.near }
    }
    let things = lacking.filter(AskedThings.isThing)
    for term in things where !names.contains(term.surface) { names.append(term.surface) }
    // `배포 자동화` already asks for `자동화`.
    let whole = names
    names.removeAll { name in
      whole.contains { $0 != name && $0.split(separator: " ").contains(Substring(name)) }
    }
    if names.isEmpty { return nil }
    return words("remark.missing", names.prefix(3).joined(separator: ", "))
  }

  private func isShown(_ slot: Int) -> Bool {
    index.evidence.items.indices.contains { index.own(slot, $0) >= EvidenceIndex.shows }
  }

  func remark(_ reason: Finding.Reason) -> String? {
    switch reason {
    case .months(let have, let asked):
      if asked == 0 { return words("remark.in_all", duration(have)) }
      return words("remark.months", duration(have), duration(asked))
    case .counted(let posts):
      let spans = posts.compactMap { post in
        let item = index.evidence.items[post]
        return item.months.map { "\(item.id) \(Self.month($0.lowerBound))..\(Self.month($0.upperBound))" }
      }
      return spans.isEmpty ? nil : words("remark.counted", spans.joined(separator: ", "))
    case .count(let have, let asked):
      return words("remark.count", "\(have)", "\(asked)")
    case .amount(let have, let asked):
      let asked = Self.figure(asked)
      guard let have = have.map(Self.figure) else { return words("remark.no_amount", asked) }
      return words("remark.amount", have, asked)
    case .nearMonths(let have, let asked):
      return words("remark.near_months", duration(have), duration(asked))
    case .gradePoint(let grade):
      let scale = grade.scale.map { " / \($0)" } ?? ""
      return words("remark.grade_point", "\(grade.value)\(scale)")
    case .score(let score, _): return words("remark.score", score)
    case .expired(let score, _):
      return score.isEmpty ? words["remark.expired"] : words("remark.expired_score", score)
    case .sought: return words["remark.sought"]
    case .grade(let name, _): return words("remark.lower_grade", name)
    }
  }

  /// Writes a number of months as `2023-04`.
  private static func month(_ number: Int) -> String {
    let month = number % 12 + 1
    return "\(number / 12)-\(month < 10 ? "0" : "")\(month)"
  }

  /// Writes a figure as `1,200` or `3.5`.
  private static func figure(_ value: Double) -> String {
    guard value == value.rounded(), value < 1e15 else { return "\(value)" }
    var digits = String(Int(value))
    var at = digits.count - 3
    while at > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: at))
      at -= 3
    }
    return digits
  }

  private func duration(_ months: Int) -> String {
    let (years, rest) = (months / 12, months % 12)
    let parts = [
      years > 0 ? words("duration.years", counting: years) : nil,
      rest > 0 || years == 0 ? words("duration.months", counting: rest) : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  /// The words of an item that best show a slot: the asked ones if it has them, otherwise some in the same script.
  private mutating func best(_ slot: Int, _ item: Int, like asked: String) -> ConceptMatcher.Trace? {
    if traces[item] == nil {
      let content = index.evidence.items[item]
      traces[item] = (content.texts + content.title + content.organization).flatMap {
        reach.traces(in: $0)
      }
    }
    let found = traces[item]?.filter { $0.hit.slot == slot } ?? []
    if found.count < 2 { return found.first }
    let folded = Self.folded(asked)
    let isHangul = Self.hasHangul(asked)
    func rank(_ trace: ConceptMatcher.Trace) -> Float {
      if Self.folded(trace.surface) == folded { return trace.hit.value + 1 }
      let isSame = Self.hasHangul(trace.surface) == isHangul
      return trace.hit.value + (isSame ? 0.3 : 0)
    }
    return found.map { (trace: $0, rank: rank($0)) }.max { $0.rank < $1.rank }?.trace
  }

  private static func folded(_ text: String) -> String { FoldedTexts.folded(text) }
}
