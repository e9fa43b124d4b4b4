import Lapel

/// Finds the career folder that a document belongs to.
struct CareerPlace: Sendable {
  /// The folders open in the editor, without links or a slash at the end.
  let workspaces: [String]

  /// The folder; nil for a document that is in no career.
  ///
  /// It is `profiles/X` of an open folder if the document is below it, else the open folder; if none is open
  /// above the document, it is the nearest folder that has a profile, else the document's own.
  func career(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    // A whole disk is nobody's career.
    let open = workspaces.filter { $0 != "/" && FileAddress.name(of: path, in: $0) != nil }
      .max { $0.utf8.count < $1.utf8.count }
    guard let open else { return Self.nearest(from: folder) ?? folder }
    let parts = FileAddress.name(of: path, in: open)?.split(separator: "/") ?? []
    if parts.count > 2, parts[0] == "profiles" { return "\(open)/profiles/\(parts[1])" }
    return Self.holdsProfiles(open) && !Self.hasProfile(open) ? nil : open
  }

  private static func nearest(from folder: String) -> String? {
    var folder = folder
    while true {
      if hasProfile(folder) { return folder }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  private static func hasProfile(_ folder: String) -> Bool {
    ["yaml", "yml", "json"].contains { SafeFile.exists("\(folder)/profile.\($0)") }
  }

  private static func holdsProfiles(_ folder: String) -> Bool { SafeFile.isFolder("\(folder)/profiles") }
}
