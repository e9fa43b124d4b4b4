public import LapelDiagnostics

extension CareerChecks {
  /// Checks that a rewording states the same fact in the company's words: no figure and no name that the original lacks.
  func checkFacts(of text: LocalizedText, beside item: Item, _ report: inout Report) {
    let originals = texts(of: item)
    guard !originals.isEmpty else { return }
    let around = originals + context(of: item)
    for version in text.versions {
      if let name = RewordedNames.new(in: version.text, beside: around).first {
        report.add(
          Diagnostic(
            .rewordAddsName, "`\(name)` stands in the rewording of `\(item.name)` and nowhere in its entry",
            at: version.origin.range, notes: [.init("the original stands here", at: item.origin.range)],
            hints: ["name it in the entry if it was so, among `technologies` or in the line itself"]))
      }
      let change = RewordedFigures.firstChange(in: version.text, beside: originals)
      let claim = RewordedClaim.firstChange(in: version.text, beside: originals, around: around)
      guard let (message, severity) = change.map({ told($0, of: item) }) ?? claim.map({ told($0, of: item) })
      else { continue }
      report.add(
        Diagnostic(
          .rewordChangesFact, message, at: version.origin.range, severity: severity,
          notes: [.init("the original stands here", at: item.origin.range)],
          hints: [
            change == nil
              ? "a rewording claims no more than the original; change the original where it says too little"
              : "a rewording keeps the figures; change the original where it is wrong"
          ]))
    }
  }

  /// The message and severity for a change; a change in words is only doubted, since words may mean something else.
  private func told(_ change: RewordedFigures.Change, of item: Item) -> (String, Severity) {
    switch change {
    case .number(let number, let isSpoken):
      (
        "`\(number)` stands in the rewording of `\(item.name)` and not in the original",
        isSpoken ? .warning : .error
      )
    case .unit(let number, let unit):
      (
        "the rewording of `\(item.name)` has `\(number)` of another kind (`\(unit)`) than the original",
        .error
      )
    case .direction(let word, let isSure):
      (
        "the rewording of `\(item.name)` says `\(word)`, and the original says the opposite",
        isSure ? .error : .warning
      )
    case .factor(let word):
      ("`\(word)` stands in the rewording of `\(item.name)` and not in the original", .warning)
    case .rate(let word):
      ("the rewording of `\(item.name)` says `\(word)`, and the original says another time", .warning)
    case .turned(let from, let to):
      (
        "the rewording of `\(item.name)` goes from \(from) to \(to), and the original goes the other way",
        .error
      )
    }
  }

  /// The same for a claim, of which only the person knows whether it is so.
  private func told(_ change: RewordedClaim.Change, of item: Item) -> (String, Severity) {
    switch change {
    case .dropped(let word):
      ("the original says `\(word)`, and the rewording of `\(item.name)` leaves it out", .warning)
    case .added(let word):
      ("`\(word)` stands in the rewording of `\(item.name)` and not in the original", .warning)
    case .points(let figure):
      (
        "the rewording of `\(item.name)` has `\(figure)` in percent where the original has percentage points, or the reverse",
        .error
      )
    case .end(let figure):
      (
        "the rewording of `\(item.name)` has `\(figure)` as the end where the original has it as the change, or the reverse",
        .error
      )
    }
  }

  /// Everything that the entry around an item says.
  private func context(of item: Item) -> [String] {
    let entries = career.allEntries(of: item.place.section)
    guard entries.indices.contains(item.place.entry) else { return [] }
    let entry = entries[item.place.entry].0
    let shown = entry.presentation
    let fields = [entry.shared] + entry.parts.map(\.shared)
    var texts: [LocalizedText?] = [shown.headline, shown.organization] + entry.parts.map(\.headline)
    texts += (shown.details + shown.lines + shown.values).map(\.value)
    texts += fields.map(\.summary) + fields.flatMap(\.highlights).map(\.text)
    let tags = fields.flatMap { $0.tags + $0.highlights.flatMap(\.tags) }
    return texts.compactMap(\.self).flatMap { $0.versions.map(\.text) } + tags.map(\.text)
  }

  /// The texts of a highlight or of an entry's title, with the figures of its metric.
  private func texts(of item: Item) -> [String] {
    let entries = career.allEntries(of: item.place.section)
    guard entries.indices.contains(item.place.entry) else { return [] }
    let entry = entries[item.place.entry].0
    let parts = entry.presentation.parts
    let shared =
      item.place.role.flatMap { parts.indices.contains($0) ? parts[$0].shared : nil } ?? entry.shared
    guard let number = item.place.highlight else { return item.title.versions.map(\.text) }
    guard shared.highlights.indices.contains(number) else { return [] }
    let highlight = shared.highlights[number]
    let metric = [highlight.metric?.was, highlight.metric?.now, highlight.metric?.basis].compactMap(\.self)
    return ([highlight.text] + metric).flatMap { $0.versions.map(\.text) }
  }
}

extension DiagnosticCode {
  /// An error: a rewording with a figure that its original does not have.
  public static let rewordChangesFact = DiagnosticCode(
    "reword-changes-fact", .error, "a rewording with a figure that its original does not have",
    """
    Rewording puts a fact in the company's words. Its figures stay, with their units and what became more or less, or it would be another \
    fact. What makes the line smaller stays too: *assisted*, *no*, *up to*, *second*; a word for more of it is warned of.
    """,
    wrong: """
      projects:
        - id: map
          name: Map of free seats
          highlights: [{id: users, text: 'Used by 3,100 students'}]
      target:
        id: hanbit
        reword: {map.users: 'Serves 5,000 users'}
      """,
    right: """
      projects:
        - id: map
          name: Map of free seats
          highlights: [{id: users, text: 'Used by 3,100 students'}]
      target:
        id: hanbit
        reword: {map.users: 'Serves 3,100 users'}
      """)

  /// A warning: a rewording with a name that its entry does not have.
  public static let rewordAddsName = DiagnosticCode(
    "reword-adds-name", .warning, "a rewording with a name that its entry does not have",
    """
    A posting asks for Kafka, and the line said a queue: whether it was Kafka, only you know. Name it in the entry if it was, so \
    that the rewording says nothing new.
    """,
    wrong: """
      projects:
        - id: map
          name: Map of free seats
          highlights: [{id: queue, text: Moved the mail into a queue}]
      target:
        id: hanbit
        reword: {map.queue: Moved the mail to Kafka}
      """,
    right: """
      projects:
        - id: map
          name: Map of free seats
          technologies: [Kafka]
          highlights: [{id: queue, text: Moved the mail into a queue}]
      target:
        id: hanbit
        reword: {map.queue: Moved the mail to Kafka}
      """)
}
