/// What a single value is for, whichever field it is in.
package enum ValueRole: Sendable, Hashable {
  case identifier
  case pointer
  case date
  case period
  /// The end of a period: a date, or a word for the present.
  case periodEnd
  case language
  case logLine
}

extension Shape {
  /// What a single value of this shape is for; nil for an ordinary text, and for anything but a single value.
  package var role: ValueRole? {
    switch self {
    case .text(let what, _): Self.roles[what]
    case .oneOrMany(let inner): inner.role
    case .either(let shapes): shapes.lazy.compactMap(\.role).first
    case .localized, .choice, .list, .record, .line, .map: nil
    }
  }

  private static let roles: [String: ValueRole] = {
    let shapes: [(Shape, ValueRole)] = [
      (Identifier.shape, .identifier), (Reference.shape, .pointer), (DateValue.shape, .date),
      (Period.shape, .period), (Period.EndValue.shape, .periodEnd), (Language.shape, .language),
      (LogLine.shape, .logLine),
    ]
    var roles: [String: ValueRole] = [:]
    for case (.text(let what, _), let role) in shapes { roles[what] = role }
    return roles
  }()

  /// The record that a mapping of this shape is; nil when a mapping has no place here.
  package var record: (name: String, fields: [FieldInfo], isLine: Bool)? {
    switch self {
    case .record(let name, let fields): (name, fields, false)
    case .line(let name, let fields): (name, fields, true)
    case .oneOrMany(let inner): inner.record
    case .either(let shapes): shapes.lazy.compactMap(\.record).first
    case .text, .localized, .choice, .list, .map: nil
    }
  }

  /// The shape of the items of a list; nil when a list has no place here.
  package var item: Shape? {
    switch self {
    case .list(let inner), .oneOrMany(let inner): inner
    case .either(let shapes): shapes.lazy.compactMap(\.item).first
    case .text, .localized, .choice, .record, .line, .map: nil
    }
  }

  /// The words that the value must be one of; empty when any text is allowed.
  package var words: [String] {
    switch self {
    case .choice(let words): words
    case .oneOrMany(let inner): inner.words
    case .either(let shapes): shapes.flatMap(\.words)
    case .text, .localized, .list, .record, .line, .map: []
    }
  }
}
