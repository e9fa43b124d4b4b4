/// The employer, when a Korean line begins with its name: `가온시설관리공단 2026년 … 공개채용 공고`.
enum NamedEmployer {
  /// The name and what follows it; nil when none of the first words has the form of an employer's name.
  static func parted(_ line: String) -> (company: String, title: String)? {
    guard FoldedLine(line).has(hiring) else { return nil }
    let words = line.split(separator: " ")
    for index in words.indices.prefix(mostWords) where words.count > index + 1 {
      let word = String(words[index])
      var (start, end) = (index, index + 1)
      if companies.contains(word) {
        // `주식회사 가온 영업 담당자 채용`
        guard words.count > index + 2 else { return nil }
        end = index + 2
      } else if isBody(word) {
        // `서울특별시 가온구시설관리공단`, but without a year before it.
        while start > 0, words[start - 1].allSatisfy(\.isLetter), index - start < 2 { start -= 1 }
      } else if !companies.contains(where: {
        word.count > $0.count && (word.hasPrefix($0) || word.hasSuffix($0))
      }) {
        continue
      }
      let company = words[start..<end].joined(separator: " ")
      let after = words[end...].joined(separator: " ")
      return (
        company,
        PostingTitle.bare(after).isEmpty ? (words[..<start] + words[end...]).joined(separator: " ") : after
      )
    }
    return nil
  }

  private static let mostWords = 4
  private static let companies = ["주식회사", "(주)", "㈜", "유한회사", "(유)", "(재)", "(사)", "(의)", "(학)"]

  /// Whether a word is a public body, a school or a foundation, so that what comes before its kind is its name, and not work.
  private static func isBody(_ word: String) -> Bool {
    guard word.allSatisfy({ $0.isLetter || $0.isNumber }), !EmployerKind.kinds.contains(word) else {
      return false
    }
    let line = FoldedLine(word)
    return line.ends(withOneOf: bodies) && !line.ends(withOneOf: works) && word.count > 3
  }

  private static let hiring = PhraseList(named: "NamedEmployer.hiring")
  private static let bodies = PhraseList(named: "NamedEmployer.bodies")
  private static let works = PhraseList(named: "NamedEmployer.works")
}
