import Lapel

/// The files that `lapel init` makes.
enum Starter {
  static func files(in language: InitCommand.StarterLanguage) -> [StarterFile] {
    let korean = language == .ko
    return [
      StarterFile(path: "profile.yaml", text: schemaLine + (korean ? koreanProfile : englishProfile)),
      StarterFile(path: "private.yaml", text: schemaLine + (korean ? koreanPrivate : englishPrivate)),
    ] + companions
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
