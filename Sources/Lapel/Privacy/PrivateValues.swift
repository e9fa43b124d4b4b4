/// The texts that no page of a level may hold.
///
/// These are the values that are not shown at the level: every contact, birth and address value, and any
/// other of 8 characters or more. Not ids, keys, dates, words of stages and outcomes, nor a text that a shown
/// value has as well.
public struct PrivateValues: Sendable {
  /// One of them, with where it is.
  public struct Value: Sendable, Hashable {
    /// Composed, with white space folded.
    public let text: String
    /// The field it is in.
    public let field: String
    /// What its field says of somebody.
    public let traits: FieldTraits
    /// Where it was read; `.none` if the program made it.
    public let origin: Origin
  }

  /// Each text once.
  public let values: [Value]
  private let search: TextSearch

  /// - Parameter level: who reads the page.
  public init(of career: Career, at level: ShowLevel) {
    self.init(FoldedLeaves(career.leaves), at: level)
  }

  /// - Parameter top: values of a higher level are passed over.
  init(_ folded: FoldedLeaves, at level: ShowLevel, upTo top: ShowLevel = .nobody) {
    var hidden: [(bytes: [UInt8], value: Value)] = []
    var casual: [(bytes: [UInt8], value: Value)] = []
    var seen: Set<TextKey> = []
    for text in folded.texts where text.level > level && text.level <= top {
      let leaf = folded.leaves[text.leaf]
      if Self.passedOver(leaf) { continue }
      let bytes = Array(folded.bytes[text.range])
      let value = Value(
        text: String(decoding: bytes, as: UTF8.self), field: leaf.field, traits: leaf.traits,
        origin: text.origin)
      guard Self.isTelling(value.text, leaf), seen.insert(TextKey(bytes)).inserted else { continue }
      if Self.isCasual(leaf) { casual.append((bytes, value)) } else { hidden.append((bytes, value)) }
    }
    if !seen.isEmpty {
      // The name of a company or a tool, or a line of the log, may well be in a shown line too.
      let names = TextSearch(casual.map(\.bytes))
      let lengths = Set(seen.map(\.bytes.count))
      var (known, shown): (Set<Int>, Set<TextKey>) = ([], [])
      for text in folded.texts where text.level <= level {
        if lengths.contains(text.range.count) {
          let key = TextKey(Array(folded.bytes[text.range]))
          if seen.contains(key) { shown.insert(key) }
        }
        for match in names.matches(in: folded.bytes.span.extracting(text.range)) { known.insert(match.text) }
      }
      hidden += casual.enumerated().filter { !known.contains($0.offset) }.map { $0.element }
      if !shown.isEmpty { hidden.removeAll { shown.contains(TextKey($0.bytes)) } }
    }
    // Closures, for key paths of tuples are followed again for each.
    values = hidden.map { $0.value }
    search = TextSearch(hidden.map { $0.bytes })
  }

  /// Whether nothing is withheld from these readers.
  public var isEmpty: Bool { values.isEmpty }

  /// Those that are in a text, each once.
  public func found(in text: String) -> [Value] { found(in: FoldedText.bytes(of: text).span) }

  /// - Parameter bytes: folded.
  func found(in bytes: Span<UInt8>) -> [Value] {
    let matches = search.matches(in: bytes)
    if matches.isEmpty { return [] }
    var seen: Set<Int> = []
    return matches.compactMap { match in
      seen.insert(match.text).inserted ? values[match.text] : nil
    }
  }

  /// A text as texts are compared: composed, each run of white space one blank.
  public static func normal(_ text: String) -> String {
    String(decoding: FoldedText.bytes(of: text), as: UTF8.self)
  }

  /// Values of which each is telling, however short.
  private static func isPersonal(_ leaf: Leaf) -> Bool {
    leaf.traits.subject == .contact || leaf.traits.subject == .birth
  }

  private static func isTelling(_ text: String, _ leaf: Leaf) -> Bool {
    isPersonal(leaf) ? !text.isEmpty : text.utf8.count >= 8 && SimpleText.count(text) >= 8
  }

  private static func passedOver(_ leaf: Leaf) -> Bool {
    switch leaf.value {
    case .identifier, .reference, .period, .end: true
    case .date: !isPersonal(leaf)
    case .text, .plain, .link: leaf.traits.form == .mark && !leaf.traits.isPrinted
    }
  }

  /// Whether a shown text that has it gives nothing away: it is a name, or a remark on what is shown.
  static func isCasual(_ leaf: Leaf) -> Bool {
    leaf.traits.form == .name
      || ((records.contains(leaf.record) || leaf.field == "log") && leaf.field != "note")
  }

  private static let records: Set<String> = [
    "goals", "goal", "application", "next-step", "assessment", "self-question", "retrospective", "chapter",
  ]
}

extension PartialDate {
  /// `2000-01-02`, `2000.01.02`, `2000. 1. 2.`, `2000년 1월 2일`.
  var printedForms: [String] {
    guard let month, let day else {
      return month == nil ? [] : [iso, iso.split(separator: "-").joined(separator: ".")]
    }
    return [
      iso, iso.split(separator: "-").joined(separator: "."), "\(year). \(month). \(day).",
      "\(year)년 \(month)월 \(day)일",
    ]
  }
}
