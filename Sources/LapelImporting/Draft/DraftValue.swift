/// A value of the career that is being made.
package indirect enum DraftValue: Sendable {
  case said(Said)
  /// One text in several languages, by tag.
  case versions([Version])
  case list([DraftValue])
  case fields([DraftField])
  /// A word of the schema's, which no source said: `private`.
  case word(String)

  /// A text in one language.
  package struct Version: Sendable {
    /// Its tag: `ko`.
    package let language: String
    /// What is said in it.
    package let said: Said
  }

  /// All texts of the source in it.
  var said: [Said] {
    switch self {
    case .said(let said): [said]
    case .versions(let versions): versions.map(\.said)
    case .list(let items): items.flatMap(\.said)
    case .fields(let fields): fields.flatMap(\.value.said)
    case .word: []
    }
  }

  /// The same with every text changed.
  func mapSaid(_ transform: (Said) -> Said) -> DraftValue {
    switch self {
    case .said(let said): .said(transform(said))
    case .versions(let versions):
      .versions(versions.map { Version(language: $0.language, said: transform($0.said)) })
    case .list(let items): .list(items.map { $0.mapSaid(transform) })
    case .fields(let fields): .fields(fields.map { DraftField($0.key, $0.value.mapSaid(transform)) })
    case .word: self
    }
  }

  /// The first text in it, for naming; nil when there is none.
  var firstText: String? { said.first?.text }
}

/// One field of an entry or of the person.
package struct DraftField: Sendable {
  /// As in a career file: `end_date`.
  package let key: String
  /// What stands under the key.
  package var value: DraftValue

  init(_ key: String, _ value: DraftValue) {
    self.key = key
    self.value = value
  }
}

/// What no field takes, kept beside the entry under the source's own key.
package struct DraftNote: Sendable {
  /// What the source calls it.
  package let key: String
  /// What the source says there.
  package let said: Said
}
