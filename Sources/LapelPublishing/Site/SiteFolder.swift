import Lapel
import LapelDiagnostics

/// The folder that a site is written to: which of its files are the program's, and how to change them in one step.
struct SiteFolder: Sendable {
  let path: String
  private let manifest: BuildManifest
  /// The files of the career folder that have not changed since the last build.
  private let unchanged: Set<String>

  /// - Parameters:
  ///   - path: the folder: `output/gildong/site`.
  ///   - career: the career folder.
  init(_ path: String, madeFrom career: String) {
    self.path = path
    let manifest =
      (try? SafeFile.read(SafeFile.join(path, BuildManifest.name), inside: path))
      .flatMap { BuildManifest($0) } ?? BuildManifest()
    self.manifest = manifest
    let looked = Array(manifest.looked)
    unchanged = Set(
      Parallel.mapParts(of: looked.count, over: 100) { range in
        looked[range].filter { SiteFiles.file(at: $0.key, in: career) == $0.value }.map(\.key)
      }.flatMap(\.self))
  }

  /// The folder of a site that has never been written.
  init() { (path, manifest, unchanged) = ("", BuildManifest(), []) }

  /// The number of files in it that the program wrote.
  var count: Int { manifest.files.count }

  /// Whether the site was made from exactly this, and nobody has changed a file of it since.
  func isMade(from inputs: String) -> Bool {
    guard !manifest.isDamaged, manifest.inputs == inputs, unchanged.count == manifest.looked.count else {
      return false
    }
    let files = Array(manifest.files)
    let parts = Parallel.mapParts(of: files.count, over: 200) { range in
      files[range].allSatisfy { $0.value.isAt(SafeFile.join(path, $0.key)) }
    }
    return parts.allSatisfy(\.self)
  }

  /// A page that can stay, because it was made from exactly this, and it and all its files are there; else nil.
  func page(_ path: String, madeFrom digest: String) -> BuildManifest.Page? {
    guard !manifest.isDamaged, let page = manifest.pages[path], page.digest == digest,
      page.looked.allSatisfy(unchanged.contains), isIntact(path), page.parts.allSatisfy(isIntact)
    else { return nil }
    return page
  }

  /// Whether a file that the program wrote is unchanged.
  func isIntact(_ path: String) -> Bool {
    manifest.files[path]?.isAt(SafeFile.join(self.path, path)) ?? false
  }

  /// The changes made by a build.
  struct Change {
    var written: [(path: String, bytes: [UInt8])] = []
    var removed: Set<String> = []
    /// Files that the program did not write where its own belong.
    var inTheWay: [String] = []
    /// The number of the program's files afterwards.
    var count = 0
  }

  func change(to made: SiteMaker.Made, from inputs: String) -> Change {
    var change = Change()
    var next = BuildManifest()
    next.inputs = inputs
    next.pages = made.pages
    // What a page that stays had looked for has not changed.
    for path in made.pages.values.flatMap(\.looked) { next.looked[path] = manifest.looked[path] }
    next.looked.merge(made.looked) { $1 }
    for path in made.kept { next.files[path] = manifest.files[path] }
    let files = made.files
    let states = Parallel.mapParts(of: files.count, over: 50) { range in
      files[range].map { file in
        let entry = BuildManifest.File(of: file.bytes)
        return (entry, isSame: entry.isAt(SafeFile.join(path, file.path)))
      }
    }.flatMap(\.self)
    for (file, state) in zip(files, states) {
      next.files[file.path] = state.0
      if state.isSame { continue }
      // If the list is damaged, nobody knows whose a file is; in a site's folder it is most likely the program's.
      if manifest.files[file.path] == nil, !manifest.isDamaged,
        SafeFile.exists(SafeFile.join(path, file.path))
      {
        change.inTheWay.append(file.path)
      }
      change.written.append(file)
    }
    change.removed = Set(manifest.files.keys).subtracting(next.files.keys).filter {
      SafeFile.exists(SafeFile.join(path, $0))
    }
    change.count = next.files.count
    let list = next.bytes
    if (try? SafeFile.read(SafeFile.join(path, BuildManifest.name), inside: path)) != list {
      change.written.append((BuildManifest.name, list))
    }
    return change
  }
}
