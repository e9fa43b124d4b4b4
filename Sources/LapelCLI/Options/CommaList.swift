import ArgumentParser

/// Several values after one option: `--language ko,en`.
struct CommaList<Element: ExpressibleByArgument & Sendable>: ExpressibleByArgument, Sendable {
  let values: [Element]

  init?(argument: String) {
    var values: [Element] = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard !part.isEmpty, let value = Element(argument: String(part)) else { return nil }
      values.append(value)
    }
    self.values = values
  }

  static var allValueStrings: [String] { Element.allValueStrings }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
