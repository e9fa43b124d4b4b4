import LapelPage

/// How a language separates and orders what a line says.
extension Words {
  /// The separator between facts, which neither begins nor ends a line.
  var dot: Run { Run(" · ", isSeparator: true) }

  /// The separator between things of one kind.
  var comma: Run { Run(self["separator.list"]) }

  var titleSeparatorRun: Run { Self.run(titleSeparator, .companion) }

  var labelSeparatorRun: Run { Run(labelSeparator) }

  /// A figure in the language's notation: `1.4`, `1,4`.
  func decimal(_ figure: String) -> String { figure.replacing(".", with: self["separator.decimal"]) }

  /// The separator between the parts of an entry in one line.
  var rowSeparator: Run { Self.run(titleSeparator, .muted) }

  private static func run(_ text: String, _ face: Run.Face) -> Run {
    Run(text, face: face, isSeparator: text.hasPrefix(" "))
  }
}
