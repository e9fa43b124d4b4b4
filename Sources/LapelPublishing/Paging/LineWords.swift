import LapelPage

/// How a language parts and orders what a line says.
extension Words {
  /// Between facts: it neither begins nor ends a line.
  var dot: Run { Run(" · ", isSeparator: true) }

  /// Between things of one kind.
  var comma: Run { Run(self["separator.list"]) }

  var titleSeparatorRun: Run { Self.run(titleSeparator, .companion) }

  var labelSeparatorRun: Run { Run(labelSeparator) }

  /// A figure as the language writes it: `1.4`, `1,4`.
  func decimal(_ figure: String) -> String { figure.replacing(".", with: self["separator.decimal"]) }

  /// Between the parts of an entry that is one line.
  var rowSeparator: Run { Self.run(titleSeparator, .muted) }

  private static func run(_ text: String, _ face: Run.Face) -> Run {
    Run(text, face: face, isSeparator: text.hasPrefix(" "))
  }
}
