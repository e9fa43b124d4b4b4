/// How the CV looks, in a profile or in a target, whose options win.
public struct Options: Record, Hashable {
  public let theme: PlainText?
  public let accent: PlainText?
  public let fonts: FontOptions?
  public let page: PlainText?
  public let margins: PlainText?
  public let density: PlainText?
  public let dateFormat: PlainText?
  /// A profile's sections come first in this order; a target prints only these.
  public let sections: [PlainText]
  public let titles: KeyedTexts
  public let limits: KeyedTexts
  public let showPhoto: PlainText?
  public let showBirthDate: PlainText?
  public let showOrigin: PlainText?
  public let showFamily: PlainText?
  public let pageNumbers: PlainText?
  public let updated: PlainText?
  public let evidence: PlainText?
  public let duration: PlainText?
  public let gpa: PlainText?
  public let pages: PlainText?

  public static let schema = Schema(
    "options", Self.init,
    fields: Field(
      "theme", \.theme, .option,
      "`gyeol`, `seonbi`, `dancheong`, `compact`, `academic`, `sidebar`, `iryeokseo`, or a folder with a theme.",
      example: "gyeol"
    ),
    Field(
      "accent", \.accent, .option, "The accent colour; refused under a contrast of 4.5 on the page.",
      example: "'#0A5273'"),
    Field("fonts", \.fonts, .fields, "Font families, tried before the theme's own."),
    Field(
      "page", \.page, .option, "`a4` or `letter`; left out, the sheet that is usual where the page is read.",
      example: "a4"),
    Field(
      "margins", \.margins, .option, "All four margins, from 5mm to 60mm; `cm`, `in` and `pt` are taken too.",
      example: "18mm"),
    Field("density", \.density, .option, "`comfortable`, `standard` or `compact`.", example: "compact"),
    Field(
      "date_format", \.dateFormat, .option,
      "How dates are printed: `month`, `day` or `year`, or a pattern such as `MMM yyyy` or `MM/yyyy`.",
      example: "month"),
    Field(
      "sections", \.sections, .option, "Sections in the order wanted.",
      example: "[strengths, internships, projects]"),
    Field(
      "titles", \.titles, .label, "Section titles of your own, by section.",
      example: "{projects: {ko: 주요 프로젝트, en: Selected projects}}"),
    Field("limits", \.limits, .option, "At most so many entries of a section.", example: "{projects: 3}"),
    Field("show_photo", \.showPhoto, .option, "`yes` prints the photo."),
    Field(
      "show_birth_date", \.showBirthDate, .option,
      "`yes` prints your birth date where a theme's form has a box for it, such as `iryeokseo`; never on a blind CV."
    ),
    Field("show_origin", \.showOrigin, .option, "The same for where you are from."),
    Field("show_family", \.showFamily, .option, "The same for your family."),
    Field("page_numbers", \.pageNumbers, .option, "`no` leaves the footer's page numbers out."),
    Field("updated", \.updated, .option, "`yes` prints the day of the build."),
    Field("evidence", \.evidence, .option, "`no` leaves the evidence lines out."),
    Field(
      "duration", \.duration, .option,
      "`yes` prints how long every period was, `no` none; left out, as the language does, and never a school."
    ),
    Field("gpa", \.gpa, .option, "`no` leaves the GPA out."),
    Field("pages", \.pages, .option, "At most so many pages.", example: "1"))

  public static let none = Options(
    theme: nil, accent: nil, fonts: nil, page: nil, margins: nil, density: nil, dateFormat: nil, sections: [],
    titles: .none,
    limits: .none, showPhoto: nil, showBirthDate: nil, showOrigin: nil, showFamily: nil, pageNumbers: nil,
    updated: nil, evidence: nil, duration: nil, gpa: nil,
    pages: nil)
  public static let absent: Options? = Options.none
}

/// Font families of the person's choice.
public struct FontOptions: Record, Hashable {
  public let latin: PlainText?
  public let korean: PlainText?
  /// Files inside the folder that an HTML page holds, so that it needs no font of the reader's.
  public let embed: [PlainText]

  public static let schema = Schema(
    "fonts", Self.init,
    fields: Field("latin", \.latin, .option, "For Latin text.", example: "Fira Sans"),
    Field("korean", \.korean, .option, "For Korean text.", example: "Noto Sans CJK KR"),
    Field(
      "embed", \.embed, .option,
      "Font files in the folder that the HTML page itself holds; their names say `Bold`, `SemiBold`, `Italic`.",
      example: "[fonts/Mine-Regular.woff2, fonts/Mine-Bold.woff2]"))
}
