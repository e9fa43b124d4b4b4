import Lapel
import LapelDiagnostics
import LapelPublishing

/// The folder `sent/` of a career: what was sent to whom, sealed.
struct SentFolder {
  let path: String
  private let location: CareerLocation

  init(in location: CareerLocation) {
    self.location = location
    path = location.path == "." ? "sent" : "\(location.path)/sent"
  }

  /// The names of the sealed folders, sorted.
  var names: [String] { SafeFile.folders(in: path).filter { !$0.hasPrefix(".") } }

  /// The manifest of a sealed folder; nil when there is no folder with that name.
  ///
  /// - Parameter name: its name, with or without `sent/` or the whole path before it.
  func manifest(named name: String) throws -> SealManifest? {
    guard let folder = name.split(separator: "/").last.map(String.init), folder != "..", folder != "." else {
      return nil
    }
    let path = "\(self.path)/\(folder)/manifest.json"
    guard SafeFile.exists(path) else { return nil }
    guard let manifest = SealManifest(try SafeFile.read(path, inside: location.path), path: path) else {
      throw Failure(
        message: "\(path) cannot be read: it is no manifest of a sealed folder", exitCode: .problems)
    }
    return manifest
  }

  /// What was sealed last for a target, and the name of its folder; nil when nothing was that can be read.
  func last(for target: String) -> (name: String, seal: SealManifest)? {
    names.reversed().lazy.compactMap { name in (try? manifest(named: name)).map { (name, $0) } }
      .first { $0.1.target == target }
  }

  /// The files that have changed since they were sealed; nil for an unchanged folder.
  func damage(of name: String) throws -> [String]? {
    guard let manifest = try manifest(named: name) else { return ["manifest.json"] }
    var wrong: [String] = []
    for (file, hash) in manifest.files.sorted(by: { $0.key < $1.key }) {
      let bytes = try? SafeFile.read("\(path)/\(name)/\(file)", inside: "\(path)/\(name)")
      if bytes.map({ SHA256(of: $0).hex }) != hash { wrong.append(file) }
    }
    for file in SafeFile.names(in: "\(path)/\(name)")
    where file != "manifest.json" && manifest.files[file] == nil {
      wrong.append(file)
    }
    return wrong.isEmpty ? nil : wrong
  }
}
