package import Lapel
package import LapelDiagnostics
import LapelPublishing

/// A career folder whose files change while it is watched; unchanged files are not read again.
package struct WatchedCareer: Sendable {
  private var career: EditedCareer
  private let folder: String

  /// - Parameter folder: the folder, as reached from the working directory.
  package init(folder: String) {
    self.folder = folder
    career = EditedCareer(root: folder)
  }

  /// Takes what has changed on the disk.
  package mutating func take(_ changes: FolderChanges) {
    var files: [String: [UInt8]] = [:]
    for (path, bytes) in changes.files { if let name = name(of: path) { files[name] = bytes } }
    career.texts.update(
      files, unfinished: Set(changes.unfinished.compactMap(name)), isDeep: changes.isDeep)
  }

  /// The career as it is now, with every problem that `check` finds.
  package mutating func read(today: PartialDate) -> (loaded: LoadedCareer, report: Report) {
    let loaded = career.snapshot(for: .everything, today: today, in: .scalars).loaded
    return (loaded, CareerProblems.report(of: loaded, in: folder))
  }

  /// The stretches of the last reading that nobody else may read.
  mutating func privateStretches() -> [(range: SourceRange, text: String)] {
    let snapshot = career.snapshot(for: .nothing, today: PartialDate(year: 2000), in: .scalars)
    return snapshot.files.flatMap { file in
      snapshot.marks(file).filter { $0.level == .nobody }.map { mark in
        (SourceRange(file, mark.range), String(decoding: snapshot.bytes(of: file)[mark.range], as: UTF8.self))
      }
    }
  }

  private func name(of path: String) -> String? {
    folder == "." ? path : FileAddress.name(of: path, in: folder)
  }
}
