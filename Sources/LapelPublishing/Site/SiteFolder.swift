import Lapel
import LapelDiagnostics

/// The folder that a site is written to: what of it is ours, and changing that in one step.
struct SiteFolder: Sendable {
  let path: String
  private let manifest: BuildManifest?

  /// - Parameter path: `output/gildong/site`.
  init(_ path: String) {
    self.path = path
    manifest = (try? SafeFile.read(SafeFile.join(path, BuildManifest.name), inside: path))
      .flatMap { BuildManifest($0) }
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
      files[range].allSatisfy { $0.value.isAt(SafeFile.join(path, $0.key)) }
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
    var listed: [String: BuildManifest.File] = [:]
    let states = Parallel.map(files) { file in
      let entry = BuildManifest.File(of: file.bytes)
      return (entry, isSame: entry.isAt(SafeFile.join(path, file.path)))
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
    let list = BuildManifest(inputs: inputs, looked: looked, files: listed).bytes
    if (try? SafeFile.read(SafeFile.join(path, BuildManifest.name), inside: path)) != list {
      change.written.append((BuildManifest.name, list))
    }
    return change
  }
}
