/// A file's name as the person reached it, and its bytes as UTF-8.
public struct SourceFile: Sendable {
  /// As reached from the working directory.
  public let path: String
  /// Always valid UTF-8: what was not has been reported and replaced by whoever read it.
  public let bytes: [UInt8]
  /// False when the file is in no encoding that can be read: that has been reported, and nothing more is to
  /// be said about its content.
  public let isText: Bool
  /// Whether it is known already that no character is in it that a text may not hold, or not everywhere.
  public let isOrdinary: Bool

  /// A file that was read and decoded.
  public init(path: String, bytes: [UInt8], isText: Bool = true, isOrdinary: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isText = isText
    self.isOrdinary = isOrdinary
  }
}

/// All files that diagnostics may point into.
public struct SourceSet: Sendable {
  /// By the index of their ids.
  public private(set) var files: [SourceFile] = []

  /// No file yet.
  public init() {}

  /// Keeps a file; ranges in it bear the id that is returned.
  public mutating func add(_ file: SourceFile) -> FileID {
    files.append(file)
    return FileID(files.count - 1)
  }

  /// A file of this set; an id of another set traps or is another file.
  public subscript(_ id: FileID) -> SourceFile { files[id.index] }
}

/// A place as people count: lines and columns start at 1, columns count Unicode scalars.
public struct LineColumn: Hashable, Sendable {
  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars.
  public let column: Int

  /// A place, unchecked against any text.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
