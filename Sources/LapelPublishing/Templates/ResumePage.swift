import Lapel

/// Everything that a template of one page can ask for.
struct ResumePage: Sendable {
  let resume: Resume
  let printer: PagePrinter
  let tokens: ThemeTokens
  let style: PageStyle
  let header: TemplateValue
  let sections: TemplateValue
  /// The same sections in three parts, for a theme with two columns.
  let mainSections: TemplateValue
  let sideSections: TemplateValue
  let restSections: TemplateValue
  let hasHangul: Bool
  /// For an HTML page: its style sheet, rendered.
  let stylesheet: String

  init(_ resume: Resume, _ kind: TemplateKind, theme: Theme, style: PageStyle, stylesheet: String = "") {
    self.resume = resume
    self.style = style
    self.stylesheet = stylesheet
    printer = PagePrinter(kind: kind, language: resume.language, words: resume.words)
    tokens = theme.tokens(for: resume.language, style: style)
    let printer = printer
    guard kind != .css else {
      (header, sections, hasHangul) = (.absent, .absent, false)
      (mainSections, sideSections, restSections) = (.absent, .absent, .absent)
      return
    }
    header = PrintedHeader.fields(kind).value(PrintedHeader(header: resume.header, printer: printer))
    sections = PrintedSection.list(resume.sections, printer)
    if theme.hasColumns(kind) {
      let columns = TwoColumns(resume)
      mainSections = PrintedSection.list(columns.story, printer)
      sideSections = PrintedSection.list(columns.side, printer)
      restSections = PrintedSection.list(columns.rest, printer)
    } else {
      (mainSections, sideSections, restSections) = (sections, .list([]), .list([]))
    }
    hasHangul = header.hasHangul || sections.hasHangul
  }

  static func fields(_ kind: TemplateKind, theme: Theme) -> TemplateFields<ResumePage> {
    let own: [TemplateField<ResumePage>] =
      switch kind {
      case .css: [.markup("font_faces", .css) { $0.style.fontRules.joined(separator: "\n") }]
      case .html: content(kind) + html
      case .latex: content(kind) + latex
      }
    return TemplateFields(common + tokenFields(theme) + own)
  }

  private static let common: [TemplateField<ResumePage>] = [
    .text("language") { $0.resume.language.tag },
    .text("language_tag") { $0.resume.language.isKorean ? "ko-KR" : $0.resume.language.tag },
    .text("locale") { $0.resume.language.locale },
    .flag("is_korean") { $0.resume.language.isKorean },
    .text("title") { $0.resume.metadata.title },
    .flag("page_numbers") { $0.style.options.hasPageNumbers },
    .text("paper") { $0.style.options.paper.rawValue },
    .text("latin_font") { $0.style.options.latinFont },
    .text("korean_font") { $0.style.options.koreanFont },
  ]

  private static func content(_ kind: TemplateKind) -> [TemplateField<ResumePage>] {
    [
      .text("author") { $0.resume.metadata.author },
      .text("description") { $0.resume.metadata.description },
      .text("keywords") { $0.resume.metadata.keywords.joined(separator: ", ") },
      .text("updated") { $0.resume.metadata.updated },
      .record("words", words) { $0.resume.words },
      .made("header", PrintedHeader.fields(kind).shape) { $0.header },
      .made("sections", .list(PrintedSection.fields(kind).itemShape)) { $0.sections },
      .made("main_sections", .list(PrintedSection.fields(kind).itemShape)) { $0.mainSections },
      .made("side_sections", .list(PrintedSection.fields(kind).itemShape)) { $0.sideSections },
      .made("rest_sections", .list(PrintedSection.fields(kind).itemShape)) { $0.restSections },
      .flag("has_side") { $0.sideSections.isShown },
      .flag("has_rest") { $0.restSections.isShown },
      .list("alternates", alternates) { $0.resume.alternates },
      .flag("has_elsewhere") { !$0.resume.alternates.isEmpty || $0.style.pdfName != nil },
      .flag("has_hangul") { $0.hasHangul },
      .address("pdf") { $0.style.pdfName },
    ]
  }

  private static func tokenFields(_ theme: Theme) -> [TemplateField<ResumePage>] {
    let shapes = theme.tokenShapes
    let values: [@Sendable (ThemeTokens) -> [String]] = [
      { $0.light }, { $0.dark }, { $0.print }, { $0.screen },
    ]
    return zip(shapes, values).map { named, values in
      .made(named.name, named.shape) { page in .record(values(page.tokens).map(TemplateValue.text)) }
    }
  }

  private static let html: [TemplateField<ResumePage>] = [
    .markup("stylesheet", .html) { $0.stylesheet },
    .text("stylesheet_hash") { "sha256-" + SHA256(of: $0.stylesheet.utf8).base64 },
    .markup("json_ld", .html) { ProfilePageData($0.resume).json },
    .text("title_language") { page in
      page.resume.metadata.title.unicodeScalars.contains(where: HangulRuns.isHangul)
        ? "ko" : page.resume.language.tag
    },
  ]

  private static let latex: [TemplateField<ResumePage>] = [
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

  /// The same for the same title, so that two builds name their PDF alike.
  private var digest: String { SHA256(of: (resume.metadata.title + resume.language.tag).utf8).hex }

  private static let words = TemplateFields<ResumeWords>([
    .text("curriculum_vitae") { $0.curriculumVitae },
    .text("skip_to_content") { $0.skipToContent },
    .text("evidence") { $0.evidence },
    .text("contact") { $0.contact },
    .text("other_languages") { $0.otherLanguages },
    .text("updated") { $0.updated },
    .text("present") { $0.present },
    .text("other_versions") { $0.otherVersions },
    // No line begins with the dot between a title and its organization.
    .text("title_separator") {
      $0.titleSeparator.hasPrefix(" ") ? "\u{A0}" + $0.titleSeparator.dropFirst() : $0.titleSeparator
    },
    .text("label_separator") { $0.labelSeparator },
  ])

  private static let alternates = TemplateFields<ResumeAlternate>([
    .text("language") { $0.language.tag },
    .text("language_name") {
      $0.language.isKorean ? "한국어" : $0.language == .english ? "English" : $0.language.tag
    },
    .address("url") { $0.name + ".html" },
  ])
}

extension Language {
  /// As Open Graph writes it.
  fileprivate var locale: String { isKorean ? "ko_KR" : self == .english ? "en_US" : tag }
}

extension TemplateValue {
  /// Whether Hangul, or another script that shares its fonts, is anywhere in it.
  var hasHangul: Bool {
    switch self {
    case .absent, .flag, .address: false
    case .text(let text): text.unicodeScalars.contains(where: Self.isEastAsian)
    case .markup(let markup): markup.text.unicodeScalars.contains(where: Self.isEastAsian)
    case .list(let values), .record(let values): values.contains(where: \.hasHangul)
    }
  }

  private static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF00...0xFFEF: true
    default: false
    }
  }
}

/// The head of the page.
struct PrintedHeader: Sendable {
  let header: ResumeHeader
  let printer: PagePrinter

  static func fields(_ kind: TemplateKind) -> TemplateFields<PrintedHeader> {
    let contacts = TemplateFields<PrintedContact>([
      .text("kind") { $0.contact.kind },
      .markup("text", kind) { $0.text },
      .address("url") { $0.contact.url },
      .flag("is_email") { $0.contact.kind == "email" },
      .flag("is_phone") { $0.contact.kind == "phone" },
      .flag("is_address") { $0.contact.kind == "address" },
    ])
    let photo = TemplateFields<ResumePhoto>([
      .text("alt") { $0.alt },
      kind == .latex
        ? .text("file") { $0.texName }
        : .text("data") { "data:\($0.mediaType);base64,\(Base64.text(of: $0.bytes))" },
    ])
    return TemplateFields([
      .markup("name", kind) { $0.printer.print($0.header.name) },
      .markup("other_name", kind) { $0.otherName },
      .markup("headline", kind) { $0.header.headline.map($0.printer.print) },
      .list("contacts", contacts) { printed in
        printed.header.contacts.map { PrintedContact(contact: $0, printer: printed.printer) }
      },
      .flag("has_contacts") { !$0.header.contacts.isEmpty },
      .record("photo", photo) { printed in
        printed.header.photo.flatMap { kind == .latex && $0.texName == nil ? nil : $0 }
      },
    ])
  }
}

extension PrintedHeader {
  /// A Hangul name beside a Latin one shows on paper which part is the family name, as Koreans abroad print
  /// it.
  fileprivate var otherName: String? {
    guard let name = header.otherName else { return nil }
    let plain = name.plain
    guard printer.kind == .latex, !printer.language.isKorean, (2...5).contains(plain.count),
      plain.unicodeScalars.allSatisfy(HangulRuns.isHangul)
    else { return printer.print(name) }
    let length = Self.longSurnames.contains(String(plain.prefix(2))) && plain.count > 2 ? 2 : 1
    let (family, given) = (String(plain.prefix(length)), String(plain.dropFirst(length)))
    return #"\cvsurname{\#(printer.print(family))}\#(printer.print(given))"#
  }

  private static let longSurnames: Set = ["남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방"]
}

/// One way to reach the person, with its page.
struct PrintedContact: Sendable {
  let contact: ResumeContact
  let printer: PagePrinter

  /// As typed; a page of the web by its whole address, which a user's name alone would not tell on paper.
  var text: String {
    guard let url = contact.url, url.hasPrefix("http") else { return printer.print(contact.text) }
    return printer.print(address: url).label
  }
}
