import LapelDiagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The only way out to the person: results go to stdout, messages to stderr.
struct Console: Sendable {
  /// Whether stdout and stderr are coloured.
  let isColored: Bool
  let isErrorColored: Bool
  /// Whether someone is watching stderr, so that long work may show its progress.
  let isWatched: Bool
  /// Whether none of the person's words may be printed, because others may read them.
  let isRedacted: Bool

  init(color: ColorChoice, isRedacted: Bool = PublicLog.isKept) {
    self.isRedacted = isRedacted
    let environment = EnvironmentVariable.values(of: ["NO_COLOR", "TERM"])
    isColored = color.isOn(isTerminal: isatty(STDOUT_FILENO) == 1, environment: environment)
    isErrorColored = color.isOn(isTerminal: isatty(STDERR_FILENO) == 1, environment: environment)
    isWatched = isatty(STDERR_FILENO) == 1 && environment["TERM"] != "dumb"
  }

  /// Whether the result goes into a file.
  static var isFile: Bool {
    var status = stat()
    return fstat(STDOUT_FILENO, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Writes a line of the result.
  func print(_ text: StyledText) throws(Failure) {
    try write(text.rendered(colored: isColored) + "\n")
  }

  /// Writes many lines of the result with few system calls.
  func print(lines: some Sequence<StyledText>) throws(Failure) {
    var text = ""
    for line in lines {
      text += line.rendered(colored: isColored) + "\n"
      guard text.utf8.count >= 1 << 15 else { continue }
      try write(text)
      text = ""
    }
    if !text.isEmpty { try write(text) }
  }

  /// Writes exactly these characters: a result of a reporter or a writer, safe for a terminal.
  func write(_ text: String) throws(Failure) {
    guard Console.write(text, to: STDOUT_FILENO) else { throw Console.unwritable() }
  }

  /// Writes a value for programs to stdout, as indented JSON.
  func writeJSON(_ value: (inout JSONText) -> Void) throws(Failure) {
    var json = JSONText(indented: true)
    value(&json)
    try write(json.text + "\n")
  }

  /// Writes exactly these bytes, valid UTF-8 that is safe for a terminal.
  func write(_ bytes: [UInt8]) throws(Failure) {
    guard bytes.withUnsafeBytes({ Console.write($0, to: STDOUT_FILENO) }) else { throw Console.unwritable() }
  }

  /// A sentence of the program in the reader's language.
  func said(_ sentence: String) -> String { ReaderLanguage.ofMessages.said(sentence) }

  /// Prints that a file was written.
  func tellWritten(_ path: String) throws(Failure) { try print("\(said("wrote"), .green) \(path)") }

  func say(_ text: StyledText) {
    talk(text.rendered(colored: isErrorColored) + "\n")
  }

  /// Prints exactly these characters on stderr: the output of a reporter.
  func talk(_ text: String) {
    _ = Console.write(text, to: STDERR_FILENO)
  }

  /// Prints a line that the next one replaces; does nothing when nobody is watching.
  func progress(_ text: StyledText) {
    if isWatched { talk("\r\u{1B}[K" + text.rendered(colored: isErrorColored)) }
  }

  /// Removes the last line of `progress`.
  func endProgress() {
    if isWatched { talk("\r\u{1B}[K") }
  }

  private static func unwritable() -> Failure {
    .file("the result cannot be written: \(String(cString: strerror(errno)).lowercased())")
  }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      let written = systemWrite(descriptor, start, rest.count)
      if written < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
    return true
  }
}

/// The system's `write`, under a name that `Console.write` does not hide.
private let systemWrite: @Sendable (Int32, UnsafeRawPointer, Int) -> Int = { write($0, $1, $2) }
