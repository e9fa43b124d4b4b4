import Lapel
import LapelDiagnostics

/// The texts of a career folder: as they lie on the disk, and over them what the editor has open.
struct FolderTexts: Sendable {
  /// As reached from the working directory, or from the root.
  let root: String
  /// By name relative to the folder.
  private var onDisk: [String: [UInt8]] = [:]
  private var unreadable: [FileError] = []
  private(set) var open: [String: EditedText] = [:]
  /// Whether the folder holds so much that it is hardly a career: it is not looked through with every change.
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

  /// Whether there is a file of that name, on the disk or in the editor.
  func holds(_ name: String) -> Bool { onDisk[name] != nil || open[name] != nil }

  /// The bytes of a file as the editor has it, else as they lie on the disk.
  func bytes(of name: String) -> [UInt8]? { open[name]?.bytes ?? onDisk[name] }

  /// Files that cannot be read, with the reason; what the editor has of them is read all the same.
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

  /// From now on the file is what lies on the disk.
  mutating func close(_ name: String) { open[name] = nil }

  /// Takes the bytes of files that are on the disk already; for what else has changed, the disk is looked at again.
  ///
  /// - Parameter unfinished: files that somebody is writing: what was known of them stays.
  mutating func update(_ files: [String: [UInt8]], unfinished: Set<String>, isDeep: Bool) {
    let known = files.allSatisfy { name, _ in onDisk[name] != nil || !CareerFolder.reads(name) }
    if isDeep || !known || !unreadable.isEmpty {
      let before = onDisk
      look()
      for name in unfinished where onDisk[name] != nil { onDisk[name] = before[name] ?? onDisk[name] }
    }
    for (name, bytes) in files where onDisk[name] != nil { onDisk[name] = bytes }
  }

  /// Looks at the disk again.
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
          // The same memory stands for the same text, so that nothing is compared twice.
          if let known = onDisk[name], known == bytes { found[name] = known } else { found[name] = bytes }
        } catch { unreadable.append(error) }
      }
    } catch {
      // A folder that is gone has no files; what the editor has of it stays.
      found = [:]
      isTooLarge = SafeFile.isFolder(root)
    }
    onDisk = found
  }
}
