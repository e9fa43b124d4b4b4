public import LapelDiagnostics
public import LapelYAML

/// A school and what was studied there.
public struct Education: Entry {
  public let institution: LocalizedText
  public let area: LocalizedText?
  public let degree: LocalizedText?
  public let gpa: GradePointAverage?
  public let leave: [Period]
  public let thesis: LocalizedText?
  public let courses: [LocalizedText]
  public let shared: EntryFields

  public static let schema = Schema(
    "education", Self.init,
    fields: Field("institution", \.institution, .school, "The school."),
    Field("area", \.area, .label, "What was studied."),
    Field("degree", \.degree, .label, "The degree, as printed."),
    Field(
      "gpa", \.gpa, .fields, "The grade point average, always with its scale.", level: .application,
      example: "{overall: 4.45, scale: 4.5}"),
    Field("leave", \.leave, .date, "Leaves of absence, each a period."),
    Field("thesis", \.thesis, .work, "The title of the thesis."),
    Field("courses", \.courses, .label, "Courses worth naming."),
    Field.shared(\.shared))

  public static let section = SectionKey("education")
  public static let sectionTitle = LocalizedText(ko: "학력", en: "Education")

  public var presentation: EntryPresentation {
    var presentation = EntryPresentation(
      headline: LocalizedText.joined([area, degree], korean: " ", english: ", ", reversedInEnglish: true),
      organization: institution, details: [gpa?.detail],
      lines: [
        Detail.optional("thesis", isLabelled: true, thesis),
        Detail.list("courses", isLabelled: true, courses),
      ])
    presentation.degree = .init(degree: degree, area: area)
    return presentation
  }
  public var callNames: [LocalizedText] { [institution] }
}

/// A grade point average, printed as typed and always with its scale.
public struct GradePointAverage: Record, Hashable {
  public let overall: PlainText?
  public let major: PlainText?
  public let scale: PlainText
  public let show: ShowLevel?
  public let origin: Origin

  public static let schema = Schema(
    "gpa", Self.init,
    fields: Field("overall", \.overall, .figure, "Over all courses.", example: "4.45"),
    Field("major", \.major, .figure, "Over the courses of the major.", example: "4.46"),
    Field("scale", \.scale, .figure, "The best grade there is.", example: "4.5"),
    Field("show", \.show, .option, "Who may read it; `application` when left out."),
    Field.shared(\.origin))

  /// Also says how a grade that stands alone is written.
  public static func read(_ node: Node, _ report: inout Report) -> GradePointAverage? {
    guard node.kind == .scalar else { return schema.read(node, &report) }
    let parts = node.text.split(separator: "/").map { $0.filter { $0 != " " } }
    let isPair = parts.count == 2 && parts.allSatisfy { Double($0) != nil }
    let meant =
      isPair ? "{overall: \(parts[0]), scale: \(parts[1])}" : "{overall: \(parts.first ?? "4.1"), scale: 4.5}"
    report.add(
      Diagnostic(
        .wrongShape, "a GPA has fields, with its `scale`, and this is a text", at: node.range,
        hints: ["write `\(meant)`\(isPair ? "" : " with the right scale")"],
        fix: isPair ? .init("write `\(meant)`", [.init(node.range, meant)]) : nil))
    return nil
  }

  /// `4.45 / 4.5 (전공 4.46 / 4.5)`.
  var detail: Detail {
    func text(_ majorLabel: String) -> String {
      let major = self.major.map { "\(majorLabel) \($0.text) / \(scale.text)" }
      guard let overall else { return major ?? "" }
      return "\(overall.text) / \(scale.text)" + (major.map { " (\($0))" } ?? "")
    }
    return Detail(
      "gpa", isLabelled: true,
      LocalizedText(
        [.init(.korean, text("전공"), origin), .init(nil, text("major"), origin)], show: show,
        origin: origin),
      as: .grade(overall: overall?.text, major: major?.text, scale: scale.text), level: .application)
  }
}
