/// The id of a file in a `SourceSet`.
public struct FileID: Hashable, Sendable, Comparable {
  private let number: UInt32

  /// Makes the id of the file at an index of its set, from 0.
  public init(_ index: Int) { number = UInt32(index) }

  /// The index in its set, from 0.
  public var index: Int { Int(number) }

  /// Whether the first was added to the set earlier.
  public static func < (a: FileID, b: FileID) -> Bool { a.number < b.number }
}

/// A stretch of one file, in UTF-8 byte offsets. Lines and columns are computed only for printing.
///
/// Nearly every value in a career has one, so it is kept small: no file that is read is larger than 2 GiB.
public struct SourceRange: Hashable, Sendable {
  /// The file, as its id in the `SourceSet`.
  public let file: FileID
  private let lower: UInt32
  private let upper: UInt32

  /// Makes a range of bytes; offsets beyond 4 GiB become the last that can be represented.
  public init(_ file: FileID, _ bytes: Range<Int>) {
    self.file = file
    lower = UInt32(clamping: bytes.lowerBound)
    upper = UInt32(clamping: bytes.upperBound)
  }

  /// The byte offsets from the file's beginning; empty for a place between two bytes.
  public var bytes: Range<Int> { Int(lower)..<Int(upper) }

  /// The empty range before its first byte.
  public var start: SourceRange { SourceRange(file, bytes.lowerBound..<bytes.lowerBound) }
}
