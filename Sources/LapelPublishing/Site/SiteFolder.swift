import Lapel
import LapelDiagnostics

/// The folder that a site is written to: what of it is ours, and changing that in one step.
struct SiteFolder: Sendable {
  let path: String
  private let manifest: SiteManifest?

  /// - Parameter path: `output/gildong/site`.
  init(_ path: String) {
    self.path = path
    manifest = (try? SafeFile.read(SafeFile.join(path, SiteManifest.name), inside: path))
      .flatMap { SiteManifest($0) }
  }

  /// Files of the career folder that the last build looked for.
  var looked: [String] { manifest?.looked ?? [] }

  /// How many files of ours it has.
  var count: Int { manifest?.files.count ?? 0 }

  /// Whether the site was made from just this and nobody has changed a file of it since.
  func isMade(from inputs: String) -> Bool {
    guard let manifest, manifest.inputs == inputs else { return false }
    let files = Array(manifest.files)
    let parts = Parallel.mapParts(of: files.count, over: 200) { range in
      files[range].allSatisfy { Self.holds($0.value, at: SafeFile.join(path, $0.key)) }
    }
    return parts.allSatisfy(\.self)
  }

  /// What a build changes.
  struct Change {
    var written: [(path: String, bytes: [UInt8])] = []
    var removed: Set<String> = []
    /// Files of somebody else's where ours belong.
    var inTheWay: [String] = []
  }

  func change(
    to files: [(path: String, bytes: [UInt8])], from inputs: String, looked: [String]
  ) -> Change {
    var change = Change()
    var listed: [String: SiteManifest.File] = [:]
    let states = Parallel.map(files) { file in
      let entry = SiteManifest.File(size: file.bytes.count, checksum: Checksum.of(file.bytes))
      return (entry, isSame: Self.holds(entry, at: SafeFile.join(path, file.path)))
    }
    for (file, state) in zip(files, states) {
      listed[file.path] = state.0
      if state.isSame { continue }
      if manifest?.files[file.path] == nil, SafeFile.exists(SafeFile.join(path, file.path)) {
        change.inTheWay.append(file.path)
      }
      change.written.append(file)
    }
    change.removed = Set((manifest?.files ?? [:]).keys).subtracting(listed.keys).filter {
      SafeFile.exists(SafeFile.join(path, $0))
    }
    let list = SiteManifest(inputs: inputs, looked: looked, files: listed).bytes
    if (try? SafeFile.read(SafeFile.join(path, SiteManifest.name), inside: path)) != list {
      change.written.append((SiteManifest.name, list))
    }
    return change
  }

  private static func holds(_ file: SiteManifest.File, at path: String) -> Bool {
    guard let bytes = try? SafeFile.read(path, limit: file.size), bytes.count == file.size else {
      return false
    }
    return Checksum.of(bytes) == file.checksum
  }
}
