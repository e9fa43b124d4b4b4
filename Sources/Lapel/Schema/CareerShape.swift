/// All that may stand at the top of a career file.
public enum CareerShape {
  /// The person's own values, each section, and the rest.
  public static let topLevel: [FieldInfo] =
    Person.schema.fields + Career.sections.map(section) + Career.lists.map(\.info)

  private static func section(_ type: any Entry.Type) -> FieldInfo {
    FieldInfo(
      name: type.section.rawValue, summary: type.about, shape: { .list(type.shape) }, isRequired: false,
      level: type.defaultLevel, traits: .fields, example: nil)
  }
}
