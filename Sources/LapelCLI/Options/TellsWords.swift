import ArgumentParser

/// A command that prints what the person wrote, as its result.
///
/// Where words are to be left out it ends before it does anything: there would be nothing left of the result.
protocol TellsWords: ParsableCommand {
  var shared: SharedOptions { get }
  /// Whether it prints any with these options.
  var tellsWords: Bool { get }
}

extension TellsWords {
  var tellsWords: Bool { true }

  /// Refuses to print words into a log that others may read. A file is the person's own.
  func refuseLog() throws(Failure) {
    guard tellsWords, shared.console.isRedacted, !Console.isFile else { return }
    throw .usage(
      "what this prints are your own words, and others may read this log",
      hints: "put `> FILE` behind it: a file of yours takes them",
      "`--no-redact` prints them here")
  }
}
