public import LapelDiagnostics

extension CareerChecks {
  /// Reports answers to one company that name another: an answer written anew from an old one is sent once, and read
  /// by the wrong firm.
  func checkCompanies(_ report: inout Report) {
    let companies = career.targets.map { target in names(of: target) }
    for (target, own) in zip(career.targets, companies) {
      let others = companies.joined().filter { other in
        !own.contains { $0.isKin(of: other) } && !organizations.contains { $0.isKin(of: other) }
      }
      guard !others.isEmpty else { continue }
      for question in target.questions {
        for version in question.answer?.versions ?? [] {
          let words = NameWord.all(in: version.text).map(\.key)
          guard let other = others.first(where: { $0.stands(in: words) }) else { continue }
          report.add(
            Diagnostic(
              .answerNamesOther,
              "this answer for `\(target.id.text)` names \(other.written.quotedName), another target's company",
              at: version.origin.range,
              hints: ["write the company that reads it, or leave the name out"]))
        }
      }
    }
  }

  private func names(of target: Target) -> [CompanyName] {
    let posting = target.posting.flatMap { named in career.postings.first { $0.id.text == named.text } }
    return [target.company, posting?.company].compactMap(\.self).flatMap(\.versions).compactMap {
      CompanyName($0.text)
    }
  }

  /// Employers, schools and what else the career itself names: an answer may tell of them.
  private var organizations: [CompanyName] {
    allEntries.flatMap { entry, _ in entry.callNames }.flatMap(\.versions).compactMap { CompanyName($0.text) }
  }
}

/// A company's name without its legal form, as it is looked for in other texts.
private struct CompanyName {
  let written: String
  private let words: [String]

  /// nil for a name of fewer than three letters, which may be anything.
  init?(_ text: String) {
    written = text
    words = LegalForm.stripped(NameWord.all(in: text)).map(\.key)
    if words.joined().count < 3 { return nil }
  }

  /// Whether one name is within the other, as those of a firm and its house are.
  func isKin(of other: CompanyName) -> Bool {
    let (mine, theirs) = (words.joined(), other.words.joined())
    return mine.contains(theirs) || theirs.contains(mine)
  }

  /// Whether its words stand in a text one after the other; a particle may follow the last: 한빛전자에.
  func stands(in text: [String]) -> Bool {
    guard text.count >= words.count, let last = words.last else { return false }
    return (0...text.count - words.count).contains { start in
      let here = text[start..<start + words.count]
      return here.dropLast().elementsEqual(words.dropLast())
        && (here.last == last || last.allSatisfy(\.isHangul) && here.last?.hasPrefix(last) == true)
    }
  }
}

extension DiagnosticCode {
  /// A warning: an answer that names the company of another target.
  public static let answerNamesOther = DiagnosticCode(
    "answer-names-other", .warning, "an answer that names the company of another target",
    "An answer written anew from an old one still says who was to read that. Nobody sees it as fast as the one who reads it.",
    wrong: """
      target: {id: hanbit, company: Hanbit, questions: [{ask: Why us?, answer: I want to join Nuri Vision}]}
      ---
      target: {id: nuri, company: Nuri Vision}
      """,
    right: """
      target: {id: hanbit, company: Hanbit, questions: [{ask: Why us?, answer: I want to join Hanbit}]}
      ---
      target: {id: nuri, company: Nuri Vision}
      """)
}
