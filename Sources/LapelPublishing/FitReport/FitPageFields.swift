import Lapel
import LapelTailoring

/// The fields that the fit report's templates can use.
enum FitPageFields {
  static func css(_ theme: Theme) -> TemplateFields<PrintedFit> {
    TemplateFields(
      [
        .text("language") { $0.page.language.tag },
        .flag("is_east_asian") { $0.page.language.isEastAsian },
        .text("han_sans") { WordsShelf.builtIn.words(for: $0.page.language).hanFace("Sans") },
        .text("han_serif") { WordsShelf.builtIn.words(for: $0.page.language).hanFace("Serif") },
        // A report is for the person alone, on a machine that has the fonts.
        .markup("font_faces", .css) { _ in nil },
        .text("latin_font") { $0.style.options.latinFont },
        .text("korean_font") { $0.style.options.koreanFont },
        .text("paper") { $0.style.options.paper.rawValue },
      ] + theme.tokenFields { $0.tokens })
  }

  static func html(_ theme: Theme) -> TemplateFields<PrintedFit> {
    TemplateFields(
      [
        .text("language") { $0.page.language.tag },
        .text("title") { joined([$0.heading, $0.role], " · ") + " – " + $0.reportName },
        .text("description") { fit in
          fit.counts.map { "\($0.label): \($0.figure)" }.joined(separator: ", ")
        },
        .text("heading") { $0.heading },
        .text("role") { $0.role },
        .list("about", texts) { $0.about },
        .text("notice") { $0.notice },
        .flag("has_links") { $0.page.cv != nil },
        .list("links", links) { $0.links },
        .markup("stylesheet", .html) { $0.stylesheet },
        .text("stylesheet_hash") { "sha256-" + SHA256(of: $0.stylesheet.utf8).base64 },
        .record("words", words) { $0.words },
        .list("counts", counts) { $0.counts },
        .flag("has_lines") { !$0.page.report.lines.isEmpty },
        .list("groups", groups) { fit in
          RequirementKind.allCases.map { PrintedFitGroup(kind: $0, fit: fit) }.filter { !$0.lines.isEmpty }
        },
        .flag("has_strengths") { !$0.strengths.isEmpty },
        .list("strengths", strengths) { $0.strengths },
        .flag("has_names") { !$0.page.report.otherNames.isEmpty },
        .list("names", names) { $0.page.report.otherNames },
        .flag("has_questions") { !$0.page.report.questions.isEmpty },
        .list("questions", texts) { $0.page.report.questions },
        .flag("has_unread") { !$0.page.report.unread.isEmpty },
        .list("unread", unread) { $0.page.report.unread },
      ] + theme.tokenFields { $0.tokens })
  }

  private static let texts = TemplateFields<String>([.text("text") { $0 }])

  private static let words = TemplateFields<ReportWords>(
    [
      "skip", "fit", "requirements", "asked", "status", "evidence", "cv", "strengths", "names", "questions",
      "unread",
    ].map { key in .text(key) { $0["page.\(key)"] } })

  private static let counts = TemplateFields<FitCount>([
    .text("figure") { $0.figure }, .text("label") { $0.label },
  ])

  private static let links = TemplateFields<FitLink>([
    .text("label") { $0.label }, .address("url") { $0.url },
  ])

  private static let groups = TemplateFields<PrintedFitGroup>([
    .text("kind") { $0.name }, .text("count") { $0.count }, .list("lines", lines) { $0.lines },
  ])

  private static let lines = TemplateFields<PrintedFitLine>([
    .text("text") { $0.line.text },
    .text("status") { $0.status },
    .flag("is_met") { $0.line.status == .met },
    .flag("is_partial") { $0.line.status == .partial },
    .flag("is_gap") { $0.line.status == .gap && !$0.isToAnswer },
    .flag("is_to_answer") { $0.isToAnswer },
    .list("proofs", proofs) { line in
      line.line.evidence.prefix(3).map {
        PrintedProof(
          title: line.fit.title(of: $0.id), url: line.fit.address(of: $0.id), id: $0.id, why: $0.why)
      }
    },
    .list("remarks", texts) { $0.line.remarks },
  ])

  private static let proofs = TemplateFields<PrintedProof>([
    .text("title") { $0.title }, .address("url") { $0.url }, .text("id") { $0.id },
    .text("why") { $0.why.isEmpty ? nil : $0.why.joined(separator: ", ") },
  ])

  private static let strengths = TemplateFields<PrintedFitStrength>([
    .text("name") { $0.name }, .address("url") { $0.url }, .text("id") { $0.id }, .text("note") { $0.note },
    .flag("is_lead") { $0.isLead }, .list("told", texts) { $0.told },
  ])

  private static let unread = TemplateFields<PostingReading.Unread>([
    .text("heading") { $0.heading }, .list("lines", texts) { $0.lines },
  ])

  private static let names = TemplateFields<FitReport.OtherName>([
    .text("asked") { $0.asked }, .text("written") { $0.written }, .text("id") { $0.id },
  ])
}
