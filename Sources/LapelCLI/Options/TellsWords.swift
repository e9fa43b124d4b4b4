import ArgumentParser

/// A command that prints what the person wrote, as its result.
///
/// With `--redact` it ends before it does anything: there would be nothing left of the result. Where `CI` is set it prints
/// the result that it was asked for, and leaves words out of its messages alone.
protocol TellsWords: ParsableCommand {
  var shared: SharedOptions { get }
  /// Whether it prints any with these options.
  var tellsWords: Bool { get }
}

extension TellsWords {
  var tellsWords: Bool { true }

  /// Refuses to print words into a log that others may read. A file is the person's own.
  func refuseLog() throws(Failure) {
    guard tellsWords, shared.refusesWords, !Console.isFile else { return }
    throw .usage(
      "what this prints are your own words, and others may read this log",
      hints: "put `> FILE` behind it: a file of yours takes them",
      "without `--redact` they are printed here")
  }
}
