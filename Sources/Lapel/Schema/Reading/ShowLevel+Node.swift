public import LapelDiagnostics
public import LapelYAML

extension ShowLevel: NodeConvertible {
  /// One of the three words.
  public static var shape: Shape { .choice(allCases.map(\.rawValue)) }

  /// Reads a level; nil, with a report of the word that was meant, for any other text: a level is never guessed.
  public static func read(_ node: Node, _ report: inout Report) -> ShowLevel? {
    guard node.kind == .scalar else {
      report.add(Diagnostic(.wrongShape, "expected `public`, `application` or `private`", at: node.range))
      return nil
    }
    let text = node.text
    if let level = ShowLevel(rawValue: text) { return level }
    let names = allCases.map(\.rawValue)
    let word = text.lowercased()
    let near = synonyms[word] ?? Spelling.nearest(to: text, in: names)
    report.add(
      Diagnostic(
        .unknownWord, "\(text.quotedName) is no level", at: node.range,
        hints: [
          near.map { "did you mean `\($0)`?" } ?? "the levels are `public`, `application` and `private`"
        ],
        fix: .init(synonyms[word] ?? Slip.name(for: text, among: names), at: node.range)))
    // Nothing is built before it is corrected, and reports about a guessed level would report one mistake
    // twice.
    return nil
  }

  /// The word for the level.
  public var tree: Tree? { .text(rawValue) }
  /// The level itself.
  public var ownLevel: ShowLevel? { self }
  /// The level that the change writes on records without one; nil: none.
  public static func added(by change: ValueChange) -> ShowLevel? { change.level }

  private static let synonyms = [
    "everyone": "public", "all": "public", "공개": "public", "nobody": "private", "none": "private",
    "hidden": "private", "비공개": "private", "지원": "application", "company": "application",
  ]
}
