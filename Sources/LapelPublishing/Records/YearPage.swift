package import Lapel
package import LapelYear

/// A year as a page: the line, its months, its chapters, what was counted, where one applied, goals and answers to
/// oneself.
package struct YearPage {
  let report: YearReport
  let loaded: LoadedCareer
  let words: YearWords
  let isPublic: Bool
  let names: StoryNames
  let dates: DatePrinter

  /// - Parameters:
  ///   - report: of the whole career; for a public page, of what is public alone.
  ///   - isPublic: whether the page is for everyone, and says nothing of being private.
  package init(_ report: YearReport, of loaded: LoadedCareer, isPublic: Bool, today: PartialDate) {
    self.report = report
    self.loaded = loaded
    self.isPublic = isPublic
    words = YearWords(report.language)
    dates = DatePrinter(
      words: WordsShelf.builtIn.words(for: report.language), precision: .month, today: today)
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

  package var page: RecordPage {
    let year = words("\(report.year)년", "\(report.year)")
    let person = loaded.career.person.name?.text(in: report.language)
    return RecordPage(
      language: report.language, title: RecordText(plain: year),
      line: report.look?.line.map { RecordText($0) },
      about: [person, words("한 해의 기록", "A year on record")].compactMap { $0 },
      notice: isPublic
        ? nil
        : words("비공개: 나만 보는 기록입니다. 다른 사람에게 보내지 마세요.", "Private: for my own eyes. Not to be sent to anyone."),
      sections: [
        story, months, chapters, counts, funnel, grades, goals(report.goals, isPlan: false), plan, assessment,
        lessons, named,
      ])
  }

  private static func anchor(of chapter: YearReport.Chapter) -> String {
    "chapter-\(Anchors.plain(chapter.id))"
  }

  /// The items that stories name, in the order of their first names.
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
    return RecordSection("story", words("이야기", "The story"), [.story(RecordStory(text, names))])
  }

  private var months: RecordSection? {
    guard let figure = TimelineDrawing(report: report, words: words).figure() else { return nil }
    let rows = report.chapters.filter { !$0.touched.isEmpty }.map { chapter in
      [
        RecordText(chapter.title), RecordText(plain: when(chapter)),
        RecordText(plain: TimelineDrawing.span(chapter.touched, words)),
        RecordText(plain: words.count(chapter.touched.count, "개월", "month", "months")),
      ]
    }
    let table = RecordTable(
      caption: words(
        "장마다 닿은 달. 모두 합해 \(report.touched.count)개월에 닿았습니다.",
        "The months each chapter touches; \(report.touched.count) in all, each once."),
      heads: [words("장", "Chapter"), words("기간", "Period"), words("이 해의 달", "Months"), words("개월", "Count")],
      rows: rows)
    return RecordSection(
      "months", words("열두 달", "The months"), [.figure(figure), rows.isEmpty ? nil : .table(table)])
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
    return RecordSection("chapters", words("장", "Chapters"), blocks)
  }

  private func when(_ chapter: YearReport.Chapter) -> String {
    if let span = chapter.when?.span { return dates.print(span, showsLength: false).text }
    return chapter.when?.date.map { dates.print($0.date).text } ?? ""
  }

  /// Role, period, months, lines and what they count.
  private func line(of chapter: YearReport.Chapter) -> String {
    let entry = chapter.item.flatMap { loaded.career.entry(at: $0.place) }
    let role = entry?.presentation.headline.map { RecordText($0.text(in: report.language)).plain }
    let title = RecordText(chapter.title).plain
    let tags = chapter.log.inOrder.map { "\($0.tag) \($0.count)" }
    let parts: [String?] =
      [
        role == title ? nil : role, when(chapter),
        chapter.months > 0 ? words.count(chapter.months, "개월", "month", "months") : nil,
        chapter.log.lines > 0
          ? words(
            "기록 \(chapter.log.lines)줄",
            chapter.log.lines == 1 ? "1 line logged" : "\(chapter.log.lines) lines logged") : nil,
      ] + tags
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What was done there, why one went, and what one learned, as far as the page may say it.
  private func body(of chapter: YearReport.Chapter) -> RecordBlock? {
    guard let place = chapter.item?.place, place.highlight == nil,
      let fields = loaded.career.fields(at: place)
    else {
      return nil
    }
    var items = fields.highlights.map { RecordItem(RecordText($0.text.text(in: report.language))) }
    let told = [("reason", words("까닭", "why")), ("learned", words("배운 것", "learned"))]
    for (field, label) in told where place.role == nil {
      let text = loaded.career.entry(at: place)?.text(of: field, in: report.language)
      if let remark = RecordItem.remark(label, text) { items.append(RecordItem(remark)) }
    }
    return .items(items)
  }

  private var counts: RecordSection? {
    guard !report.log.lines.isEmpty else { return nil }
    let total = LogTotal(report.log.lines)
    let facts =
      [(figure: "\(total.lines)", label: words("줄", total.lines == 1 ? "line" : "lines"))]
      + total.inOrder.map { (figure: "\($0.count)", label: $0.tag) }
    let lines = report.log.lines.reversed().map { line in
      let about = line.ids.filter { $0 != "self" }.map { title(of: $0) }
      let tags = line.tags.map { "+\($0.tag)" + ($0.count == 1 ? "" : ":\($0.count)") }
      let remark = (about + tags).joined(separator: " · ")
      return RecordItem(
        RecordText(plain: "\(line.date.iso)  \(line.text)"),
        [remark.isEmpty ? nil : RecordText(plain: remark)])
    }
    return RecordSection("log", words("기록과 셈", "Logged and counted"), [.facts(facts), .items(Array(lines))])
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
      let overall = grade.overall.map { words("전체 \($0)", "overall \($0)") }
      let major = grade.major.map { words("전공 \($0)", "major \($0)") }
      let figures = [overall, major].compactMap { $0 }.map { "\($0) / \(grade.scale)" }.joined(
        separator: " · ")
      return RecordItem(RecordText(plain: "\(RecordText(grade.title).plain): \(figures)"))
    }
    return RecordSection("grades", words("성적", "Grades"), [.items(items)])
  }

  private func goals(_ goals: GoalsReport?, isPlan: Bool) -> RecordSection? {
    guard let goals else { return nil }
    let items = goals.items.map { item in
      RecordItem(
        .strong(RecordText(item.text)),
        [
          RecordItem.remark(
            words("나눠서", "parts"),
            item.parts.map { $0 == item.first ? words("\($0)(먼저)", "\($0) (first)") : $0 }.joined(
              separator: ", ")),
          RecordItem.remark(words("왜", "why"), item.why),
          RecordItem.remark(words("진행", "progress"), item.progress?.text),
          RecordItem.remark(words("이룬 것", "done"), item.done),
          RecordItem.remark(words("돌아보면", "looking back"), item.review),
          RecordItem.remark(words("근거", "proof"), item.proof.map(title).joined(separator: ", ")),
          RecordItem.remark(
            words("바꿀 X", "turns the X of"),
            item.turns.map { id in report.questions.first { $0.id == id }?.text ?? id }.joined(
              separator: ", ")),
        ])
    }
    let heading =
      isPlan
      ? words("\(goals.year)년의 계획", "The plan for \(goals.year)")
      : words("\(goals.year)년의 목표와 이룬 것", "The goals of \(goals.year), and what came of them")
    return RecordSection(
      isPlan ? "plan" : "goals", heading,
      [
        goals.theme.map { .paragraph(.strong(RecordText($0))) },
        goals.first.map {
          .paragraph(RecordText(plain: words("무엇보다 먼저: ", "First of all: ")) + RecordText($0))
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
      caption: words("O 할 수 있다 · △ 반쯤 · X 아직", "O yes · △ partly · X not yet"),
      heads: [words("물음", "Question")] + rounds + [words("달라진 것", "Change"), words("근거", "Proof")], rows: rows
    )
    return RecordSection("assessment", words("스스로 묻고 답한 것", "Asked of myself"), [.table(table)])
  }

  private var lessons: RecordSection? {
    guard let look = report.look else { return nil }
    func list(_ label: String, _ texts: [String]) -> RecordItem? {
      texts.isEmpty ? nil : RecordItem(.strong(RecordText(plain: label)), texts.map { RecordText($0) })
    }
    let items = [
      list(words("계속할 것", "Keep"), look.kept), list(words("그만둘 것", "Drop"), look.dropped),
      list(words("해 볼 것", "Try next"), look.next),
    ].compactMap { $0 }
    return RecordSection(
      "lesson", words("배운 것과 다음", "The lesson, and what is next"),
      [look.lesson.map { .paragraph(RecordText($0)) }, .items(items)])
  }

  /// What stories name and no chapter tells.
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
    return RecordSection("named", words("이야기에 나온 것", "Named in the story"), blocks)
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
  /// A field of the entry itself, in a language; nil where it says nothing.
  func text(of field: String, in language: Language) -> String? {
    for leaf in leaves where leaf.field == field {
      if case .text(let text) = leaf.value, !text.isEmpty { return text.text(in: language) }
    }
    return nil
  }
}
