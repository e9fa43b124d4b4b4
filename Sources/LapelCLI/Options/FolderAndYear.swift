import ArgumentParser

/// The career folder, then a year; either may be left out.
struct FolderAndYear: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The career folder, then a year; either may be left out.", valueName: "year"))
  private var words: [String] = []

  func validate() throws {
    if words.count > 2 { throw ValidationError("Expected a folder and a year, not \(words.count) words.") }
  }

  /// The folder and the year. A word of four digits is a year, unless there is a folder with that name.
  func read() throws(Failure) -> (CareerLocation, year: Int?) {
    switch words.count {
    case 0: return (try CareerLocation(asked: nil), nil)
    case 1:
      if let year = Self.year(words[0]), !CareerLocation.exists(words[0]) {
        return (try CareerLocation(asked: nil), year)
      }
      return (try CareerLocation(asked: words[0]), nil)
    default:
      guard let year = Self.year(words[1]) else {
        throw .usage("`\(words[1])` is no year", hints: "a year has four digits, as in `2023`")
      }
      return (try CareerLocation(asked: words[0]), year)
    }
  }

  private static func year(_ word: String) -> Int? {
    word.utf8.count == 4 && word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(word) : nil
  }
}
