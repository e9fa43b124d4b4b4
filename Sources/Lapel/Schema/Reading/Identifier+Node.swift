public import LapelDiagnostics
public import LapelYAML

extension Identifier: NodeConvertible {
  /// One short word.
  public static var shape: Shape { .text("an id: short, without blanks or dots", examples: ["seat-map"]) }

  /// Reads the text as written, and reports what an id may not contain; nil only for lists and fields.
  public static func read(_ node: Node, _ report: inout Report) -> Identifier? {
    guard node.kind == .scalar else {
      report.add(
        Diagnostic(
          .wrongShape, "expected an id, and this \(node.kind == .sequence ? "is a list" : "has fields")",
          at: node.range, hints: ["an id is one short word, such as `seat-map`"]))
      return nil
    }
    let text = node.text
    if let wrong = text.unicodeScalars.first(where: { !isAllowed($0) }) {
      report.add(badIdentifier(text, wrong, node.range))
    } else if text.unicodeScalars.count > 80 {
      report.add(
        Diagnostic(
          .badID, "an id is short, and this one has \(text.unicodeScalars.count) letters", at: node.range))
    }
    return Identifier(text, Origin(node.range))
  }

  /// The text as it was written.
  public var tree: Tree? { .text(text) }
  /// Adds itself, as an id; it has no level of its own.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    leaves.append(Leaf(.identifier(self), context))
  }

  /// The id that the change makes of it, never nil.
  public func changed(by change: ValueChange, _ context: ValueContext) -> Identifier? {
    change.identifier(self, context)
  }

  /// Whether an id may contain a scalar: letters and digits of any script, `-` and `_`.
  package static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default:
      scalar.value > 0x7F
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || scalar.properties.generalCategory == .nonspacingMark)
    }
  }

  /// The text made into an id, with a hyphen for what an id may not contain; empty when none of it is allowed.
  static func allowed(in text: String) -> String {
    var id = ""
    for scalar in text.unicodeScalars {
      if isAllowed(scalar) {
        id.unicodeScalars.append(scalar)
      } else if !id.isEmpty, !id.hasSuffix("-") {
        id += "-"
      }
    }
    while id.hasSuffix("-") { id.removeLast() }
    return id
  }

  private static func badIdentifier(_ text: String, _ wrong: Unicode.Scalar, _ range: SourceRange)
    -> Diagnostic
  {
    let what =
      switch wrong {
      case " ", "\t", "\n": "blank"
      case ".": "dot"
      default: "`\(wrong)`"
      }
    let better = allowed(in: text)
    return Diagnostic(
      .badID, "an id has no \(what): \(text.quotedName)", at: range,
      hints: better.isEmpty
        ? ["an id is letters, digits, `-` and `_`"] : ["write `\(better)`, here and where it is pointed at"])
  }
}

extension DiagnosticCode {
  /// An error: an id with blanks, dots or other marks.
  public static let badID = DiagnosticCode(
    "bad-id", .error, "an id with blanks, dots or other marks",
    """
    An id is what other places point at: letters, digits, `-` and `_`. A dot leads to an inner item (`nuri.anomaly`), so an id \
    has none itself.
    """,
    wrong: "projects:\n  - id: seat map\n    name: Map of free seats",
    right: "projects:\n  - id: seat-map\n    name: Map of free seats")
}
