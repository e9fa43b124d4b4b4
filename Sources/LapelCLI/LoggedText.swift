/// The text for `lapel log` when it begins with a hyphen.
enum LoggedText {
  /// The arguments with `--` before such a text, to separate it from options: `- bought gloves` contains the letters of
  /// options, and none is meant.
  ///
  /// No option has a blank in its name; a word after an option that takes a value is left to the parser.
  static func apart(_ arguments: [String]) -> [String] {
    guard arguments.first == "log", !arguments.contains("--") else { return arguments }
    var (options, texts): ([String], [String]) = ([], [])
    var isValue = false
    for argument in arguments {
      let isText = argument.hasPrefix("-") && !isValue && isOfWords(argument)
      if isText { texts.append(argument) } else { options.append(argument) }
      isValue = takesValue.contains(argument)
    }
    return texts.isEmpty ? arguments : options + ["--"] + texts
  }

  /// Whether an argument is words; `--on=a day` is an option with its value.
  private static func isOfWords(_ argument: String) -> Bool {
    let name = argument.hasPrefix("--") ? argument.prefix { $0 != "=" } : argument[...]
    return name.contains(where: \.isWhitespace)
  }

  private static let takesValue: Set<String> = [
    "--on", "--at", "--tag", "--format", "--today", "--color", "--lang",
  ]
}
