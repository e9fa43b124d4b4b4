/// The fields of one mapping while they are read: what nobody takes is left over, and nothing is forgotten.
struct SourceRecord {
  let place: String
  private var fields: [(name: String, field: SourceField)]

  /// nil for what has no fields.
  init?(_ value: SourceValue?, at place: String = "") {
    guard case .fields(let fields)? = value else { return nil }
    self.place = place.isEmpty ? fields.first?.place ?? "" : place
    self.fields = fields.map { (Self.folded($0.key), $0) }
  }

  /// Takes the first of these that is there and not empty, however its name is cased and hyphenated.
  mutating func take(_ names: String...) -> SourceValue? { take(names) }

  mutating func take(_ names: [String]) -> SourceValue? {
    for name in names {
      let wanted = Self.folded(name)
      guard let index = fields.firstIndex(where: { $0.name == wanted && !$0.field.value.isEmpty }) else {
        continue
      }
      return fields.remove(at: index).field.value
    }
    return nil
  }

  /// Takes a text.
  mutating func say(_ names: String...) -> Said? { take(names)?.said }

  /// Takes a list of texts; a mere text is a list of one.
  mutating func lines(_ names: String...) -> [Said] { take(names)?.items.compactMap(\.said) ?? [] }

  /// Takes a list of mappings and texts; a mapping that should have been a list is a list of one.
  mutating func items(_ names: String...) -> [SourceValue] { take(names)?.items ?? [] }

  /// Whether one of these is there, empty or not.
  func has(_ names: String...) -> Bool {
    names.contains { name in fields.contains { $0.name == Self.folded(name) } }
  }

  /// Takes what says nothing of the person: a type or a mark of the notation.
  mutating func drop(_ names: String...) {
    let names = names.map(Self.folded)
    fields.removeAll { names.contains($0.name) }
  }

  /// All that nobody took, in order.
  mutating func takeRest() -> [SourceField] {
    defer { fields = [] }
    return fields.map(\.field)
  }

  /// The texts that nobody took.
  var leftovers: [(key: String, text: SourceText)] {
    SourceValue.fields(fields.map(\.field)).leaves
  }

  private static func folded(_ name: String) -> String {
    if name.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) { return name }
    if !name.utf8.allSatisfy({ $0 < 0x80 }) {
      return name.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " }
    }
    let letters = name.utf8.lazy.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") && $0 != 0x20 }
    return String(decoding: letters.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
