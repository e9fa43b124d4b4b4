import Lapel

/// The fields of a career's records, by their declarations.
enum CareerFields {
  /// A list of entries: its section, and what its entries have.
  struct List: Sendable {
    let section: String
    let fields: [FieldInfo]
  }

  /// Every section, referees and sections of one's own.
  static let entries: [List] = types.map { list($0) }

  /// The types of their entries.
  static let types: [any Entry.Type] = Career.sections + [Referee.self, CustomEntry.self]

  private static func list<E: Entry>(_ type: E.Type) -> List {
    List(section: type.section.rawValue, fields: type.schema.fields)
  }
}
