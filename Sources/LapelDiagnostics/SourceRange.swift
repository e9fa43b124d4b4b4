/// Which of the files of one `SourceSet`.
public struct FileID: Hashable, Sendable, Comparable {
  private let number: UInt32

  /// The file at a place of its set, from 0.
  public init(_ index: Int) { number = UInt32(index) }

  /// The place in its set, from 0.
  public var index: Int { Int(number) }

  /// Whether the first was added to the set earlier.
  public static func < (a: FileID, b: FileID) -> Bool { a.number < b.number }
}

/// A stretch of one file, in UTF-8 byte offsets. Line and column exist only when printed.
///
/// Nearly every value of a career holds one, so it is kept small: no file that is read is larger than 2 GiB.
public struct SourceRange: Hashable, Sendable {
  /// The file in its `SourceSet`.
  public let file: FileID
  private let lower: UInt32
  private let upper: UInt32

  /// Bytes of a file; beyond 4 GiB they are the last that can be named.
  public init(_ file: FileID, _ bytes: Range<Int>) {
    self.file = file
    lower = UInt32(clamping: bytes.lowerBound)
    upper = UInt32(clamping: bytes.upperBound)
  }

  /// In UTF-8 from the file's beginning; empty for a place between two bytes.
  public var bytes: Range<Int> { Int(lower)..<Int(upper) }

  /// The empty range before the first byte.
  public var start: SourceRange { SourceRange(file, bytes.lowerBound..<bytes.lowerBound) }
}
