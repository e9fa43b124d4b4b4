package import Lapel
package import LapelTailoring

/// The person's own copy of a CV: what is on the page, with what only the person knows.
package struct InterviewCopy: Sendable {
  /// The target's id.
  package let target: String
  /// The language of the page that it is a copy of.
  package let language: Language
  /// The titles of what is pointed at, by name.
  let titles: [String: String]
  /// The strengths in the order of the page.
  package let strengths: [Strength]
  /// The page's entries and their roles in order, without its strengths.
  package let items: [Item]
  /// The page's highlights in order.
  package let lines: [Line]
  /// How the posting is met; nil when the target names none that can be read.
  package let fit: FitReport?
  /// What the company asked in writing, in order.
  package let questions: [FormQuestion]

  /// A strength that the page shows.
  package struct Strength: Sendable {
    /// The id as `lapel list` prints it.
    package let id: String
    /// What the person is good at, in the page's language.
    package let name: String
    /// How it compares with rivals; nil: not written.
    package let compare: String?
  }

  /// An entry of the page with what no CV prints about it.
  package struct Item: Sendable {
    /// The id as `lapel list` prints it.
    package let id: String
    /// The title on the page.
    package let title: String
    /// The reason for going there; nil: not written.
    package let reason: String?
    /// What it taught; nil: not written.
    package let learned: String?
    /// The person's note; nil: not written.
    package let note: String?
    /// Everything else that no CV prints, by field: how it went, which concept, what was hard.
    package let more: [(field: String, text: String)]
  }

  /// A highlight of the page with what no CV prints about it.
  package struct Line: Sendable {
    /// The id as `lapel list` prints it.
    package let id: String
    /// The id of its entry.
    package let item: String
    /// The text on the page.
    package let text: String
    /// The person's note; nil: not written.
    package let note: String?
    /// The source of its figure; nil: not written.
    package let basis: String?
  }

  /// A question on the application form with its answer.
  package struct FormQuestion: Sendable {
    /// Its id; nil for a question without one.
    package let id: String?
    /// The question as it was asked.
    package let ask: String
    /// The answer; nil: not answered yet.
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
    // A role says nothing that its entry does not say.
    let own = item?.place.role == nil ? entry.map { $0.unprintedTexts(in: language) } ?? [] : []
    func text(_ field: String) -> String? { own.first { $0.field == field }?.text }
    reason = text("reason")
    learned = text("learned")
    more = own.filter { !["reason", "learned", "note", "todo"].contains($0.field) }
  }
}

extension Entry {
  /// The texts of the entry that no CV prints, except highlights and their figures, in the order of its fields.
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
