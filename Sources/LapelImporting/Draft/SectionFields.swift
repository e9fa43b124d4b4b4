import Lapel

/// Which field of a section's entry holds what any source says of it, by the section's declaration.
enum SectionFields {
  /// The field that names an entry of a section: of posts and studies it is with whom.
  static func headline(of section: String) -> String { fields[section]?.headline ?? "name" }

  /// The field that says what the person was in an entry of a section.
  static func part(of section: String) -> String? { fields[section]?.part }

  /// The field that says with whom, where the entry has a name of its own.
  static func organization(of section: String) -> String? { fields[section]?.organization }

  private struct Fields {
    let headline: String
    let part: String?
    let organization: String?

    init(_ type: (some Entry).Type) {
      let names = type.names
      headline =
        switch type.kind {
        case .job, .internship, .study: names.organization ?? names.headline
        case .summary, .claim, .project, .paper, .patent, .talk, .writing, .support, .award, .certificate,
          .skill, .language, .score, .duty, .service, .person, .interests, .personal, .own:
          names.headline
        }
      let own = Set(type.schema.fields.map(\.name))
      part = ["position", "role"].first(where: own.contains)
      organization = names.organization == headline ? nil : names.organization
    }
  }

  private static let fields: [String: Fields] = Dictionary(
    uniqueKeysWithValues: CareerFields.types.map { ($0.section.rawValue, fields(of: $0)) })

  private static func fields(of type: any Entry.Type) -> Fields { Fields(type) }
}
