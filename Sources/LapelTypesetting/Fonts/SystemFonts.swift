import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The font files of the system, searched only when the program's own faces lack something.
package final class SystemFonts: Sendable {
  /// The folders where Linux and macOS keep fonts; missing ones are skipped.
  package static let usualFolders = [
    "/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts",
    "/System/Library/Fonts/Supplemental", "/opt/homebrew/share/fonts",
  ]

  private let folders: [String]
  private let found = Mutex<[String]?>(nil)

  init(folders: [String]) { self.folders = folders }

  /// The file of a face, found by the usual names of such files, `NotoSansCJK-Bold.ttc`; nil when there is none.
  func path(of family: String, isBold: Bool, isItalic: Bool) -> String? {
    let stem = Self.collections.first { family.hasPrefix($0) } ?? family
    let base = stem.filter { $0 != " " }.lowercased()
    let styles =
      switch (isBold, isItalic) {
      case (false, false): ["-regular", "", "-r"]
      case (true, false): ["-bold", "-semibold", "bold"]
      case (false, true): ["-italic"]
      case (true, true): ["-bolditalic"]
      }
    let wanted = styles.flatMap { style in Self.endings.map { base + style + $0 } }
    return files.first { path in
      let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
      return wanted.contains(name)
    }
  }

  /// The files that may have a character missing from every face that the program knows by name: the Noto fonts, which
  /// are named after their scripts.
  func paths(for scalar: Unicode.Scalar) -> [String] {
    // No font has the same meaning for private-use and control characters.
    switch scalar.properties.generalCategory {
    case .privateUse, .control, .unassigned, .surrogate, .format: return []
    default: return files.filter { $0.contains("/NotoSans") && $0.hasSuffix("-Regular.ttf") }
    }
  }

  private static let collections = ["Noto Sans CJK", "Noto Serif CJK"]
  private static let endings = [".otf", ".ttf", ".ttc"]
  /// The most files that are listed, as many as any system has.
  private static let most = 20_000

  private var files: [String] {
    found.withLock { known in
      if let known { return known }
      var files: [String] = []
      for folder in folders {
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        for path in paths where files.count < Self.most {
          let name = path.lowercased()
          if Self.endings.contains(where: name.hasSuffix) { files.append(folder + "/" + path) }
        }
      }
      files.sort()
      known = files
      return files
    }
  }
}
