package import Lapel
import LapelYAML

/// A target file to edit: what Lapel would lead with for a company, with the reason for each choice as a comment.
package struct TargetDraft: Sendable {
  /// The target's id, and the name of its file.
  package let id: String
  /// The id of the posting: the target's own, or that of a posting the career has already.
  package let posting: String
  /// Who is hiring, and for what.
  package let header: PostingHeader
  /// The report that the choices follow from.
  package let report: FitReport
  /// What the posting says about the application itself.
  package let form: ApplicationForm
  /// The day in the file on which it was drafted.
  package let today: PartialDate
  /// The items that can be referred to.
  package let index: CareerIndex
  /// The languages of the career.
  package let languages: [Language]

  /// Makes a draft whose posting has the target's id, unless another one is given.
  package init(
    id: String, posting: String? = nil, header: PostingHeader, report: FitReport, form: ApplicationForm,
    languages: [Language], index: CareerIndex, today: PartialDate
  ) {
    self.index = index
    self.languages = languages
    self.id = id
    self.posting = posting ?? id
    self.header = header
    self.report = report
    self.form = form
    self.today = today
  }

  private var words: ReportWords { report.words }

  /// The text of `targets/ID.yaml`.
  package var text: String {
    var lines: [String] = []
    let name = [header.company, header.title].compactMap { $0.flatMap(Self.line) }.joined(separator: " · ")
    if !name.isEmpty { lines.append(Self.comment(name)) }
    lines.append(Self.comment(words("draft.about", today.iso)))
    lines.append("target:")
    lines.append("  id: \(Self.scalar(id))")
    lines.append("  posting: \(Self.scalar(posting))")
    if let company = header.company.flatMap(Self.line) { lines.append("  company: \(Self.scalar(company))") }
    // A career that lacks the posting's language is sent in its own.
    let language = words.language
    if languages.contains(where: { $0.primary == language.primary }) {
      lines.append("  language: \(language)")
    }
    if form.isBlind {
      lines.append(Self.comment(words["draft.blind"], 2))
      lines.append("  blind: true")
    }
    lines += strengthLines
    lines += pinLines
    lines += questionLines
    lines += rewordLines
    lines += openLines
    return lines.joined(separator: "\n") + "\n"
  }

  private var strengthLines: [String] {
    // A place in a list changes when an item is put before it, so items with neither id nor name are left out.
    let useful = report.strengths.filter { $0.supports > 0 && !Self.isPlace($0.id) }.prefix(3)
    guard let lead = report.lead, !useful.isEmpty, !Self.isPlace(lead) else {
      return [Self.comment(words["draft.no_strength"], 2)]
    }
    var lines = [Self.comment(report.leadReason, 2), "  lead: \(Self.scalar(lead))", "  strengths:"]
    for strength in useful {
      let count = words("strength.answers.lines", counting: strength.supports)
      lines.append("    - \(Self.scalar(strength.id)) \(Self.comment(count))")
    }
    return lines
  }

  /// The pins for what best shows the required lines, then the preferred ones, each once.
  private var pinLines: [String] {
    var pins: [(id: String, line: String)] = []
    for kind in [RequirementKind.required, .preferred] {
      for line in report.lines where line.kind == kind && line.status != .gap {
        guard let proof = line.evidence.lazy.compactMap({ pin($0.id) }).first else { continue }
        if pins.count < 6 && !pins.contains(where: { $0.id == proof }) {
          pins.append((proof, line.text))
        }
      }
    }
    guard !pins.isEmpty else { return [] }
    return [Self.comment(words["draft.pins"], 2), "  pin:"]
      + pins.map { "    - \(Self.scalar($0.id)) \(Self.comment($0.line))" }
  }

  private var questionLines: [String] {
    guard !form.questions.isEmpty else { return [] }
    return ["  questions:"]
      + form.questions.flatMap { question in
        ["    - ask: \(Self.scalar(Self.line(question.ask) ?? ""))"]
          + (question.limit.map { ["      limit: \(Self.scalar($0))"] } ?? [])
      }
  }

  /// The lasting name of a proof: a place in a list would mean another item as soon as one is put before it, so the
  /// item's own name is used; nil for a whole entry, which is on the page anyway, and when there is no lasting name.
  private func pin(_ id: String) -> String? {
    guard id.contains("[") else { return id.contains(".") ? id : nil }
    let entry = index[id].flatMap { item in
      item.place.highlight == nil && item.place.role == nil
        ? item : index.items.first { $0.place == item.place.ofEntry }
    }
    guard let entry else { return nil }
    if !entry.name.contains("[") { return entry.name }
    return entry.title.versions.lazy.map(\.text).first { title in
      if case .item(let found) = index.resolve(title) { return found.place == entry.place }
      return false
    }
  }

  private var rewordLines: [String] {
    guard !report.otherNames.isEmpty else { return [] }
    return [Self.comment(words["draft.reword"], 2)]
      + report.otherNames.prefix(6).map { name in
        Self.comment(words("draft.other_name", name.id, name.written, name.asked), 2)
      }
  }

  private static func isPlace(_ id: String) -> Bool { id.contains("[") }

  private var openLines: [String] {
    let open = report.lines.filter { $0.kind == .required && $0.status != .met && !$0.isToAnswer }
    guard !open.isEmpty else { return [] }
    return [Self.comment(words["draft.open"], 2)] + open.map { Self.comment("- \($0.text)", 2) }
  }

  /// The text of `postings/ID.yaml`, which records the saved posting: its file, the day and the digest.
  package func posting(file: String, digest: String) -> String {
    var lines = ["posting:", "  id: \(Self.scalar(id))"]
    if let company = header.company.flatMap(Self.line) { lines.append("  company: \(Self.scalar(company))") }
    if let title = header.title.flatMap(Self.line) { lines.append("  title: \(Self.scalar(title))") }
    if let deadline = header.deadline { lines.append("  \(Self.deadline(deadline))") }
    lines.append("  saved: \(today.iso)")
    lines.append("  file: \(Self.scalar(file))")
    lines.append("  hash: \(digest)")
    return lines.joined(separator: "\n") + "\n"
  }

  /// A date in the only notation that a career file has; anything else is kept as a comment.
  private static func deadline(_ text: String) -> String {
    if let date = PartialDate(text) { return "deadline: \(date.iso)" }
    if let date = DateGuess.date(text) { return "deadline: \(date)" }
    return comment("deadline: \(text)")
  }

  /// Writes a comment that nothing in a posting can end.
  private static func comment(_ text: String, _ indent: Int = 0) -> String {
    String(repeating: " ", count: indent) + "# " + plain(text)
  }

  /// A text as one line; nil when nothing in it is visible.
  private static func line(_ text: String) -> String? {
    let words = plain(text).split(separator: " ").joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  /// The text with a blank for each character that ends a line or is invisible.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate:
        plain.unicodeScalars.append(" ")
      // Characters that join others, as in emoji, show.
      case .format where scalar != "\u{200D}" && scalar != "\u{200C}": plain.unicodeScalars.append(" ")
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }

  private static func scalar(_ text: String) -> String {
    var written = YAMLWriter.text(of: .fields([Tree.Pair("x", .text(text))]))[...].dropFirst(2)
    while let last = written.last, last.isWhitespace { written.removeLast() }
    while let first = written.first, first.isWhitespace { written.removeFirst() }
    return String(written)
  }
}
