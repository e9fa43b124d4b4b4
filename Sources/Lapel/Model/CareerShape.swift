/// What the top of a career file may contain.
public enum CareerShape {
  /// The fields for the person's own values, each section, and the other lists.
  public static let topLevel: [FieldInfo] =
    Person.schema.fields + Career.sections.map(section) + Career.lists.map(\.info) + [imported]

  /// The texts that an import leaves for the person to place; no record has this field, so nothing reads it.
  private static let imported = FieldInfo(
    name: "imported",
    summary: "What an import found no field for, by its place in the source; nothing prints it.",
    shape: { .map("a place", .localized) }, isRequired: false, level: .nobody, traits: .quote,
    example: "{'meta.version': v1.0.0}")

  private static func section(_ type: any Entry.Type) -> FieldInfo {
    FieldInfo(
      name: type.section.rawValue, summary: type.about,
      shape: { type.isReadFromFiles ? .either([.list(type.shape), Bibliography.shape]) : .list(type.shape) },
      isRequired: false,
      level: type.defaultLevel, traits: .fields, example: nil)
  }
}

extension FieldDirectory {
  /// The fields of everything a career may contain; made when the first misplaced key needs them.
  static let shared = FieldDirectory(CareerShape.topLevel, options: Set(Options.schema.fields.map(\.name)))
}
