public import LapelDiagnostics
public import LapelYAML

extension Language: NodeConvertible {
  /// A BCP 47 tag.
  public static var shape: Shape { .text("a language tag", examples: ["ko", "en"]) }

  /// Reads a tag, or the one meant by a word such as `Korean`, with a report; nil for any other text.
  public static func read(_ node: Node, _ report: inout Report) -> Language? {
    guard node.kind == .scalar else {
      report.add(
        Diagnostic(
          .wrongShape, "`languages` are the languages of the CV, such as `ko` and `en`", at: node.range,
          hints: ["what you speak belongs under `language_skills`: \(example(node))"]))
      return nil
    }
    let text = node.text
    if LanguageKey.meant(by: text) == nil, LanguageKey.isLanguage(text) { return Language(text) }
    let near = LanguageKey.meant(by: text)
    report.add(
      Diagnostic(
        .unknownLanguage, "\(text.quotedName) is no language tag", at: node.range,
        hints: [
          near.map { "did you mean `\($0)`?" } ?? "the CV's languages are tags such as `ko` and `en`",
          "what you speak belongs under `language_skills`",
        ], fix: .init(near, at: node.range)))
    return near.map { Language($0) }
  }

  /// The tag.
  public var tree: Tree? { .text(tag) }

  private static func example(_ node: Node) -> String {
    let name = node["name"]?.text ?? "English"
    return "`- {name: \(name.utf8.count < 40 ? name : "English"), level: …}`"
  }
}

extension DiagnosticCode {
  /// An error: a language that has no such tag.
  public static let unknownLanguage = DiagnosticCode(
    "unknown-language", .error, "a language that has no such tag",
    """
    Languages are written as BCP 47 tags: `ko` for Korean, `en` for English. `languages` names the languages of the CV; what \
    you speak belongs under `language_skills`.
    """,
    wrong: "languages: [kr, en]", right: "languages: [ko, en]")
}
