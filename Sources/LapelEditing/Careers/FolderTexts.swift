import Lapel
import LapelDiagnostics

/// The texts of a career folder: those on the disk, and over them what the editor has open.
struct FolderTexts: Sendable {
  /// The folder, as reached from the working directory or from the root.
  let root: String
  /// The bytes on the disk, by name relative to the folder.
  private var onDisk: [String: [UInt8]] = [:]
  private var unreadable: [FileError] = []
  private(set) var open: [String: EditedText] = [:]
  /// Whether the folder has so many files that it is hardly a career, and is not searched after every change.
  private var isTooLarge = false

  init(root: String) {
    self.root = root
    look()
  }

  /// The names of all files of the career, in order.
  var names: [String] {
    var names = Set(onDisk.keys)
    for name in open.keys where CareerFolder.reads(name) { names.insert(name) }
    return names.sorted()
  }

  /// Whether there is a file with this name, on the disk or in the editor.
  func holds(_ name: String) -> Bool { onDisk[name] != nil || open[name] != nil }

  /// The bytes of a file in the editor, else on the disk; nil when there is no such file.
  func bytes(of name: String) -> [UInt8]? { open[name]?.bytes ?? onDisk[name] }

  /// The files that cannot be read, with the reasons; what the editor has of them is read anyway.
  var problems: [(path: String, reason: String)] {
    unreadable.filter { problem in
      FileAddress.name(of: problem.path, in: root).map { open[$0] == nil } ?? true
    }.map { ($0.path, $0.reason) }
  }

  mutating func put(_ text: EditedText, as name: String) { open[name] = text }

  mutating func change(
    _ name: String, _ changes: [EditedText.Change], version: Int?, in encoding: PositionEncoding
  ) {
    open[name]?.apply(changes, version: version, in: encoding)
  }

  /// Forgets the editor's text, so that the file is what is on the disk.
  mutating func close(_ name: String) { open[name] = nil }

  /// Takes the bytes of files that are already on the disk; for other changes the disk is read again.
  ///
  /// - Parameter unfinished: files that somebody is writing, whose known contents stay.
  mutating func update(_ files: [String: [UInt8]], unfinished: Set<String>, isDeep: Bool) {
    let known = files.allSatisfy { name, _ in onDisk[name] != nil || !CareerFolder.reads(name) }
    if isDeep || !known || !unreadable.isEmpty {
      let before = onDisk
      look()
      for name in unfinished where onDisk[name] != nil { onDisk[name] = before[name] ?? onDisk[name] }
    }
    for (name, bytes) in files where onDisk[name] != nil { onDisk[name] = bytes }
  }

  /// Reads the disk again.
  mutating func look() {
    if isTooLarge { return }
    var found: [String: [UInt8]] = [:]
    unreadable = []
    do throws(FileError) {
      let folder = try CareerFolder(root)
      unreadable = folder.problems
      for name in folder.files {
        do throws(FileError) {
          let bytes = try folder.read(name)
          // Equal texts share their memory, so that they need not be compared again.
          if let known = onDisk[name], known == bytes { found[name] = known } else { found[name] = bytes }
        } catch { unreadable.append(error) }
      }
    } catch {
      // A missing folder has no files; what the editor has of it stays.
      found = [:]
      isTooLarge = SafeFile.isFolder(root)
    }
    onDisk = found
  }
}
