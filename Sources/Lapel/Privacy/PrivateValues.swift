/// The texts that no page at a level may contain.
///
/// These are the values that are not shown at the level: every contact, birth and address value, and any
/// other of 8 characters or more. Ids, keys, dates, words of stages and outcomes, and texts that a shown
/// value has as well are not among them.
public struct PrivateValues: Sendable {
  /// One such text, with its place.
  public struct Value: Sendable, Hashable {
    /// The text, composed, with white space folded.
    public let text: String
    /// The name of its field.
    public let field: String
    /// What its field says about a person.
    public let traits: FieldTraits
    /// Where it was read; `.none` if the program made it.
    public let origin: Origin
  }

  /// The texts, each once.
  public let values: [Value]
  private let search: TextSearch
  /// For each text that is searched for, the place of its value; nil when it may be shown after all.
  private let places: [Int?]

  /// - Parameter level: the level of those who read the page.
  public init(of career: Career, at level: ShowLevel) {
    self.init(FoldedLeaves(career.leaves), at: level)
  }

  /// - Parameters:
  ///   - leaves: every value of the career.
  ///   - level: the level of those who read the page.
  package init(_ leaves: [Leaf], at level: ShowLevel) { self.init(FoldedLeaves(leaves), at: level) }

  /// - Parameter top: values above this level are skipped.
  init(_ folded: FoldedLeaves, at level: ShowLevel, upTo top: ShowLevel = .nobody) {
    var hidden: [(bytes: [UInt8], value: Value)] = []
    var casual: [(bytes: [UInt8], value: Value)] = []
    var seen: Set<TextKey> = []
    for text in folded.texts where text.level > level && text.level <= top {
      let leaf = folded.leaves[text.leaf]
      if Self.passedOver(leaf) || text.range.count < (Self.isPersonal(leaf) ? 1 : 8) { continue }
      let bytes = Array(folded.bytes[text.range])
      let written = String(decoding: bytes, as: UTF8.self)
      guard Self.isTelling(written, leaf), seen.insert(TextKey(bytes)).inserted else { continue }
      let value = Value(text: written, field: leaf.field, traits: leaf.traits, origin: text.origin)
      if Self.isCasual(leaf) { casual.append((bytes, value)) } else { hidden.append((bytes, value)) }
    }
    let all = hidden + casual
    // Closures, because key paths of tuples are resolved again for each element.
    search = TextSearch(all.map { $0.bytes })
    var (known, shown): (Set<Int>, Set<TextKey>) = ([], [])
    if !seen.isEmpty {
      let lengths = Set(seen.map { $0.bytes.count })
      for text in folded.texts where text.level <= level {
        if lengths.contains(text.range.count) {
          let key = TextKey(Array(folded.bytes[text.range]))
          if seen.contains(key) { shown.insert(key) }
        }
        // The name of a company or a tool, or a line of the log, may well occur in a shown line too.
        if casual.isEmpty { continue }
        for match in search.matches(in: folded.bytes.span.extracting(text.range)) { known.insert(match.text) }
      }
    }
    var values: [Value] = []
    places = all.enumerated().map { number, candidate in
      if number >= hidden.count && known.contains(number) { return nil }
      if !shown.isEmpty, shown.contains(TextKey(candidate.bytes)) { return nil }
      values.append(candidate.value)
      return values.count - 1
    }
    self.values = values
  }

  /// Whether nothing is withheld from these readers.
  public var isEmpty: Bool { values.isEmpty }

  /// The private values that occur in a text, each once.
  public func found(in text: String) -> [Value] { found(in: FoldedText.bytes(of: text).span) }

  /// - Parameter bytes: the folded text.
  func found(in bytes: Span<UInt8>) -> [Value] {
    let matches = search.matches(in: bytes)
    if matches.isEmpty { return [] }
    var seen: Set<Int> = []
    return matches.compactMap { match -> Value? in
      guard let place = places[match.text], seen.insert(place).inserted else { return nil }
      return values[place]
    }
  }

  /// The form in which texts are compared: composed, with each run of white space as one blank.
  public static func normal(_ text: String) -> String {
    String(decoding: FoldedText.bytes(of: text), as: UTF8.self)
  }

  /// Whether a value reveals something however short it is.
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

  /// Whether a shown text with the same words gives nothing away, because it is a name, or a remark on what is shown.
  static func isCasual(_ leaf: Leaf) -> Bool {
    leaf.traits.form == .name && leaf.record != MilitaryService.schema.name
      || ((records.contains(leaf.record) || leaf.field == "log") && leaf.field != "note")
  }

  private static let records: Set<String> = [
    "goals", "goal", "application", "next-step", "assessment", "self-question", "retrospective", "chapter",
  ]
}

extension PartialDate {
  /// The forms in which a date may be printed: `2000-01-02`, `2000.01.02`, `2000. 1. 2.`, `2000년 1월 2일`.
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
