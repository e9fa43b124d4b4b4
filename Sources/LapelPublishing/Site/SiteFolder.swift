import Lapel
import LapelDiagnostics

/// The folder that a site is written to: what of it is ours, and changing that in one step.
struct SiteFolder: Sendable {
  let path: String
  private let manifest: BuildManifest
  /// Files of the career folder that are as the last build found them.
  private let unchanged: Set<String>

  /// - Parameters:
  ///   - path: `output/gildong/site`.
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

  /// The folder of a site that was never written.
  init() { (path, manifest, unchanged) = ("", BuildManifest(), []) }

  /// How many files of ours it has.
  var count: Int { manifest.files.count }

  /// Whether the site was made from just this and nobody has changed a file of it since.
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

  /// A page that can stay: it was made from just this, and it and all that goes with it is there.
  func page(_ path: String, madeFrom digest: String) -> BuildManifest.Page? {
    guard !manifest.isDamaged, let page = manifest.pages[path], page.digest == digest,
      page.looked.allSatisfy(unchanged.contains), isIntact(path), page.parts.allSatisfy(isIntact)
    else { return nil }
    return page
  }

  /// Whether a file of ours is there as it was written.
  func isIntact(_ path: String) -> Bool {
    manifest.files[path]?.isAt(SafeFile.join(self.path, path)) ?? false
  }

  /// What a build changes.
  struct Change {
    var written: [(path: String, bytes: [UInt8])] = []
    var removed: Set<String> = []
    /// Files of somebody else's where ours belong.
    var inTheWay: [String] = []
    /// How many files of ours there are then.
    var count = 0
  }

  func change(to made: SiteMaker.Made, from inputs: String) -> Change {
    var change = Change()
    var next = BuildManifest()
    next.inputs = inputs
    next.pages = made.pages
    // What a page that stays had looked for is as it was.
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
      // Where the list is damaged nobody knows whose it is; in a folder of ours it is most likely ours.
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
