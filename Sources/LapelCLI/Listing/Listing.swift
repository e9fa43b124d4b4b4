import Lapel
import LapelDiagnostics

/// What a career contains, by the names that other places point with.
struct Listing {
  let loaded: LoadedCareer
  let language: Language
  /// The language of the program's own words.
  private let messages: MessageLanguage

  init(_ loaded: LoadedCareer, in messages: MessageLanguage) {
    (self.loaded, self.messages) = (loaded, messages)
    language = loaded.career.languages.first ?? .english
  }

  /// Every section with contents, in the order of a CV; what is kept beside the CV comes last.
  func sections() -> [ListSection] { entrySections(withInner: false) + records() }

  /// One section with its highlights and roles; nil when the career has no such section.
  func section(_ key: String) -> ListSection? {
    (entrySections(withInner: true) + records()).first { $0.key == key }
  }

  private func entrySections(withInner: Bool) -> [ListSection] {
    var sections: [ListSection] = []
    for item in loaded.index.items {
      let key = item.place.section.rawValue
      if sections.last?.key != key { sections.append(ListSection(key: key, lines: [])) }
      if item.place.highlight != nil || item.place.role != nil {
        guard withInner else { continue }
        sections[sections.count - 1].lines.append(
          ListLine(name: item.name, title: title(item.title), level: level(item.level), isInner: true))
      } else {
        sections[sections.count - 1].lines += lines(of: item)
      }
    }
    return sections
  }

  private func lines(of item: Item) -> [ListLine] {
    let entry = loaded.career.entry(at: item.place)
    let presentation = entry?.presentation
    let names = [presentation?.headline, presentation?.organization].compactMap { $0.map(title) }
    var lines = [
      ListLine(
        name: item.name, when: entry?.shared.when.written ?? "",
        title: names.isEmpty ? title(item.title) : names.joined(separator: " · "), level: level(item.level))
    ]
    if let strength = entry as? Strength {
      let evidence = strength.evidence.map(\.text).joined(separator: ", ")
      lines.append(
        ListLine(
          name: "", title: messages.said(evidence.isEmpty ? "rests on nothing" : "rests on \(evidence)")))
    }
    return lines
  }

  /// What is kept beside the CV; each kind has names of its own.
  private func records() -> [ListSection] {
    let career = loaded.career
    let targets = career.targets.map { target in
      let lead = target.lead.map { [messages.said("leads with \($0.text)")] } ?? []
      return ListLine(
        name: target.id.text,
        title: ([target.company.map(title)].compactMap { $0 } + lead).joined(separator: " · "))
    }
    let postings = career.postings.map { posting in
      ListLine(
        name: posting.id.text, when: posting.saved?.date.iso ?? "",
        title: [posting.company, posting.title].compactMap { $0.map(title) }.joined(separator: " · "))
    }
    let applications = career.applications.map { application in
      let stages = application.stages.map(\.text).joined(separator: ", ")
      let company = application.company.map(title) ?? application.target?.text ?? ""
      return ListLine(
        name: application.id.text, when: application.applied?.date.iso ?? "",
        title: [company, stages].filter { !$0.isEmpty }.joined(separator: " · "))
    }
    let goals = career.goals.flatMap { goals in
      goals.items.map { goal in
        let parts = goal.items.map(title).joined(separator: ", ")
        return ListLine(
          name: goal.id?.text ?? "", when: goals.year.text,
          title: title(goal.text) + (parts.isEmpty ? "" : " (\(parts))"))
      }
    }
    let retrospectives = career.retrospectives.map { look in
      ListLine(name: "", when: look.year.text, title: look.line.map(title) ?? "")
    }
    let questions = career.assessments.flatMap { assessment in
      assessment.questions.map { question in
        ListLine(
          name: question.id?.text ?? "", when: assessment.asked?.date.iso ?? "",
          title: [question.text, question.answer].compactMap { $0.map(title) }.joined(separator: " "))
      }
    }
    let log = career.log.map { line in
      ListLine(
        name: line.about.map(\.text).joined(separator: " "), when: line.date.iso,
        title: ([line.text] + line.tags.map { "+\($0)" }).joined(separator: " "))
    }
    return [
      ("targets", targets), ("postings", postings), ("applications", applications),
      ("retrospective", retrospectives), ("goals", goals), ("assessment", questions), ("log", log),
    ]
    .filter { !$0.1.isEmpty }.map { ListSection(key: $0.0, lines: $0.1) }
  }

  private func title(_ text: LocalizedText) -> String { PlainTitle.of(text, in: language) }

  private func level(_ level: ShowLevel) -> ShowLevel? { level == .everyone ? nil : level }
}
