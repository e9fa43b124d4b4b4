/// The texts that no page of a level may hold.
///
/// These are the values that are not shown at the level: every contact, birth and address value, and any other of 8 characters or
/// more. Not ids, keys, dates, words of stages and outcomes, nor a text that a shown value has as well.
public struct PrivateValues: Sendable {
  /// One of them, with where it stands.
  public struct Value: Sendable, Hashable {
    /// Composed, with white space folded.
    public let text: String
    /// The field it stands in.
    public let field: String
    public let origin: Origin
  }

  public let values: [Value]
  private let search: TextSearch

  /// - Parameter level: who reads the page.
  public init(of career: Career, at level: ShowLevel) { self.init(career.leaves, at: level) }

  init(_ leaves: [Leaf], at level: ShowLevel) {
    var hidden: [(bytes: [UInt8], value: Value)] = []
    var casual: [(bytes: [UInt8], value: Value)] = []
    var seen: Set<[UInt8]> = []
    for leaf in leaves where leaf.level > level && !Self.passedOver(leaf) {
      for (written, origin) in leaf.texts {
        let bytes = FoldedText.bytes(of: written)
        let text = String(decoding: bytes, as: UTF8.self)
        guard Self.isTelling(text, leaf), seen.insert(bytes).inserted else { continue }
        let value = Value(text: text, field: leaf.field, origin: origin)
        if Self.isCasual(leaf) { casual.append((bytes, value)) } else { hidden.append((bytes, value)) }
      }
    }
    if !hidden.isEmpty || !casual.isEmpty {
      // The name of a company or a tool, or a line of the log, may well stand in a shown line too.
      let names = TextSearch(casual.map(\.bytes))
      var (known, shown): (Set<Int>, Set<[UInt8]>) = ([], [])
      for leaf in leaves where leaf.level <= level {
        for (text, _) in leaf.texts {
          let bytes = FoldedText.bytes(of: text)
          if seen.contains(bytes) { shown.insert(bytes) }
          if !casual.isEmpty { for match in names.matches(in: bytes) { known.insert(match.text) } }
        }
      }
      hidden += casual.enumerated().filter { !known.contains($0.offset) }.map(\.element)
      hidden.removeAll { shown.contains($0.bytes) }
    }
    values = hidden.map(\.value)
    search = TextSearch(hidden.map(\.bytes))
  }

  public var isEmpty: Bool { values.isEmpty }

  /// Those that stand in a text, each once.
  public func found(in text: String) -> [Value] {
    if values.isEmpty { return [] }
    var seen: Set<Int> = []
    return search.matches(in: FoldedText.bytes(of: text)).compactMap { match in
      seen.insert(match.text).inserted ? values[match.text] : nil
    }
  }

  /// A text as texts are compared: composed, each run of white space one blank.
  public static func normal(_ text: String) -> String {
    String(decoding: FoldedText.bytes(of: text), as: UTF8.self)
  }

  /// Values of which each is telling, however short.
  private static func isPersonal(_ leaf: Leaf) -> Bool {
    leaf.record == "contact" || leaf.field == "contact"
      || (leaf.record == "career" && ["birth_date", "origin", "family"].contains(leaf.field))
  }

  private static func isTelling(_ text: String, _ leaf: Leaf) -> Bool {
    isPersonal(leaf) ? !text.isEmpty : text.count >= 8
  }

  private static func passedOver(_ leaf: Leaf) -> Bool {
    switch leaf.value {
    case .identifier, .reference, .period, .end: true
    case .date: !isPersonal(leaf)
    case .text, .plain, .link:
      ["stages", "outcome", "photo", "image", "file", "hash", "limit"].contains(leaf.field)
    }
  }

  /// Whether a shown text that has it gives nothing away: it is a name, or a remark on what is shown.
  private static func isCasual(_ leaf: Leaf) -> Bool {
    labels.contains(leaf.field) || (records.contains(leaf.record) && leaf.field != "note")
  }

  private static let records: Set<String> = [
    "log", "goals", "goal", "application", "assessment", "self-question",
  ]

  /// Fields that hold a name or a word rather than a sentence.
  private static let labels: Set<String> = [
    "name", "title", "organization", "institution", "position", "role", "company", "technologies", "keywords",
    "tags",
    "area", "degree", "level", "issuer", "venue", "publisher", "place", "status", "rank", "courses",
    "interests",
    "office", "branch", "items", "short", "authors", "inventors",
  ]
}

extension Leaf {
  /// Its texts as written; a date in the forms in which it may be printed.
  var texts: [(String, Origin)] {
    switch value {
    case .text(let text): text.versions.map { ($0.text, $0.origin) }
    case .plain(let text): [(text.text, text.origin)]
    case .link(let link):
      [(link.target, link.origin)] + (link.label?.versions.map { ($0.text, $0.origin) } ?? [])
    case .date(let date): date.date.printedForms.map { ($0, date.origin) }
    case .period, .end, .reference, .identifier: []
    }
  }
}

extension PartialDate {
  /// `2000-01-02`, `2000.01.02`, `2000. 1. 2.`, `2000년 1월 2일`.
  fileprivate var printedForms: [String] {
    guard let month, let day else {
      return month == nil ? [] : [iso, iso.split(separator: "-").joined(separator: ".")]
    }
    return [
      iso, iso.split(separator: "-").joined(separator: "."), "\(year). \(month). \(day).",
      "\(year)년 \(month)월 \(day)일",
    ]
  }
}
