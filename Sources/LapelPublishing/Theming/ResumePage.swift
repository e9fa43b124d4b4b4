import Lapel
import LapelPage

/// Everything that a template of one page can use.
struct ResumePage: Sendable {
  let resume: Resume
  let tokens: ThemeTokens
  let style: PageStyle
  let header: TemplateValue
  let sections: TemplateValue
  /// The same sections in three parts, for a theme with two columns.
  let mainSections: TemplateValue
  let sideSections: TemplateValue
  let restSections: TemplateValue
  /// For LaTeX: the page, and the body made from it.
  let composed: ComposedPage?
  let body: String
  /// For HTML: the rendered style sheet.
  let stylesheet: String

  init(_ resume: Resume, _ kind: TemplateKind, theme: Theme, style: PageStyle, stylesheet: String = "") {
    self.resume = resume
    self.style = style
    self.stylesheet = stylesheet
    tokens = theme.tokens(for: resume.language, style: style)
    composed = kind == .latex ? PageComposer(resume, theme.arrangement).compose() : nil
    body = composed.map { LaTeXBody($0.page).text } ?? ""
    guard kind == .html else {
      (header, sections) = (.absent, .absent)
      (mainSections, sideSections, restSections) = (.absent, .absent, .absent)
      return
    }
    let printer = PagePrinter(
      language: resume.language, words: resume.words, arrangement: theme.arrangement)
    header = PrintedHeader.fields.value(PrintedHeader(header: resume.header, printer: printer))
    sections = PrintedSection.list(resume.sections, printer)
    if theme.hasColumns(kind) {
      let columns = TwoColumns(resume)
      mainSections = PrintedSection.list(columns.story, printer)
      sideSections = PrintedSection.list(columns.side, printer)
      restSections = PrintedSection.list(columns.rest, printer)
    } else {
      (mainSections, sideSections, restSections) = (sections, .list([]), .list([]))
    }
  }

  static func fields(_ kind: TemplateKind, theme: Theme) -> TemplateFields<ResumePage> {
    let own: [TemplateField<ResumePage>] =
      switch kind {
      case .css: [.markup("font_faces", .css) { $0.style.fontRules.joined(separator: "\n") }]
      case .html: content + html
      case .latex: content + latex
      }
    return TemplateFields(common + theme.tokenFields { $0.tokens } + own)
  }

  private static let common: [TemplateField<ResumePage>] = [
    .text("language") { $0.resume.language.tag },
    .text("language_tag") { $0.resume.words.optional("tag") ?? $0.resume.language.tag },
    .text("locale") { $0.resume.words.optional("locale") ?? $0.resume.language.tag },
    .flag("is_east_asian") { $0.resume.language.isEastAsian },
    .flag("is_right_to_left") { $0.resume.language.isRightToLeft },
    .text("han_sans") { $0.resume.words.hanFace("Sans") },
    .text("han_serif") { $0.resume.words.hanFace("Serif") },
    .text("title") { $0.resume.metadata.title },
    .flag("page_numbers") { $0.style.options.hasPageNumbers },
    .text("paper") { $0.style.options.paper.rawValue },
    .text("latin_font") { $0.style.options.latinFont },
    .text("korean_font") { $0.style.options.koreanFont },
  ]

  private static let content: [TemplateField<ResumePage>] = [
    .text("author") { $0.resume.metadata.author },
    .text("description") { $0.resume.metadata.description },
    .text("keywords") { $0.resume.metadata.keywords.joined(separator: ", ") },
    .text("updated") { $0.resume.metadata.updated },
    .record("words", words) { $0.resume.words },
  ]

  private static let html: [TemplateField<ResumePage>] = [
    .made("header", PrintedHeader.fields.shape) { $0.header },
    .made("sections", .list(PrintedSection.fields.itemShape)) { $0.sections },
    .made("main_sections", .list(PrintedSection.fields.itemShape)) { $0.mainSections },
    .made("side_sections", .list(PrintedSection.fields.itemShape)) { $0.sideSections },
    .made("rest_sections", .list(PrintedSection.fields.itemShape)) { $0.restSections },
    .flag("has_side") { $0.sideSections.isShown },
    .flag("has_rest") { $0.restSections.isShown },
    .list("alternates", alternates) { $0.resume.alternates },
    .flag("has_elsewhere") { !$0.resume.alternates.isEmpty || $0.style.pdfName != nil },
    .address("pdf") { $0.style.pdfName },
    .markup("stylesheet", .html) { $0.stylesheet },
    .text("stylesheet_hash") { "sha256-" + SHA256(of: $0.stylesheet.utf8).base64 },
    .markup("json_ld", .html) { ProfilePageData($0.resume).json },
    .text("title_language") { page in
      page.resume.metadata.title.unicodeScalars.contains(where: HangulRuns.isHangul)
        ? "ko" : page.resume.language.tag
    },
  ]

  private static let latex: [TemplateField<ResumePage>] = [
    .markup("body", .latex) { $0.body },
    .flag("has_hangul") { $0.composed?.page.hasEastAsian ?? false },
    .record("photo", latexPhoto) { page in page.resume.header.photo.flatMap { $0.texName == nil ? nil : $0 }
    },
    .text("pdf_day") { $0.style.day },
    .text("pdf_id") { String($0.digest.prefix(32)) },
    .text("pdf_uuid") { page in
      let digits = Array(page.digest)
      return [digits[0..<8], digits[8..<12], digits[12..<16], digits[16..<20], digits[20..<32]].map {
        String($0)
      }
      .joined(separator: "-")
    },
  ]

  private static let latexPhoto = TemplateFields<ResumePhoto>([
    .text("alt") { $0.alt }, .text("file") { $0.texName },
  ])

  /// A digest that is the same for the same title, so that two builds name their PDF alike.
  private var digest: String { SHA256(of: (resume.metadata.title + resume.language.tag).utf8).hex }

  private static let words = TemplateFields<Words>([
    .text("curriculum_vitae") { $0.curriculumVitae },
    .text("skip_to_content") { $0["skip_to_content"] },
    .text("evidence") { $0.evidence },
    .text("contact") { $0["contact"] },
    .text("other_languages") { $0["other_languages"] },
    .text("updated") { $0.updated },
    .text("present") { $0.present },
    .text("other_versions") { $0["other_versions"] },
    // No line begins with the dot between a title and its organization.
    .text("title_separator") {
      $0.titleSeparator.hasPrefix(" ") ? "\u{A0}" + $0.titleSeparator.dropFirst() : $0.titleSeparator
    },
    .text("label_separator") { $0.labelSeparator },
  ])

  private static let alternates = TemplateFields<ResumeAlternate>([
    .text("language") { $0.language.tag },
    .text("language_name") { $0.label },
    .address("url") { $0.name + ".html" },
  ])
}
