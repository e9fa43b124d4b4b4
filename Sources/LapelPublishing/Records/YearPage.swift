package import Lapel
package import LapelYear

/// A year as a page: the line, its months, its chapters, what was counted, applications, goals and answers to the person's own
/// questions.
package struct YearPage {
  let report: YearReport
  let loaded: LoadedCareer
  let words: RecordWords
  let isPublic: Bool
  let names: StoryNames
  let dates: DatePrinter

  /// - Parameters:
  ///   - report: the report on the whole career; for a public page, only on what is public.
  ///   - isPublic: whether the page is for everyone, without the notice that it is private.
  ///   - words: the words in the report's language.
  package init(
    _ report: YearReport, of loaded: LoadedCareer, isPublic: Bool, today: PartialDate, words: Words
  ) {
    self.report = report
    self.loaded = loaded
    self.isPublic = isPublic
    self.words = words.records
    dates = DatePrinter(words: words, precision: .month, today: today)
    var places: [String: String] = [:]
    for chapter in report.chapters where chapter.item != nil {
      places[chapter.id] = "#\(Self.anchor(of: chapter))"
    }
    let told = [report.look?.text] + report.chapters.map(\.text)
    for item in Self.mentioned(in: told.compactMap { $0 }, loaded.index) where places[item.name] == nil {
      places[item.name] = "#named-\(Anchors.plain(item.name))"
    }
    names = StoryNames(index: loaded.index, language: report.language, places: places)
  }

  /// The contents of the page, in order.
  package var page: RecordPage {
    let year = words(.yearTitle, String(report.year))
    let person = loaded.career.person.name?.text(in: report.language)
    return RecordPage(
      dates.words, title: RecordText(plain: year),
      line: report.look?.line.map { RecordText($0) },
      about: [person, words[.yearAbout]].compactMap { $0 },
      notice: isPublic
        ? nil
        : words[.privateNotice],
      sections: [
        story, months, chapters, counts, funnel, grades, goals(report.goals, isPlan: false), plan, assessment,
        lessons, named,
      ])
  }

  private static func anchor(of chapter: YearReport.Chapter) -> String {
    "chapter-\(Anchors.plain(chapter.id))"
  }

  /// The items that stories name, in the order in which they are first named.
  private static func mentioned(in texts: [String], _ index: CareerIndex) -> [Item] {
    var seen: Set<String> = []
    return texts.flatMap { text in
      let bytes = Array(text.utf8)
      return Mentions.ranges(in: bytes).compactMap { range in
        index.item(for: Reference(String(decoding: bytes[range], as: UTF8.self)))
      }
    }.filter { seen.insert($0.name).inserted }
  }

  // MARK: Sections

  private var story: RecordSection? {
    guard let text = report.look?.text else { return nil }
    return RecordSection("story", words[.yearStory], [.story(RecordStory(text, names))])
  }

  private var months: RecordSection? {
    guard let figure = TimelineDrawing(report: report, words: words).figure() else { return nil }
    let rows = report.chapters.filter { !$0.touched.isEmpty }.map { chapter in
      [
        RecordText(chapter.title), RecordText(plain: when(chapter)),
        RecordText(plain: TimelineDrawing.span(chapter.touched, words)),
        RecordText(plain: words.months(chapter.touched.count)),
      ]
    }
    let table = RecordTable(
      caption: words(.yearMonthsTouched, String(report.touched.count)),
      heads: [words[.yearChapter], words[.yearPeriod], words[.yearMonthsHead], words[.yearMonthsCount]],
      rows: rows)
    return RecordSection(
      "months", words[.yearMonths], [.figure(figure), rows.isEmpty ? nil : .table(table)])
  }

  private var chapters: RecordSection? {
    let blocks = report.chapters.flatMap { chapter -> [RecordBlock?] in
      [
        .head(
          RecordText(chapter.title), line: RecordText(plain: line(of: chapter)),
          anchor: Self.anchor(of: chapter)),
        chapter.text.map { .story(RecordStory($0, names)) }, body(of: chapter),
      ]
    }
    return RecordSection("chapters", words[.yearChapters], blocks)
  }

  private func when(_ chapter: YearReport.Chapter) -> String {
    if let span = chapter.when?.span { return dates.print(span, showsLength: false).text }
    return chapter.when?.date.map { dates.print($0.date).text } ?? ""
  }

  /// The role, period, months, lines and totals of a chapter.
  private func line(of chapter: YearReport.Chapter) -> String {
    let entry = chapter.item.flatMap { loaded.career.entry(at: $0.place) }
    let role = entry?.presentation.headline.map { RecordText($0.text(in: report.language)).plain }
    let title = RecordText(chapter.title).plain
    let tags = chapter.log.inOrder.map { "\($0.tag) \($0.count)" }
    let parts: [String?] =
      [
        role == title ? nil : role, when(chapter),
        chapter.months > 0 ? words.months(chapter.months) : nil,
        chapter.log.lines > 0
          ? words(.yearLogged, counting: chapter.log.lines) : nil,
      ] + tags
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What was done there, the reason for going, and what it taught, as far as the page may say it; nil: nothing.
  private func body(of chapter: YearReport.Chapter) -> RecordBlock? {
    guard let place = chapter.item?.place, place.highlight == nil,
      let fields = loaded.career.fields(at: place)
    else {
      return nil
    }
    var items = fields.highlights.map { RecordItem(RecordText($0.text.text(in: report.language))) }
    let told = [("reason", words[.yearReason]), ("learned", words[.yearLearned])]
    for (field, label) in told where place.role == nil {
      let text = loaded.career.entry(at: place)?.text(of: field, in: report.language)
      if let remark = words.remark(label, text) { items.append(RecordItem(remark)) }
    }
    return .items(items)
  }

  private var counts: RecordSection? {
    guard !report.log.lines.isEmpty else { return nil }
    let total = LogTotal(report.log.lines)
    let facts =
      [(figure: "\(total.lines)", label: words.named(.yearLines, counting: total.lines))]
      + total.inOrder.map { (figure: "\($0.count)", label: $0.tag) }
    let lines = report.log.lines.reversed().map { line in
      let about = line.ids.filter { $0 != "self" }.map { title(of: $0) }
      let tags = line.tags.map { "+\($0.tag)" + ($0.count == 1 ? "" : ":\($0.count)") }
      let remark = (about + tags).joined(separator: " · ")
      return RecordItem(
        RecordText(plain: "\(line.date.iso)  \(line.text)"),
        [remark.isEmpty ? nil : RecordText(plain: remark)])
    }
    return RecordSection("log", words[.yearLog], [.facts(facts), .items(Array(lines))])
  }

  private func title(of id: String) -> String {
    if let item = loaded.index[id] { return RecordText(item.title.text(in: report.language)).plain }
    return report.applications.rows.first { $0.id == id }?.company ?? id
  }

  private var funnel: RecordSection? {
    ApplicationSections(report.applications, words, loaded.index, report.language).funnel
  }

  private var grades: RecordSection? {
    let items = report.grades.map { grade -> RecordItem in
      let overall = grade.overall.map { words(.yearOverall, $0) }
      let major = grade.major.map { words.major($0) }
      let figures = [overall, major].compactMap { $0 }.map { "\($0) / \(grade.scale)" }.joined(
        separator: " · ")
      return RecordItem(RecordText(plain: "\(RecordText(grade.title).plain): \(figures)"))
    }
    return RecordSection("grades", words[.yearGrades], [.items(items)])
  }

  private func goals(_ goals: GoalsReport?, isPlan: Bool) -> RecordSection? {
    guard let goals else { return nil }
    let items = goals.items.map { item in
      RecordItem(
        .strong(RecordText(item.text)),
        [
          words.remark(
            .goalsParts,
            item.parts.map { $0 == item.first ? words(.goalsPartFirst, $0) : $0 }.joined(
              separator: ", ")),
          words.remark(.goalsWhy, item.why),
          words.remark(.goalsProgress, item.progress?.text),
          words.remark(.goalsDone, item.done),
          words.remark(.goalsLookingBack, item.review),
          words.remark(.goalsProof, item.proof.map(title).joined(separator: ", ")),
          words.remark(
            .goalsTurns,
            item.turns.map { id in report.questions.first { $0.id == id }?.text ?? id }.joined(
              separator: ", ")),
        ])
    }
    let heading =
      isPlan
      ? words(.goalsPlan, String(goals.year))
      : words(.goalsTitle, String(goals.year))
    return RecordSection(
      isPlan ? "plan" : "goals", heading,
      [
        goals.theme.map { .paragraph(.strong(RecordText($0))) },
        goals.first.map {
          .paragraph(RecordText(plain: words[.goalsFirst] + words.labelSeparator) + RecordText($0))
        },
        .items(items),
      ])
  }

  private var plan: RecordSection? { goals(report.plan, isPlan: true) }

  private var assessment: RecordSection? {
    if report.questions.isEmpty { return nil }
    var seen: Set<String> = []
    let rounds = report.questions.flatMap(\.answers).compactMap { $0.asked?.iso }.filter {
      seen.insert($0).inserted
    }.sorted()
    let rows = report.questions.map { question in
      let proof = question.answers.last?.proof.map(title).joined(separator: ", ") ?? ""
      return [RecordText(question.text)]
        + rounds.map { round in
          RecordText(plain: question.answers.last { $0.asked?.iso == round }?.answer ?? "")
        } + [
          RecordText(plain: question.change.map { "\($0.from ?? "–") → \($0.to ?? "–")" } ?? ""),
          RecordText(plain: proof),
        ]
    }
    let table = RecordTable(
      caption: words[.yearAnswers],
      heads: [words[.yearQuestion]] + rounds + [words[.yearChange], words[.yearProof]], rows: rows
    )
    return RecordSection("assessment", words[.yearAsked], [.table(table)])
  }

  private var lessons: RecordSection? {
    guard let look = report.look else { return nil }
    func list(_ label: String, _ texts: [String]) -> RecordItem? {
      texts.isEmpty ? nil : RecordItem(.strong(RecordText(plain: label)), texts.map { RecordText($0) })
    }
    let items = [
      list(words[.yearKept], look.kept), list(words[.yearDropped], look.dropped),
      list(words[.yearNext], look.next),
    ].compactMap { $0 }
    return RecordSection(
      "lesson", words[.yearLesson],
      [look.lesson.map { .paragraph(RecordText($0)) }, .items(items)])
  }

  /// The items that stories name and that have no chapter; nil: none.
  private var named: RecordSection? {
    let others = names.places.filter { $0.value.hasPrefix("#named-") }.keys.sorted()
    let blocks = others.compactMap { name -> RecordBlock? in
      guard let item = loaded.index[name] else { return nil }
      let entry = loaded.career.entry(at: item.place)
      let span = loaded.career.fields(at: item.place)?.when
      let when =
        span?.span.map { dates.print($0, showsLength: false).text } ?? span?.date.map {
          dates.print($0.date).text
        } ?? ""
      let role = entry?.presentation.headline.map { RecordText($0.text(in: report.language)).plain } ?? ""
      let title = RecordText(item.title.text(in: report.language))
      let line = [role == title.plain ? "" : role, when].filter { !$0.isEmpty }.joined(separator: " · ")
      return .head(
        title, line: RecordText(plain: line), anchor: String(names.places[name]?.dropFirst() ?? ""))
    }
    return RecordSection("named", words[.yearNamed], blocks)
  }
}

extension GoalsReport.Progress {
  var text: String {
    switch self {
    case .text(let text): text
    case .list(let texts): texts.joined(separator: ", ")
    }
  }
}

extension Entry {
  /// The text of a field of the entry itself in a language; nil when it is empty.
  func text(of field: String, in language: Language) -> String? {
    for leaf in leaves where leaf.field == field {
      if case .text(let text) = leaf.value, !text.isEmpty { return text.text(in: language) }
    }
    return nil
  }
}
