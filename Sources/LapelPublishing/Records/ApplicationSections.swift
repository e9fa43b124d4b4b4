import Lapel
import LapelYear

/// What a page says about applications: the funnel as a drawing and a table, and each application.
struct ApplicationSections {
  let table: ApplicationTable
  let words: RecordWords
  private let index: CareerIndex
  private let language: Language

  init(_ table: ApplicationTable, _ words: RecordWords, _ index: CareerIndex, _ language: Language) {
    (self.table, self.words, self.index, self.language) = (table, words, index, language)
  }

  /// The title of an item; a name that no item has stays as it is.
  func title(of name: String) -> String {
    (index[name] ?? index.strength(Reference(name))).map { RecordText($0.title.text(in: language)).plain }
      ?? name
  }

  var funnel: RecordSection? {
    let funnel = table.funnel
    guard let figure = FunnelDrawing(flows: FunnelFlows(table.rows), words: words).figure() else {
      return nil
    }
    let rows = funnel.stages.map { stage in
      [words.stage(stage.stage), "\(stage.reached)", "\(stage.passed)", "\(stage.failed)", "\(stage.other)"]
        .map {
          RecordText(plain: $0)
        }
    }
    let stages = RecordTable(
      caption: words[.applicationsByStage],
      heads: [
        words[.applicationsStage], words[.applicationsReached], words[.applicationsPassed],
        words[.applicationsFailed],
        words[.applicationsOther],
      ],
      rows: rows)
    let facts =
      [(figure: "\(funnel.applied)", label: words[.applicationsSent])]
      + funnel.outcomes.map { (figure: "\($0.count)", label: words.outcome($0.outcome)) }
    return RecordSection(
      "funnel", words[.applicationsWays],
      [.facts(facts), .figure(figure), rows.isEmpty ? nil : .table(stages), list])
  }

  /// Each application with its stages; nil when there are none.
  private var list: RecordBlock? {
    .items(
      table.rows.map { row in
        let name = [row.company, row.position].compactMap { $0 }.map { RecordText($0) }
        let stages = row.stages.map { $0.text + ($0.date.map { " (\($0.iso))" } ?? "") }.joined(
          separator: " → ")
        let facts = [
          row.applied.map { words(.applicationsSentOn, $0.iso) }, row.outcome.map { words.outcome($0) },
          row.lead.map { words(.applicationsLedBy, title(of: $0)) },
          row.fit.map { words(.applicationsRequiredGaps, counting: $0.required.gap) },
          row.next.map { next in
            "\(words[.applicationsNext])\(words.labelSeparator)\(next.what)"
              + (next.on.map { " \($0.iso)" } ?? "")
          },
        ].compactMap { $0 }.joined(separator: " · ")
        return RecordItem(
          .strong(RecordText.joined(name, " · ")), [RecordText(plain: stages), RecordText(plain: facts)])
      })
  }

  /// The same counts by the strength that led, or by the gaps in the posting.
  func groups(_ anchor: String, _ title: String, _ head: String, _ groups: [(String, Funnel)])
    -> RecordSection?
  {
    guard groups.count > 1 else { return nil }
    let stages = table.funnel.stages.map(\.stage)
    let rows = groups.map { name, funnel in
      [RecordText(plain: name), RecordText(plain: "\(funnel.applied)")]
        + stages.map { stage in
          let count = funnel.stages.first { $0.stage == stage }
          return RecordText(plain: count.map { "\($0.passed) / \($0.reached)" } ?? "")
        }
    }
    let table = RecordTable(
      caption: words[.applicationsPassedOfReached],
      heads: [head, words[.applicationsSentHead]] + stages.map { words.stage($0) }, rows: rows)
    return RecordSection(anchor, title, [.table(table)])
  }
}
