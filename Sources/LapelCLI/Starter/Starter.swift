import Lapel

/// The files that `lapel init` makes.
enum Starter {
  /// - Parameters:
  ///   - example: the career to begin from; nil: one that explains every line.
  ///   - page: the paper size for the profile; nil: none.
  static func files(
    in language: StarterLanguage, from example: ExampleCareer? = nil, page: String? = nil
  ) -> [StarterFile] {
    let sheet = page.map { "page: \($0)\n" } ?? ""
    let profile = example?.text ?? text(of: "profile.yaml", in: language)
    return [
      StarterFile(path: "profile.yaml", text: schemaLine + profile + sheet),
      StarterFile(path: "private.yaml", text: schemaLine + text(of: "private.yaml", in: language)),
    ] + companions
  }

  /// A file of `Resources/starters`.
  private static func text(of file: String, in language: StarterLanguage) -> String {
    EmbeddedTexts.text(of: "starters/\(language.rawValue)/\(file)")
  }

  /// The files beside the career: the schema for editors, and what git ignores.
  static var companions: [StarterFile] {
    [
      StarterFile(path: ".lapel/career.schema.json", text: CareerSchema.json()),
      StarterFile(path: ".gitignore", text: "private.yaml\nimported/**/rest.yaml\nsent/\noutput/\n"),
    ]
  }

  /// The line that YAML extensions of editors read, for completion and explanations while typing.
  static let schemaLine = "# yaml-language-server: $schema=.lapel/career.schema.json\n"
}
