#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reading a file whole, without a second copy of its bytes in memory.
public enum File {
  public struct Unreadable: Error {
    public let path: String

    public init(path: String) { self.path = path }
  }

  public static func read(_ path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { throw Unreadable(path: path) }
    defer { close(file) }
    var status = stat()
    fstat(file, &status)
    // Files of /proc say that they are empty.
    let capacity = max(Int(status.st_size), 16_384)
    return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        let got = fill(file, buffer.baseAddress! + count, capacity - count)
        if got <= 0 { break }
        count += got
      }
    }
  }

  private static func fill(_ file: Int32, _ place: UnsafeMutableRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(file, place, count)
    #else
      Darwin.read(file, place, count)
    #endif
  }
}
