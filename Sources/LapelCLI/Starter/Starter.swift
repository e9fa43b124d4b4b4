import Lapel

/// The files that `lapel init` makes.
enum Starter {
  /// - Parameters:
  ///   - example: whose career it begins from; nil: one that explains every line.
  ///   - page: the sheet that the profile asks for; nil: none.
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

  /// What stands beside the career: the schema for editors, and what git leaves out.
  static var companions: [StarterFile] {
    [
      StarterFile(path: ".lapel/career.schema.json", text: CareerSchema.json()),
      StarterFile(path: ".gitignore", text: "private.yaml\noutput/\n"),
    ]
  }

  /// The line that editors' YAML extensions read: it gives completion and explanations while typing.
  static let schemaLine = "# yaml-language-server: $schema=.lapel/career.schema.json\n"
}
