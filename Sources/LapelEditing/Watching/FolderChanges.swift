/// What has changed in watched folders.
package struct FolderChanges: Sendable {
  /// The contents of files that were written, by their paths: the watched folder's path and the name below it.
  package var files: [String: [UInt8]] = [:]
  /// Files that somebody is writing, whose contents are not to be read now.
  package var unfinished: Set<String> = []
  /// Whether names were added, removed or changed, so that folders have to be listed again.
  package var isDeep = false

  /// Whether nothing has to be read again.
  package var isEmpty: Bool { files.isEmpty && !isDeep }

  /// Adds later changes to these.
  package mutating func add(_ later: FolderChanges) {
    files.merge(later.files) { _, new in new }
    unfinished = later.unfinished
    isDeep = isDeep || later.isDeep
  }

  /// Whether a name is that of a file that editors and systems leave beside the files they write.
  static func isLeftover(_ name: String) -> Bool {
    name.first == "." || name.last == "~" || name.first == "#" && name.last == "#" || name == "4913"
  }
}
