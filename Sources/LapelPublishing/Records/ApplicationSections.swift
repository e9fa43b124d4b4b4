import Lapel
import LapelYear

/// What applications say on a page: the drawn funnel with its table, and each application.
struct ApplicationSections {
  let table: ApplicationTable
  let words: YearWords
  private let index: CareerIndex
  private let language: Language

  init(_ table: ApplicationTable, _ words: YearWords, _ index: CareerIndex, _ language: Language) {
    (self.table, self.words, self.index, self.language) = (table, words, index, language)
  }

  /// What an item is called; a name that nothing bears is itself.
  func title(of name: String) -> String {
    index[name].map { RecordText($0.title.text(in: language)).plain } ?? name
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
      caption: words("단계마다 온 지원과 그 결과", "What reached each stage, and how it went"),
      heads: [
        words("단계", "Stage"), words("온 지원", "Reached"), words("합격", "Passed"), words("불합격", "Failed"),
        words("그 밖", "Other"),
      ],
      rows: rows)
    let facts =
      [(figure: "\(funnel.applied)", label: words("지원", "sent"))]
      + funnel.outcomes.map { (figure: "\($0.count)", label: words.outcome($0.outcome)) }
    return RecordSection(
      "funnel", words("지원한 길", "Applications"),
      [.facts(facts), .figure(figure), rows.isEmpty ? nil : .table(stages), list])
  }

  /// Each application with its stages.
  private var list: RecordBlock? {
    .items(
      table.rows.map { row in
        let name = [row.company, row.position].compactMap { $0 }.map { RecordText($0) }
        let stages = row.stages.map { $0.text + ($0.date.map { " (\($0.iso))" } ?? "") }.joined(
          separator: " → ")
        let facts = [
          row.applied.map { "\(words("지원", "sent")) \($0.iso)" }, row.outcome.map { words.outcome($0) },
          row.lead.map { "\(words("앞세운 강점", "led by")) \(title(of: $0))" },
          row.fit.map { fit in
            words(
              "빈 필수 요건 \(fit.required.gap)줄",
              fit.required.gap == 1 ? "1 required gap" : "\(fit.required.gap) required gaps")
          },
          row.next.map { "\(words("다음", "next")): \($0.what)" + ($0.on.map { " \($0.iso)" } ?? "") },
        ].compactMap { $0 }.joined(separator: " · ")
        return RecordItem(
          .strong(RecordText.joined(name, " · ")), [RecordText(plain: stages), RecordText(plain: facts)])
      })
  }

  /// The same counts by the strength that led, or by the gaps of the posting.
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
      caption: words("단계마다 합격 / 온 지원", "At each stage passed / reached"),
      heads: [head, words("지원", "Sent")] + stages.map { words.stage($0) }, rows: rows)
    return RecordSection(anchor, title, [.table(table)])
  }
}
