import LapelTeX

/// What a source says, whatever its notation: texts, lists and fields, each text with its place.
package indirect enum SourceValue: Sendable {
  case text(SourceText)
  case list([SourceValue])
  case fields([SourceField])

  /// All texts in it, in order, each with the keys that lead there.
  var leaves: [(key: String, text: SourceText)] {
    var found: [(String, SourceText)] = []
    collect("", &found)
    return found
  }

  private func collect(_ key: String, _ found: inout [(String, SourceText)]) {
    switch self {
    case .text(let text): if !CleanText.of(text.text).isEmpty { found.append((key, text)) }
    case .list(let items): for item in items { item.collect(key, &found) }
    case .fields(let fields):
      for field in fields { field.value.collect(key.isEmpty ? field.key : "\(key).\(field.key)", &found) }
    }
  }

  /// The items of a list; anything else is a list of itself.
  var items: [SourceValue] {
    if case .list(let items) = self { return items }
    return isEmpty ? [] : [self]
  }

  var isEmpty: Bool {
    switch self {
    case .text(let text): text.text.allSatisfy(\.isWhitespace)
    case .list(let items): items.allSatisfy(\.isEmpty)
    case .fields(let fields): fields.allSatisfy(\.value.isEmpty)
    }
  }

  /// As one text: a list's items with commas, and a line that a colon made a mapping of as that line.
  var said: Said? {
    switch self {
    case .text(let text):
      let said = Said(text)
      return said.text.isEmpty ? nil : said
    case .list(let items): return Said.joined(items.compactMap(\.said), by: ", ")
    case .fields(let fields):
      let parts = fields.compactMap { field -> Said? in
        guard let value = field.value.said else {
          return field.key.isEmpty ? nil : Said(SourceText(field.key, at: field.place))
        }
        return value.saying("\(CleanText.of(field.key)): \(value.text)")
      }
      return Said.joined(parts, by: "; ")
    }
  }
}

/// One key of a mapping, a column of a row, an element of an XML text.
package struct SourceField: Sendable {
  /// As the source has it.
  package let key: String
  /// As a person finds it: `work[0].startDate`.
  package let place: String
  /// What stands under the key.
  package let value: SourceValue
}
