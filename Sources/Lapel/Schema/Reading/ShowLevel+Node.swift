public import LapelDiagnostics
public import LapelYAML

extension ShowLevel: NodeConvertible {
  /// One of the three words.
  public static var shape: Shape { .choice(allCases.map(\.rawValue)) }

  /// nil, and a report with the word that was meant, for any other: a level is never guessed.
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
    // Nothing is built before it is mended, and what is said of a guessed level would be a second report of
    // one mistake.
    return nil
  }

  /// The word.
  public var tree: Tree? { .text(rawValue) }
  /// Itself.
  public var ownLevel: ShowLevel? { self }
  /// The level that the change puts on records without one; nil: it puts none.
  public static func added(by change: ValueChange) -> ShowLevel? { change.level }

  private static let synonyms = [
    "everyone": "public", "all": "public", "공개": "public", "nobody": "private", "none": "private",
    "hidden": "private", "비공개": "private", "지원": "application", "company": "application",
  ]
}
