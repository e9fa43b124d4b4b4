public import LapelDiagnostics
import LapelYAML

extension LoadedCareer {
  /// Reads and checks a folder: every `.yaml`, `.yml` and `.json` file in it and below it.
  ///
  /// Throws when the folder cannot be listed; a file that cannot be read is reported as a problem.
  ///
  /// - Parameters:
  ///   - path: the folder, as reached from the working directory.
  ///   - scope: the problems to look for.
  ///   - today: the day that the checks take as today.
  public init(folder path: String, for scope: CheckScope = .everything, today: PartialDate) throws(FileError)
  {
    try self.init(folder: path, for: scope, today: today, where: { _ in true })
  }

  /// Reads and checks some of the folder's files.
  ///
  /// - Parameter isRead: whether to read a file, given its name relative to the folder.
  package init(
    folder path: String, for scope: CheckScope, today: PartialDate, where isRead: (String) -> Bool
  ) throws(FileError) {
    let folder = try CareerFolder(path)
    var files: [CareerFile] = []
    var report = Report()
    var unreadable = folder.problems.map { (path: $0.path, reason: $0.reason) }
    for name in folder.files where isRead(name) {
      do throws(FileError) {
        let bytes = try folder.read(name)
        let source = SourceFile(
          path: folder.path(of: name), decoding: bytes, id: FileID(files.count), report: &report)
        files.append(CareerFile(name: name, source: source))
      } catch {
        unreadable.append((error.path, error.reason))
      }
    }
    for name in folder.others.sorted() where scope == .everything {
      report.add(
        Diagnostic(
          .otherProgram, "\(name.quotedName) belongs to another program and is not read", at: nil,
          hints: ["if it is a part of the career, give it another name"]))
    }
    if folder.files.isEmpty {
      for document in folder.documents.sorted(by: { $0.name < $1.name }).prefix(10) {
        report.add(document.diagnostic(at: folder.path(of: document.name)))
      }
    }
    self.init(
      files, unreadable: unreadable, for: scope, folder: FolderView(path), today: today, report: report)
  }
}

extension FolderView {
  /// A view of a folder on the disk.
  package init(_ path: String) {
    let root = path.isEmpty ? "." : path
    self.init(
      look: { Self.look($0, in: root) },
      tracked: { Repository.trackedPaths(below: root) },
      trackedPages: {
        let below = ["output", root + "/output"].flatMap { Repository.trackedPaths(below: $0) }
        return below.filter { ($0.split(separator: "/").last ?? "").hasPrefix("cv.") }
      },
      contents: { name in
        guard name.first != "/", let path = SafeFile.locate(name, in: root),
          let bytes = try? SafeFile.read(path, inside: root)
        else { return nil }
        return (path, bytes)
      })
  }

  private static func look(_ name: String, in root: String) -> Found {
    guard let place = SafeFile.locate(name, in: root) else { return leaves(name) ? .outside : .nothing }
    guard let real = SafeFile.realPath(place), let whole = SafeFile.realPath(root), name.first != "/" else {
      return .outside
    }
    if real == whole { return .folder }
    guard
      real.utf8.starts(with: (whole == "/" ? whole : whole + "/").utf8)
    else { return .outside }
    if SafeFile.isFolder(place) { return .folder }
    do throws(FileError) {
      return .file(Array(try SafeFile.read(place).prefix(32)))
    } catch {
      return .nothing
    }
  }

  /// Whether a path leads out of the folder that it starts in.
  private static func leaves(_ name: String) -> Bool {
    if name.first == "/" { return true }
    var depth = 0
    for part in name.split(separator: "/") where part != "." {
      depth += part == ".." ? -1 : 1
      if depth < 0 { return true }
    }
    return false
  }
}

extension DiagnosticCode {
  /// A note: a file of another program in the folder.
  public static let otherProgram = DiagnosticCode(
    "other-program", .note, "a file of another program in the folder",
    """
    Every `.yaml`, `.yml` and `.json` file of the folder is read, but those that other programs keep under a name of theirs, such \
    as `package.json` or `_config.yml`, and what lies in `node_modules` and the like.
    """,
    wrong: "", right: "")
}
