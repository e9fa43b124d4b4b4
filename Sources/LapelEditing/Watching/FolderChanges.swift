/// What has changed in folders that are watched.
package struct FolderChanges: Sendable {
  /// Files that were written, whole, by their paths: the watched folder's path and the name below it.
  package var files: [String: [UInt8]] = [:]
  /// Files that somebody is writing: what they hold now is not to be read.
  package var unfinished: Set<String> = []
  /// Whether names came, went or changed, so that folders have to be looked through again.
  package var isDeep = false

  /// Whether there is nothing to read again.
  package var isEmpty: Bool { files.isEmpty && !isDeep }

  /// Both, this one being the earlier.
  package mutating func add(_ later: FolderChanges) {
    files.merge(later.files) { _, new in new }
    unfinished = later.unfinished
    isDeep = isDeep || later.isDeep
  }

  /// What editors and systems leave beside the files that they write.
  static func isLeftover(_ name: String) -> Bool {
    name.first == "." || name.last == "~" || name.first == "#" && name.last == "#" || name == "4913"
  }
}
