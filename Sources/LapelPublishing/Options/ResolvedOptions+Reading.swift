package import Lapel
package import LapelDiagnostics

extension ResolvedOptions {
  /// Reads the options of a profile and, over them, those of a target; words without a meaning are reported.
  package init(profile: Options, target: Options?, report: inout Report) {
    self.init()
    take(profile, &report)
    sections = profile.sections.map { SectionsRest.isOne($0.text) ? Self.otherSections : $0.text }
    if !sections.contains(Self.otherSections) { sections.append(Self.otherSections) }
    if let target {
      take(target, &report)
      if !target.sections.isEmpty {
        sections = target.sections.map { SectionsRest.isOne($0.text) ? Self.otherSections : $0.text }
      }
    }
  }

  private mutating func take(_ options: Options, _ report: inout Report) {
    if let written = options.theme { (theme, themeOrigin) = (written.text, written.origin) }
    if let written = options.accent { (accent, accentOrigin) = (written.text, written.origin) }
    latinFont = options.fonts?.latin?.text ?? latinFont
    if let fonts = options.fonts?.embed, !fonts.isEmpty { embeddedFonts = fonts }
    koreanFont = options.fonts?.korean?.text ?? koreanFont
    if let asked: Paper = Self.word(options.page, "page", &report) { (paper, isPaperAsked) = (asked, true) }
    if let asked: Density = Self.word(options.density, "density", &report) {
      (density, isDensityAsked) = (asked, true)
    }
    takeDateFormat(options.dateFormat, &report)
    margin = Self.millimetres(options.margins, &report) ?? margin
    for item in options.titles.items { titles[item.key] = item.text }
    for item in options.limits.items {
      let text = item.text.versions.first?.text ?? ""
      limits[item.key] =
        Self.count(text, "limits", at: item.text.origin, from: 0, &report) ?? limits[item.key]
    }
    showsPhoto = Self.flag(options.showPhoto, "show_photo", &report) ?? showsPhoto
    let asked: [(PersonalBox, PlainText?, String)] = [
      (.birthDate, options.showBirthDate, "show_birth_date"), (.origin, options.showOrigin, "show_origin"),
      (.family, options.showFamily, "show_family"),
    ]
    for (box, written, name) in asked {
      guard let written, let isAsked = Self.flag(written, name, &report) else { continue }
      personal[box] = isAsked ? written.origin : nil
    }
    hasPageNumbers = Self.flag(options.pageNumbers, "page_numbers", &report) ?? hasPageNumbers
    showsUpdated = Self.flag(options.updated, "updated", &report) ?? showsUpdated
    showsEvidence = Self.flag(options.evidence, "evidence", &report) ?? showsEvidence
    showsDuration = Self.flag(options.duration, "duration", &report) ?? showsDuration
    showsGPA = Self.flag(options.gpa, "gpa", &report) ?? showsGPA
    if let written = options.pages {
      pages = Self.count(written.text, "pages", at: written.origin, from: 1, &report) ?? pages
      pagesOrigin = written.origin
    }
    isStrict = Self.flag(options.strict, "strict", &report) ?? isStrict
  }

  /// Reads a precision, or a pattern that has one.
  private mutating func takeDateFormat(_ written: PlainText?, _ report: inout Report) {
    guard let written else { return }
    if let pattern = DatePattern(written.text) {
      (datePattern, datePrecision) = (pattern, pattern.precision)
    } else if let precision = DatePrecision(rawValue: written.text.lowercased()) {
      (datePattern, datePrecision) = (nil, precision)
    } else {
      let near = Spelling.nearest(to: written.text, in: DatePrecision.allCases.map(\.rawValue))
      report.add(
        Diagnostic(
          .unknownWord,
          "`date_format` is `year`, `month` or `day`, or a pattern such as `MMM yyyy`, not `\(written.text)`",
          at: written.origin.range,
          hints: [
            near.map { "did you mean `\($0)`?" }
              ?? "a pattern is made of `yyyy`, `M`, `MM`, `MMM`, `MMMM`, `d` and `dd`"
          ],
          fix: Diagnostic.Fix(near, at: written.origin.range)))
    }
  }

  private static func word<Word: RawRepresentable & CaseIterable>(
    _ written: PlainText?, _ field: String, _ report: inout Report
  ) -> Word? where Word.RawValue == String {
    guard let written else { return nil }
    if let word = Word(rawValue: written.text.lowercased()) { return word }
    let words = Word.allCases.map(\.rawValue)
    let near = Spelling.nearest(to: written.text, in: words)
    report.add(
      Diagnostic(
        .unknownWord, "`\(field)` is \(Self.listed(words)), not `\(written.text)`", at: written.origin.range,
        hints: near.map { ["did you mean `\($0)`?"] } ?? [],
        fix: Diagnostic.Fix(Slip.name(for: written.text, among: words), at: written.origin.range)))
    return nil
  }

  private static func listed(_ words: [String]) -> String {
    let quoted = words.map { "`\($0)`" }
    return quoted.dropLast().joined(separator: ", ") + " or " + (quoted.last ?? "")
  }

  /// Reads a yes or no; in a career file these are texts, so their words are read here; nil for any other word.
  static func flag(_ written: PlainText?, _ field: String, _ report: inout Report) -> Bool? {
    guard let written else { return nil }
    switch written.text.lowercased() {
    case "yes", "true", "on", "예", "네": return true
    case "no", "false", "off", "아니오", "아니요": return false
    default:
      report.add(
        Diagnostic(
          .unknownWord, "`\(field)` is `yes` or `no`, not `\(written.text)`", at: written.origin.range,
          hints: field == "gpa"
            ? ["the grade itself belongs under `education`: `gpa: …` beside its school"] : [])
      )
      return nil
    }
  }

  private static func count(
    _ text: String, _ field: String, at origin: Origin, from least: Int, _ report: inout Report
  ) -> Int? {
    if let number = Int(text), number >= least, number <= 9999 { return number }
    report.add(
      Diagnostic(
        .unknownWord, "`\(field)` is a whole number from \(least) to 9999, not `\(text)`", at: origin.range))
    return nil
  }

  private static let units: [(name: String, millimetres: Double)] = [
    ("mm", 1), ("cm", 10), ("in", 25.4), ("\"", 25.4), ("pt", 25.4 / 72.27),
  ]

  private static func millimetres(_ written: PlainText?, _ report: inout Report) -> Double? {
    guard let written else { return nil }
    let text = written.text.lowercased().filter { $0 != " " }
    let unit = units.first { text.hasSuffix($0.name) }
    let number = Double(text.dropLast(unit?.name.count ?? 0)).map { $0 * (unit?.millimetres ?? 1) }
    if let number, (5...60).contains(number) { return (number * 100).rounded() / 100 }
    report.add(
      Diagnostic(
        .unknownWord, "`margins` is a length from `5mm` to `60mm`, not `\(written.text)`",
        at: written.origin.range))
    return nil
  }
}
