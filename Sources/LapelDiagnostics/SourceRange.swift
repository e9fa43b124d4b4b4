/// Which of the files of one `SourceSet`.
public struct FileID: Hashable, Sendable, Comparable {
  public let index: Int

  public init(_ index: Int) { self.index = index }

  public static func < (a: FileID, b: FileID) -> Bool { a.index < b.index }
}

/// A stretch of one file, in UTF-8 byte offsets. Line and column exist only when printed.
public struct SourceRange: Hashable, Sendable {
  public let file: FileID
  public let bytes: Range<Int>

  public init(_ file: FileID, _ bytes: Range<Int>) {
    self.file = file
    self.bytes = bytes
  }

  /// The empty range before the first byte.
  public var start: SourceRange { SourceRange(file, bytes.lowerBound..<bytes.lowerBound) }
}
