import ArgumentParser
import LapelDiagnostics

/// The world failed, or the question made no sense: printed on stderr, with a stable exit code.
struct Failure: Error, Equatable {
  /// The message, in lower case, without a full stop, with the person's words in backticks.
  var message: String
  var hints: [String] = []
  var exitCode: ExitCode

  /// The command line asks for something that does not exist.
  static func usage(_ message: String, hints: String...) -> Failure {
    Failure(message: message, hints: hints, exitCode: .usage)
  }

  /// A file could not be read or written.
  static func file(_ message: String, hints: String...) -> Failure {
    Failure(message: message, hints: hints, exitCode: .file)
  }

  /// A tool that was asked for is missing.
  static func tool(_ message: String, hints: String...) -> Failure {
    Failure(message: message, hints: hints, exitCode: .tool)
  }

  /// The message and hints in the reader's language.
  var description: StyledText {
    let language = ReaderLanguage.ofMessages
    return hints.reduce("\("error", .red)\(":", .bold) \(language.said(message))") {
      $0 + "\n  \("help", .cyan): \(language.said($1))"
    }
  }
}

extension ExitCode {
  /// There are problems in the person's files, or something is missing.
  static let problems = ExitCode(1)
  static let usage = ExitCode(64)
  static let tool = ExitCode(69)
  static let file = ExitCode(74)
}
