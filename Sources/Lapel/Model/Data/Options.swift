/// How the CV looks, in a profile or in a target; a target's options win.
public struct Options: Record, Hashable {
  /// A theme that comes with the program, or a folder with one; nil: gyeol.
  public let theme: PlainText?
  /// The accent colour, refused if its contrast with the page is below 4.5; nil: the theme's.
  public let accent: PlainText?
  /// Font families, tried before the theme's own; nil: the theme's.
  public let fonts: FontOptions?
  /// `a4` or `letter`; nil: the paper that is usual where the page is read.
  public let page: PlainText?
  /// All four margins, from 5mm to 60mm, also in `cm`, `in` or `pt`; nil: the theme's.
  public let margins: PlainText?
  /// `comfortable`, `standard` or `compact`; nil: standard.
  public let density: PlainText?
  /// How dates are printed: `month`, `day` or `year`, or a pattern such as `MMM yyyy` or `MM/yyyy`; nil:
  /// month.
  public let dateFormat: PlainText?
  /// The sections in order; `…` stands for all others. Without it a profile's others follow, and a target's are left out.
  public let sections: [PlainText]
  /// The person's own section titles, by section.
  public let titles: KeyedTexts
  /// The most entries to print, by section.
  public let limits: KeyedTexts
  /// `yes` prints the photo; nil: no.
  public let showPhoto: PlainText?
  /// `yes` prints the birth date if the theme's form has a box for it, as `iryeokseo` has; never on a
  /// blind CV; nil: no.
  public let showBirthDate: PlainText?
  /// `yes` prints where the person is from, on the same conditions; nil: no.
  public let showOrigin: PlainText?
  /// `yes` prints the person's family, on the same conditions; nil: no.
  public let showFamily: PlainText?
  /// `no` leaves the footer's page numbers out; nil: yes.
  public let pageNumbers: PlainText?
  /// `yes` prints the day of the build; nil: no.
  public let updated: PlainText?
  /// `no` leaves the evidence lines out; nil: yes.
  public let evidence: PlainText?
  /// `yes` prints the length of every period, `no` of none; nil: as is usual in the language.
  public let duration: PlainText?
  /// `no` leaves the GPA out; nil: yes.
  public let gpa: PlainText?
  /// The most pages, such as `1`; nil: as many as it takes.
  public let pages: PlainText?
  /// `yes` writes no page with a `todo`, a text in another language or a claim without proof; nil: no.
  public let strict: PlainText?

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "options", Self.init,
    fields: Field(
      "theme", \.theme, .option,
      "A theme that comes with Lapel, or a folder with one.",
      whenAbsent: "gyeol", example: "gyeol", words: .themes
    ),
    Field(
      "accent", \.accent, .option, "The accent colour; refused under a contrast of 4.5 on the page.",
      whenAbsent: "the theme's", example: "'#0A5273'"),
    Field(
      "fonts", \.fonts, .fields, "Font families, tried before the theme's own.", whenAbsent: "the theme's",
      example: "{latin: Fira Sans}"),
    Field(
      "page", \.page, .option, "`a4` or `letter`; left out, the sheet that is usual where the page is read.",
      whenAbsent: "`a4`; `letter` where that is usual", example: "a4", words: .these(["a4", "letter"])),
    Field(
      "margins", \.margins, .option, "All four margins, from 5mm to 60mm; `cm`, `in` and `pt` are taken too.",
      whenAbsent: "the theme's", example: "18mm"),
    Field(
      "density", \.density, .option, "`comfortable`, `standard` or `compact`.", whenAbsent: "standard",
      example: "compact", words: .these(["comfortable", "standard", "compact"])),
    Field(
      "date_format", \.dateFormat, .option,
      "How dates are printed: `month`, `day` or `year`, or a pattern such as `MMM yyyy` or `MM/yyyy`.",
      whenAbsent: "month", example: "month", words: .these(["year", "month", "day"])),
    Field(
      "sections", \.sections, .option,
      "Sections in the order wanted; `…` stands for all others. Without it a profile's others follow, a target's are left out.",
      whenAbsent: "the order of this page", example: "[strengths, internships, projects]", words: .sections),
    Field(
      "titles", \.titles, .label, "Section titles of your own, by section.",
      whenAbsent: "the language's", example: "{projects: {ko: 주요 프로젝트, en: Selected projects}}"),
    Field(
      "limits", \.limits, .option, "At most so many entries of a section.", whenAbsent: "all",
      example: "{projects: 3}"),
    Field(
      "show_photo", \.showPhoto, .option, "`yes` prints the photo.", whenAbsent: "no", example: "yes",
      words: .yesOrNo),
    Field(
      "show_birth_date", \.showBirthDate, .option,
      "`yes` prints your birth date where a theme's form has a box for it, such as `iryeokseo`; never on a blind CV.",
      whenAbsent: "no", example: "yes", words: .yesOrNo),
    Field(
      "show_origin", \.showOrigin, .option, "The same for where you are from.", whenAbsent: "no",
      example: "yes", words: .yesOrNo),
    Field(
      "show_family", \.showFamily, .option, "The same for your family.", whenAbsent: "no", example: "yes",
      words: .yesOrNo),
    Field(
      "page_numbers", \.pageNumbers, .option, "`no` leaves the footer's page numbers out.", whenAbsent: "yes",
      example: "no", words: .yesOrNo),
    Field(
      "updated", \.updated, .option, "`yes` prints the day of the build.", whenAbsent: "no", example: "yes",
      words: .yesOrNo),
    Field(
      "evidence", \.evidence, .option, "`no` leaves the evidence lines out.", whenAbsent: "yes",
      example: "no", words: .yesOrNo
    ),
    Field(
      "duration", \.duration, .option,
      "`yes` prints how long every period was, `no` none; left out, as the language does, and never a school.",
      whenAbsent: "as the language does", example: "yes", words: .yesOrNo),
    Field(
      "gpa", \.gpa, .option, "`no` leaves the GPA out.", whenAbsent: "yes", example: "no", words: .yesOrNo),
    Field(
      "pages", \.pages, .option, "At most so many pages.", whenAbsent: "as many as it takes", example: "1"),
    Field(
      "strict", \.strict, .option,
      "`yes` writes no page that holds a `todo`, a text of another language or a claim without its proof.",
      whenAbsent: "no", example: "yes", words: .yesOrNo))

  /// Options that leave everything to the theme and the program.
  public static let none = Options(
    theme: nil, accent: nil, fonts: nil, page: nil, margins: nil, density: nil, dateFormat: nil, sections: [],
    titles: .none,
    limits: .none, showPhoto: nil, showBirthDate: nil, showOrigin: nil, showFamily: nil, pageNumbers: nil,
    updated: nil, evidence: nil, duration: nil, gpa: nil, pages: nil, strict: nil)
  /// Options need not be written.
  public static let absent: Options? = Options.none
}

/// Font families that the person chose.
public struct FontOptions: Record, Hashable {
  /// For Latin text, such as `Fira Sans`; nil: not written.
  public let latin: PlainText?
  /// For Korean text, such as `Noto Sans CJK KR`; nil: not written.
  public let korean: PlainText?
  /// Font files in the folder to embed in an HTML page, so that it needs no font on the reader's machine.
  public let embed: [PlainText]

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "fonts", Self.init,
    fields: Field("latin", \.latin, .option, "For Latin text.", example: "Fira Sans"),
    Field("korean", \.korean, .option, "For Korean text.", example: "Noto Sans CJK KR"),
    Field(
      "embed", \.embed, .option,
      "Font files in the folder that the HTML page itself holds; their names say `Bold`, `SemiBold`, `Italic`.",
      example: "[fonts/Mine-Regular.woff2, fonts/Mine-Bold.woff2]"))
}
