/// The `SkillsPassport` as JSON, which the older service gave beside XML: the same records, whose lists have no element of their own.
enum EuropassJSON {
  /// Whether a tree is one.
  static func seems(_ tree: SourceValue?) -> Bool {
    guard let record = SourceRecord(tree) else { return false }
    return record.has("SkillsPassport") || record.has("LearnerInfo")
  }

  /// The passport in the shape that its XML has.
  static func passport(_ tree: SourceValue) -> SourceValue {
    var record = SourceRecord(tree)
    return shaped(record?.take("SkillsPassport") ?? tree)
  }

  private static func shaped(_ value: SourceValue) -> SourceValue {
    switch value {
    case .text: value
    case .list(let items): .list(items.map(shaped))
    case .fields(let fields): .fields(fields.flatMap(shaped))
    }
  }

  private static func shaped(_ field: SourceField) -> [SourceField] {
    if field.key == "Driving", var record = SourceRecord(field.value) {
      let licences = record.items("Description").map { named("Licence", $0, field) }
      let rest = record.takeRest().flatMap(shaped)
      return [named(field.key, .fields([named("Description", .fields(licences), field)] + rest), field)]
    }
    guard case .list(let items) = field.value else { return [named(field.key, shaped(field.value), field)] }
    let inner = items.map { named(field.key, shaped($0), field) }
    return lists.contains(field.key) ? [named("\(field.key)List", .fields(inner), field)] : inner
  }

  private static func named(_ key: String, _ value: SourceValue, _ field: SourceField) -> SourceField {
    SourceField(key: key, place: field.place, value: value)
  }

  /// Records that stand inside a list of their own in XML.
  private static let lists: Set<String> = [
    "Telephone", "Website", "InstantMessaging", "WorkExperience", "Education", "MotherTongue",
    "ForeignLanguage", "Achievement", "Nationality", "Attachment", "ReferenceTo",
  ]
}
