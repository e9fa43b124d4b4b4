/// A word of a command that is shown to be copied.
enum ShellWord {
  /// The word in quotes if a shell would take it for several words, or for something else.
  static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty && !word.hasPrefix("-") && !word.hasPrefix("~")
      && word.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
          || "._-/~+@%,:".unicodeScalars.contains($0)
      }
    if isPlain { return word }
    return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
