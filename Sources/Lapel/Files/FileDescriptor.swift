#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An open file that closes itself; it wraps the few system calls of this folder.
struct FileDescriptor: ~Copyable {
  let number: Int32

  /// Opens a file; nil with `errno` set when that fails.
  init?(_ path: String, _ flags: Int32, mode: mode_t = 0) {
    // A name with NUL in it would be cut there and mean another file.
    if path.utf8.contains(0) {
      errno = ENOENT
      return nil
    }
    let number = Self.again { open(path, flags | O_CLOEXEC, mode) }
    if number < 0 { return nil }
    self.number = number
  }

  deinit { close(number) }

  func status() -> stat? {
    var info = stat()
    return fstat(number, &info) == 0 ? info : nil
  }

  /// Everything left to read, at most one byte more than the limit; nil with `errno` set when reading fails.
  static func readAll(_ number: Int32, expecting size: Int, limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var capacity = min(max(size, 0), limit) + 1
    while true {
      var failed = false
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        let got = again { read(number, buffer.baseAddress!, buffer.count) }
        failed = got < 0
        count = max(got, 0)
      }
      if failed { return nil }
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if bytes.count > limit { return bytes }
      capacity = min(limit + 1 - bytes.count, 1 << 20)
    }
  }

  /// Whether everything was written; if not, `errno` is set.
  static func writeAll(_ bytes: [UInt8], to number: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let written = again { write(number, buffer.baseAddress! + done, buffer.count - done) }
        if written < 0 { return false }
        done += written
      }
      return true
    }
  }

  /// Repeats a call that was interrupted by a signal.
  static func again<Value: SignedInteger>(_ call: () -> Value) -> Value {
    while true {
      let value = call()
      if value >= 0 || errno != EINTR { return value }
    }
  }
}

extension stat {
  private var kind: mode_t { st_mode & S_IFMT }
  var isRegular: Bool { kind == S_IFREG }
  var isFolder: Bool { kind == S_IFDIR }
  var isLink: Bool { kind == S_IFLNK }

  /// Reads the status of a path; nil with `errno` set when that fails.
  init?(of path: String, followingLinks: Bool) {
    if path.utf8.contains(0) {
      errno = ENOENT
      return nil
    }
    self.init()
    guard (followingLinks ? stat(path, &self) : lstat(path, &self)) == 0 else { return nil }
  }
}
