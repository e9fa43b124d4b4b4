import ArgumentParser
import Lapel

/// A word in a place where a command does not take it, and the option that it was meant for:
/// `lapel fit me posting.html`.
enum MisplacedWord {
  /// What was meant; nil when that is not known.
  ///
  /// - Parameter problem: the problem in the parser's words.
  static func hint(_ problem: String, arguments: [String]) -> String? {
    let mark = "Unexpected argument '"
    guard let start = problem.firstRange(of: mark), let name = arguments.first else { return nil }
    let rest = problem[start.upperBound...]
    guard let end = rest.firstIndex(of: "'"),
      let command = RootCommand.configuration.subcommands.first(where: {
        $0.configuration.commandName == name
      })
    else { return nil }
    let word = String(rest[..<end])
    let help = RootCommand.helpMessage(for: command, columns: 8000)
    return option(for: word, isFile: SafeFile.exists(word) && !SafeFile.isFolder(word)).first {
      help.contains("  \($0) <")
    }.map { "did you mean `\($0) \(ShellWord.quoted(word))`?" }
  }

  /// The options that take such a word, the likeliest first.
  private static func option(for word: String, isFile: Bool) -> [String] {
    if word.hasPrefix("-") { return [] }
    let ending = word.split(separator: ".").dropFirst().last?.lowercased() ?? ""
    return isFile || postings.contains(ending) ? ["--posting"] : ["--target"]
  }

  private static let postings: Set<String> = ["html", "htm", "txt", "md", "docx", "pdf", "mhtml"]
}
