extension TeXText {
  /// The commands whose arguments mean another thing when they are only put one after the other.
  static let notations: Set<String> = [
    "textsuperscript", "ensuremath", "frac", "tfrac", "dfrac", "sfrac", "nicefrac", "sqrt", "SI", "qty",
    "num", "si",
    "unit", "ang", "SIrange", "qtyrange", "numrange",
  ]

  mutating func notation(_ name: String) {
    let option = optional()
    switch name {
    case "textsuperscript":
      let text = formula(argument() ?? "")
      write(RaisedText.raised(text) ?? text)
    case "ensuremath": write(formula(argument() ?? ""))
    case "sqrt":
      let degree = option.map(formula) ?? ""
      write("\(RaisedText.raised(degree) ?? degree)√\(Self.factor(formula(argument() ?? "")))")
    case "num": write(number())
    case "si", "unit": write(TeXUnits.unit(argument() ?? ""))
    case "ang": write("\(argument() ?? "")°")
    case "SI", "qty": quantity()
    case "SIrange", "qtyrange", "numrange":
      write("\(number())–")
      if name == "numrange" { write(number()) } else { quantity() }
    default: fraction()
    }
  }

  private mutating func number() -> String { TeXUnits.number(formula(argument() ?? "")) }

  private mutating func quantity() {
    let number = number()
    _ = optional()
    let unit = TeXUnits.unit(argument() ?? "")
    write(unit.isEmpty || unit == "°" || unit == "%" ? number + unit : "\(number) \(unit)")
  }

  private mutating func fraction() {
    if let digit = lastWritten, digit.isDigit { write(" ") }
    let (above, below) = (formula(next()), formula(next()))
    write("\(Self.factor(above))/\(Self.factor(below))")
  }

  /// `10^{5}` as 10⁵; what has no such characters keeps its mark: `e^x`.
  mutating func superscript() {
    // `^\circ` stands for degrees, and `12^{th}` says the same on the line.
    let text = formula(next())
    if let raised = RaisedText.raised(text) { return write(raised) }
    let isPlain = text.isEmpty || ["°", "′", "″", "*", "†", "‡", "'", "st", "nd", "rd", "th"].contains(text)
    write(isPlain ? text : "^\(Self.factor(text))")
  }

  /// The next braces' contents, command, number with its sign, or character.
  private mutating func next() -> String {
    if let group = argument() { return group }
    skipBlanks()
    guard at < scalars.count else { return "" }
    let start = at
    at += 1
    if scalars[start] == "\\" {
      // `\circ`, and `\mathrm{5}` with its braces.
      if at < scalars.count, !scalars[at].isTeXLetter {
        at += 1
      } else {
        _ = word()
        _ = argument()
      }
    } else if scalars[start] == "-" || scalars[start] == "+" {
      while at < scalars.count, scalars[at].isDigit { at += 1 }
    }
    return String(String.UnicodeScalarView(scalars[start..<at]))
  }

  /// In brackets where it is more than one thing.
  private static func factor(_ text: String) -> String {
    text.unicodeScalars.contains { " +-−/·×".unicodeScalars.contains($0) } ? "(\(text))" : text
  }
}

extension Unicode.Scalar {
  /// Whether it is one of the ten digits.
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
