public import LapelDiagnostics
public import LapelYAML

/// A school and what was studied there.
public struct Education: Entry {
  /// The school, such as `Gaon University`.
  public let institution: LocalizedText
  /// The subject, such as `Nursing`; nil: not written.
  public let area: LocalizedText?
  /// The degree, as printed: `Bachelor of Science`; nil: not written.
  public let degree: LocalizedText?
  /// The minor, such as `Statistics`; nil: not written.
  public let minor: LocalizedText?
  /// The distinction, such as `magna cum laude`; nil: not written.
  public let honours: LocalizedText?
  /// When the degree will be given, if it has not been yet; nil: not written.
  public let expected: DateValue?
  /// The grade point average with its scale, or the grade as printed; nil: not written.
  public let gpa: GradePointAverage?
  /// Leaves of absence, one period each.
  public let leave: [Period]
  /// The title of the thesis, such as `Falls at night on surgical wards`; nil: not written.
  public let thesis: LocalizedText?
  /// The advisor of the thesis, such as `Prof. Jin Park`; nil: not written.
  public let advisor: LocalizedText?
  /// Courses worth naming.
  public let courses: [LocalizedText]
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "education", Self.init,
    fields: Field("institution", \.institution, .school, "The school.", example: "Gaon University"),
    Field("area", \.area, .label, "What was studied.", example: "Nursing"),
    Field("degree", \.degree, .label, "The degree, as printed.", example: "Bachelor of Science"),
    Field("minor", \.minor, .label, "What was studied beside it.", example: "Statistics"),
    Field("honours", \.honours, .label, "The distinction it was given with.", example: "magna cum laude"),
    Field(
      "expected", \.expected, .date, "When the degree will be given, while it is not yet.", example: "2027-02"
    ),
    Field(
      "gpa", \.gpa, .fields, "The grade point average with its scale, or the grade as printed.",
      level: .application,
      example: "{overall: 4.45, scale: 4.5}"),
    Field("leave", \.leave, .date, "Leaves of absence, each a period.", example: "[2019-03..2020-02]"),
    Field("thesis", \.thesis, .work, "The title of the thesis.", example: "Falls at night on surgical wards"),
    Field("advisor", \.advisor, .person, "Who advised the thesis.", example: "Prof. Jin Park"),
    Field("courses", \.courses, .label, "Courses worth naming.", example: "[Biostatistics, Pharmacology]"),
    Field.shared(\.shared))

  /// The section's key in a career file: `education`.
  public static let section = SectionKey("education")
  /// As the field reference says what the section holds.
  public static let about = "Schools, degrees and what you studied."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.study
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "area", organization: "institution")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 95

  /// Presents major and degree, in each language's order, and the school; then the expected date, minor, grade
  /// and honours, and on separate lines thesis, advisor and courses.
  public var presentation: EntryPresentation {
    var presentation = EntryPresentation(
      headline: LocalizedText.joined([area, degree], korean: " ", english: ", ", reversedInEnglish: true),
      organization: institution,
      details: [
        .expected(expected), Detail.optional("minor", isLabelled: true, minor), gpa?.detail,
        Detail.optional("honours", honours),
      ],
      lines: [
        Detail.optional("thesis", isLabelled: true, thesis),
        Detail.optional("advisor", isLabelled: true, advisor),
        Detail.list("courses", isLabelled: true, courses),
      ])
    presentation.special.degree = .init(degree: degree, area: area, isExpected: expected != nil)
    presentation.special.leave = leave
    presentation.special.machineDetails =
      [Detail.optional("area", area), Detail.optional("degree", degree)].compactMap { $0 }
      + courses.map { Detail("course", $0) }
    return presentation
  }
  /// Its institution, by which an entry without an id is pointed at.
  public var callNames: [LocalizedText] { [institution] }
}

/// A grade point average, printed as typed and always with its scale.
public struct GradePointAverage: Record, Hashable {
  /// The average over all courses, such as `4.45`; nil: not written.
  public let overall: PlainText?
  /// The average over the courses of the major, such as `4.46`; nil: not written.
  public let major: PlainText?
  /// The best possible grade; nil only when the grade is not a number on a scale.
  public let scale: PlainText?
  /// The grade as printed, when it is not a number on a scale: `First Class Honours`, `84%`; nil: not written.
  public let grade: LocalizedText?
  /// Who may read it; nil: application.
  public let show: ShowLevel?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "gpa", Self.init,
    fields: Field("overall", \.overall, .figure, "Over all courses.", example: "4.45"),
    Field("major", \.major, .figure, "Over the courses of the major.", example: "4.46"),
    Field("scale", \.scale, .figure, "The best grade there is.", example: "4.5"),
    Field(
      "grade", \.grade, .figure, "As printed, where it is no number on a scale; a text alone is this.",
      example: "First Class Honours"),
    Field(
      "show", \.show, .option, "Who may read it; `application` when left out.", whenAbsent: "application",
      example: "application"),
    Field.shared(\.origin))

  /// Reads a grade: a text alone is the grade as printed, `4.12/4.5` has its scale, and a number alone says nothing without one.
  public static func read(_ node: Node, _ report: inout Report) -> GradePointAverage? {
    guard node.kind == .scalar else { return schema.read(node, &report) }
    let parts = node.text.split(separator: "/").map { $0.filter { $0 != " " } }
    if parts.count == 2, parts.allSatisfy({ number($0) != nil }) {
      let origin = Origin(node.range)
      return GradePointAverage(
        overall: PlainText(parts[0], origin: origin), major: nil,
        scale: PlainText(parts[1], origin: origin), grade: nil, show: nil, origin: origin)
    }
    if Double(node.text) != nil {
      report.add(
        Diagnostic(
          .wrongShape, "a grade says nothing without its `scale`", at: node.range,
          hints: [
            "write `{overall: \(node.text), scale: …}` with the best grade there is, or the grade in words"
          ]))
      return nil
    }
    guard let grade = LocalizedText.read(node, &report) else { return nil }
    return GradePointAverage(
      overall: nil, major: nil, scale: nil, grade: grade, show: grade.show, origin: Origin(node.range))
  }

  /// `4.45 / 4.5 (전공 4.46 / 4.5)`; where 1.0 is the best, `1.3 (1.0–4.0)`, since `1.3 / 1.0` would look like more than full marks.
  var detail: Detail {
    if let grade, overall == nil, major == nil { return Detail("gpa", grade, level: .application) }
    let printed = { (grade: PlainText) in isBestOne ? "\(grade.text) (1.0–4.0)" : grade.text }
    let best = isBestOne ? nil : scale?.text
    func text(_ majorLabel: String) -> String {
      let ofScale = { (grade: PlainText) in printed(grade) + (best.map { " / \($0)" } ?? "") }
      let major = self.major.map { "\(majorLabel) \(ofScale($0))" }
      guard let overall else { return major ?? "" }
      return ofScale(overall) + (major.map { " (\($0))" } ?? "")
    }
    return Detail(
      "gpa", isLabelled: true,
      LocalizedText(
        [.init(.korean, text("전공"), origin), .init(nil, text("major"), origin)], show: show,
        origin: origin),
      as: .grade(overall: overall.map(printed), major: major.map(printed), scale: best), level: .application)
  }

  /// Reads digits with a point or a comma among them, as in transcripts; nil for any other text.
  package static func number(_ text: String) -> Double? {
    let bytes = text.utf8
    guard !bytes.isEmpty, bytes.count <= 12,
      bytes.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") })
    else { return nil }
    return Double(String(text.map { $0 == "," ? "." : $0 }))
  }

  /// Whether 1 is the best grade and higher numbers are worse, as in Germany.
  package var isBestOne: Bool { scale.flatMap { Self.number($0.text) } == 1 }
}
