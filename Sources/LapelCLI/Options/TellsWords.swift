import ArgumentParser

/// A command whose result is what the person wrote.
///
/// With `--redact` it ends before it does anything, because nothing would be left of the result. If `CI` is set, it prints
/// the result that it was asked for, and leaves the person's words out of its messages only.
protocol TellsWords: ParsableCommand {
  var shared: SharedOptions { get }
  /// Whether it prints any with the given options.
  var tellsWords: Bool { get }
}

extension TellsWords {
  var tellsWords: Bool { true }

  /// Refuses to print the person's words into a log that others may read. A file belongs to the person.
  func refuseLog() throws(Failure) {
    guard tellsWords, shared.refusesWords, !Console.isFile else { return }
    throw .usage(
      "what this prints are your own words, and others may read this log",
      hints: "put `> FILE` behind it: a file of yours takes them",
      "without `--redact` they are printed here")
  }
}
