/// A file's name as the person reached it, and its bytes in UTF-8.
public struct SourceFile: Sendable {
  /// The path, as reached from the working directory.
  public let path: String
  /// The contents, always valid UTF-8: whoever read the file has reported and replaced anything else.
  public let bytes: [UInt8]
  /// False when the file is in no encoding that can be read; that has been reported, and nothing more can
  /// be said about its contents.
  public let isText: Bool
  /// Whether it is already known to contain no character that a text may not contain, or not everywhere.
  public let isOrdinary: Bool

  /// Makes a file that was read and decoded.
  public init(path: String, bytes: [UInt8], isText: Bool = true, isOrdinary: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isText = isText
    self.isOrdinary = isOrdinary
  }
}

/// All files that diagnostics may point into.
public struct SourceSet: Sendable {
  /// The files, by the index of their ids.
  public private(set) var files: [SourceFile] = []

  /// Makes an empty set.
  public init() {}

  /// Adds a file and returns its id for ranges.
  public mutating func add(_ file: SourceFile) -> FileID {
    files.append(file)
    return FileID(files.count - 1)
  }

  /// The file with an id of this set; an id of another set traps or gives another file.
  public subscript(_ id: FileID) -> SourceFile { files[id.index] }
}

/// A place as people count it: lines and columns start at 1, and columns count Unicode scalars.
public struct LineColumn: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int

  /// Makes a place without checking it against a text.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
