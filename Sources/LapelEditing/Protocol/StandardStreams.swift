#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Runs a language server on standard input and output.
///
/// Everything happens in turn on one thread. Input is read first, so that changes that arrive together are
/// answered once and a cancelled request is not worked on; while an answer is written, further input is read
/// too, so that neither side waits for the other for ever.
package struct StandardStreams: ~Copyable {
  private var server: LanguageServer
  private var frames = MessageFrames()
  private var hasEnded = false
  private var isDeaf = false
  /// Whether the last problems were those of a text that changed before they were reported.
  private var isOvertaken = false

  private static let chunk = 1 << 16
  /// How long a pause ends a stream of changes, in milliseconds, and how long such a pause is waited for.
  private static let pause: Int32 = 15
  private static let patience = Duration.milliseconds(250)
  /// The bytes that a pipe which is ready takes without waiting (POSIX; `_POSIX_PIPE_BUF` is less).
  private static let piece = 4096

  /// Makes a server; from here on a closed pipe is a write error and not a signal.
  package init(_ server: LanguageServer) {
    self.server = server
    signal(SIGPIPE, SIG_IGN)
  }

  /// Serves until the editor says `exit` or closes its end.
  ///
  /// - Returns: the exit code.
  package mutating func run() -> Int32 {
    while true {
      take()
      while !server.isIdle {
        for message in server.next() { write(message) }
        if let code = server.exitCode { return code }
        if isDeaf { return 1 }
        take()
      }
      if frames.isBroken { return 1 }
      if isOvertaken {
        isOvertaken = false
        awaitPause()
        if let code = server.exitCode { return code }
      }
      let problems = server.settle()
      for message in problems { write(message) }
      if isDeaf { return 1 }
      if hasEnded { return 1 }
      take()
      isOvertaken = !problems.isEmpty && !server.isIdle
      if server.isIdle { wait() }
    }
  }

  /// Works on input until there is none for a moment, so that a stream of changes (a paste, a macro, a
  /// replacement of many) is answered when it ends, and not again and again for a text that has already changed.
  private mutating func awaitPause() {
    let end = ContinuousClock.now + Self.patience
    while !hasEnded, !isDeaf, ContinuousClock.now < end, isReady(STDIN_FILENO, POLLIN, waiting: Self.pause) {
      take()
      while !server.isIdle, server.exitCode == nil { for message in server.next() { write(message) } }
    }
  }

  /// Reads all available input.
  private mutating func take() {
    while !hasEnded, isReady(STDIN_FILENO, POLLIN, waiting: 0) { read() }
    takeFrames()
  }

  private mutating func takeFrames() {
    while let body = frames.next() { for message in server.receive(body) { write(message) } }
  }

  private mutating func wait() {
    while !hasEnded, !isReady(STDIN_FILENO, POLLIN, waiting: -1) {}
  }

  private mutating func read() {
    let got = withUnsafeTemporaryAllocation(byteCount: Self.chunk, alignment: 1) { buffer in
      let count = systemRead(STDIN_FILENO, buffer.baseAddress!, buffer.count)
      if count > 0 { frames.add(buffer[..<count]) }
      return count
    }
    if got == 0 || got < 0 && errno != EINTR && errno != EAGAIN { hasEnded = true }
  }

  private mutating func write(_ body: [UInt8]) {
    let message = MessageFrames.head(of: body.count) + body
    var at = 0
    while at < message.count, !isDeaf {
      var ends = [
        pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: hasEnded ? -1 : STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&ends, 2, -1) >= 0 else {
        if errno != EINTR { isDeaf = true }
        continue
      }
      if ends[0].revents & Int16(POLLOUT) != 0 {
        let count = message.withUnsafeBytes { bytes in
          systemWrite(STDOUT_FILENO, bytes.baseAddress! + at, min(Self.piece, message.count - at))
        }
        if count > 0 { at += count } else if errno != EINTR && errno != EAGAIN { isDeaf = true }
      } else if ends[0].revents != 0 {
        isDeaf = true
      } else if ends[1].revents != 0 {
        read()
      }
    }
  }

  private func isReady(_ descriptor: Int32, _ events: Int32, waiting milliseconds: Int32) -> Bool {
    var end = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    return poll(&end, 1, milliseconds) > 0
  }
}

/// The system's `read` and `write`, under names that the methods do not hide.
private let systemRead: @Sendable (Int32, UnsafeMutableRawPointer, Int) -> Int = { read($0, $1, $2) }
private let systemWrite: @Sendable (Int32, UnsafeRawPointer, Int) -> Int = { write($0, $1, $2) }
