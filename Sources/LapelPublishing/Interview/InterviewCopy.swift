package import Lapel
package import LapelTailoring

/// The writer's own copy of a CV: what stands on the page, and beside it what only the writer knows.
package struct InterviewCopy: Sendable {
  package let target: String
  package let language: Language
  /// What a thing that is pointed at is called, by its name.
  let titles: [String: String]
  package let strengths: [Strength]
  package let items: [Item]
  package let lines: [Line]
  /// How the posting is met; nil where the target names none that can be read.
  package let fit: FitReport?
  package let questions: [FormQuestion]

  package struct Strength: Sendable {
    package let id: String
    package let name: String
    /// How it stands beside rivals.
    package let compare: String?
  }

  package struct Item: Sendable {
    package let id: String
    package let title: String
    package let reason: String?
    package let learned: String?
    package let note: String?
    /// Everything else that no CV prints, by its field: how it went, which concept, what was hard.
    package let more: [(field: String, text: String)]
  }

  package struct Line: Sendable {
    package let id: String
    /// The entry it stands under.
    package let item: String
    package let text: String
    package let note: String?
    /// Where its figure comes from.
    package let basis: String?
  }

  package struct FormQuestion: Sendable {
    package let id: String?
    package let ask: String
    package let answer: String?
  }

  /// - Parameter resume: what the page says.
  package init(_ resume: Resume, for target: Target, of loaded: LoadedCareer, fit: FitReport?) {
    let (career, index, language) = (loaded.career, loaded.index, resume.language)
    self.target = target.id.text
    self.language = language
    self.fit = fit
    var strengths: [Strength] = []
    var items: [Item] = []
    var lines: [Line] = []
    func add(_ entry: ResumeEntry, in section: ResumeSection) {
      let item = index[entry.id]
      let whole = item.flatMap { career.entry(at: $0.place) }
      if let strength = whole as? Lapel.Strength {
        strengths.append(
          Strength(
            id: entry.id, name: strength.name.text(in: language),
            compare: strength.compare?.text(in: language)))
      } else if !entry.id.isEmpty {
        items.append(Item(entry, item, whole, career, language))
      }
      for highlight in entry.highlights {
        let known = index[highlight.id].flatMap { career.highlight(at: $0.place) }
        lines.append(
          Line(
            id: highlight.id, item: entry.id, text: highlight.text.plain,
            note: known?.note?.text(in: language),
            basis: known?.metric?.basis?.text(in: language)))
      }
      for part in entry.parts { add(part, in: section) }
    }
    for section in resume.sections { for entry in section.entries { add(entry, in: section) } }
    self.strengths = strengths
    self.items = items
    self.lines = lines
    let named = (fit?.lines ?? []).flatMap { $0.evidence.map(\.id) + [$0.nearest].compactMap(\.self) }
    titles = Dictionary(
      named.compactMap { name in index[name].map { (name, RecordText($0.title.text(in: language)).plain) } },
      uniquingKeysWith: { first, _ in first })
    questions = target.questions.map { question in
      FormQuestion(
        id: question.id?.text, ask: question.ask.text(in: language),
        answer: question.answer?.text(in: language))
    }
  }
}

extension InterviewCopy.Item {
  fileprivate init(
    _ shown: ResumeEntry, _ item: Lapel.Item?, _ entry: (any Entry)?, _ career: Career, _ language: Language
  ) {
    id = shown.id
    title = [shown.headline, shown.organization].compactMap { $0?.plain }.joined(separator: " · ")
    let fields = item.flatMap { career.fields(at: $0.place) }
    note = fields?.note?.text(in: language)
    // A role says nothing beside what its entry says.
    let own = item?.place.role == nil ? entry.map { $0.unprintedTexts(in: language) } ?? [] : []
    func text(_ field: String) -> String? { own.first { $0.field == field }?.text }
    reason = text("reason")
    learned = text("learned")
    more = own.filter { !["reason", "learned", "note", "todo"].contains($0.field) }
  }
}

extension Entry {
  /// What the entry says that no CV prints, highlights and their figures aside, in the order of its fields.
  fileprivate func unprintedTexts(in language: Language) -> [(field: String, text: String)] {
    var texts: [(field: String, text: String)] = []
    for leaf in leaves
    where leaf.traits.form == .prose && !leaf.traits.isPrinted && leaf.record != "highlight"
      && leaf.record != Metric.schema.name
    {
      guard case .text(let text) = leaf.value else { continue }
      texts.append((leaf.field, text.text(in: language)))
    }
    return texts
  }
}
