/// Which of the files of one `SourceSet`.
public struct FileID: Hashable, Sendable, Comparable {
  private let number: UInt32

  public init(_ index: Int) { number = UInt32(index) }

  public var index: Int { Int(number) }

  public static func < (a: FileID, b: FileID) -> Bool { a.number < b.number }
}

/// A stretch of one file, in UTF-8 byte offsets. Line and column exist only when printed.
///
/// Nearly every value of a career holds one, so it is kept small: no file that is read is larger than 2 GiB.
public struct SourceRange: Hashable, Sendable {
  public let file: FileID
  private let lower: UInt32
  private let upper: UInt32

  public init(_ file: FileID, _ bytes: Range<Int>) {
    self.file = file
    lower = UInt32(clamping: bytes.lowerBound)
    upper = UInt32(clamping: bytes.upperBound)
  }

  public var bytes: Range<Int> { Int(lower)..<Int(upper) }

  /// The empty range before the first byte.
  public var start: SourceRange { SourceRange(file, bytes.lowerBound..<bytes.lowerBound) }
}
