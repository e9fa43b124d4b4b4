import Lapel
import LapelDiagnostics
import LapelTailoring

/// Prints a fit report on the terminal.
struct FitPrinter {
  let report: FitReport
  let index: CareerIndex
  /// The career's files, for the places of things to do.
  let sources: SourceSet

  init(_ report: FitReport, _ index: CareerIndex, _ sources: SourceSet) {
    self.report = report
    self.index = index
    self.sources = sources
  }

  private var words: ReportWords { report.words }

  /// Prints the report in one go, because it has hundreds of lines.
  func print(to console: Console) throws(Failure) {
    var lines = PrintedLines(isColored: console.isColored)
    add(to: &lines)
    try console.write(lines.text)
  }

  private func add(to lines: inout PrintedLines) {
    for notice in report.notices { lines.add("\(notice, .yellow)\n") }
    for kind in RequirementKind.allCases {
      let answered = report.ordered(kind)
      guard !answered.isEmpty else { continue }
      let count = report.tally(kind).text(in: words)
      lines.add("\(words["kind.\(kind.rawValue)"], .bold) \(String(answered.count), .bold)  \(count, .dim)")
      for line in answered { add(line, to: &lines) }
      lines.add("")
    }
    addStrengths(to: &lines)
    addUnread(to: &lines)
  }

  /// Adds the lines of the posting that were not read as requirements, so that nothing is lost silently.
  private func addUnread(to lines: inout PrintedLines) {
    guard !report.unread.isEmpty else { return }
    lines.add("\n\(words["unread"], .bold)")
    var left = Self.mostUnread
    for part in report.unread {
      lines.add("  \(part.heading ?? words["unread.top"], .dim)")
      for text in part.lines.prefix(left) { lines.add("    \(Self.short(text), .dim)") }
      left -= min(left, part.lines.count)
    }
    let more = report.unread.reduce(0) { $0 + $1.lines.count } - Self.mostUnread
    if more > 0 { lines.add("    \(words("unread.more", counting: more), .dim)") }
  }

  private static let mostUnread = 60

  private static func short(_ text: String) -> String {
    text.count > 100 ? text.prefix(97) + "…" : text
  }

  private func add(_ line: FitReport.Line, to lines: inout PrintedLines) {
    if line.isToAnswer, line.status == .gap {
      lines.add("  \("?", .yellow) \(line.text)")
      for remark in line.remarks { lines.add("      \(remark, .dim)") }
      return
    }
    switch line.status {
    case .met: lines.add("  \("●", .green) \(line.text)")
    case .partial: lines.add("  \("◐", .yellow) \(line.text)")
    case .gap: lines.add("  \("○", .red) \(line.text)")
    }
    for proof in line.evidence.prefix(3) {
      let why = proof.why.isEmpty ? "" : ": " + proof.why.joined(separator: ", ")
      lines.add("      \(proof.id, .cyan)\(title(of: proof.id, isAlone: why.isEmpty))\(why)")
    }
    for remark in line.remarks { lines.add("      \(remark, .dim)") }
    if let nearest = line.nearest {
      lines.add("      \(words["nearest"], .dim) \(nearest, .cyan)\(title(of: nearest))")
    }
    for action in line.actions { lines.add("      → \(told(action)) \(place(of: action.id), .dim)") }
  }

  /// The title of an item such as `skills[4]`, whose name does not say it; empty for a name that the person gave.
  ///
  /// - Parameter isAlone: whether nothing else says what the item is, so that even a given name has its title beside it.
  private func title(of id: String, isAlone: Bool = false) -> String {
    guard isAlone || id.hasSuffix("]"), let item = index[id] else { return "" }
    let title = PlainTitle.of(item.title, in: words.language)
    return " ‘\(title.count > 40 ? title.prefix(39) + "…" : title)’"
  }

  private func called(_ id: String) -> String {
    let title = title(of: id)
    return title.isEmpty ? "`\(id)`" : String(title.dropFirst())
  }

  private func told(_ action: FitReport.Action) -> String {
    switch action {
    case .renew(let id): words("action.renew", id)
    case .moveUp(let id): words("action.move_up", id)
    case .tell(let id): words("action.tell", id)
    }
  }

  /// The place of an item, `skills.yaml:12`; empty when it is in no file.
  private func place(of id: String) -> String {
    guard let range = index[id]?.origin.range else { return "" }
    let file = sources[range.file]
    return "\(file.path):\(LineTable(file.bytes).position(of: range.bytes.lowerBound, in: .utf8).line + 1)"
  }

  private func addStrengths(to lines: inout PrintedLines) {
    if let lead = report.lead {
      lines.add("\(words["lead"], .bold)  \(lead, .cyan), \(report.leadReason)")
      if let best = report.strengths.first(where: { $0.id == lead }) {
        for text in [best.claim, best.compare].compactMap({ $0?.text(in: words.language) }) {
          lines.add("      \(text, .dim)")
        }
      }
    }
    for strength in report.strengths where strength.id != report.lead && strength.supports > 0 {
      let count = words("strength.answers", counting: strength.supports)
      lines.add("  \(strength.id, .cyan)  \(count, .dim)")
    }
    if !report.otherNames.isEmpty {
      lines.add("\(words["names"], .bold)")
      for name in report.otherNames {
        lines.add("  \(name.asked) ← \(name.written), \(name.id, .cyan)")
      }
    }
    let questions = report.questions(calling: called)
    if !questions.isEmpty {
      lines.add("\(words["questions"], .bold)")
      for question in questions { lines.add("  \(question)") }
    }
    if !report.unused.isEmpty {
      lines.add(
        "\(words["unused"], .bold)  \(report.unused.joined(separator: ", "))")
    }
  }
}

/// Lines of a result that are written together.
private struct PrintedLines {
  let isColored: Bool
  private(set) var text = ""

  init(isColored: Bool) { self.isColored = isColored }

  mutating func add(_ line: StyledText) { text += line.rendered(colored: isColored) + "\n" }
}
