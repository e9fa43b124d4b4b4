import ArgumentParser
import LapelDiagnostics

/// The first word after `lapel`.
enum CommandName {
  /// Refuses an unknown command, and names the one that was meant: the argument parser alone says
  /// only that the word is unexpected.
  static func check(_ word: String?) throws(Failure) {
    guard let word, !word.hasPrefix("-"), word != "help" else { return }
    let names = RootCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
    if names.contains(word) { return }
    let meant = Spelling.nearest(to: word, in: names)
    throw Failure(
      message: "there is no command `\(word)`",
      hints: (meant.map { ["did you mean `lapel \($0)`?"] } ?? []) + ["`lapel --help` lists all commands"],
      exitCode: .usage)
  }
}
