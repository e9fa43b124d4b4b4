#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The career files in a folder: every `.yaml`, `.yml` and `.json` in it and below it, ordered by path.
///
/// Skips names that begin with a dot, `output/`, the sealed `sent/`, and folders behind links.
public struct CareerFolder: Sendable {
  /// The folder, as reached from the working directory.
  public let path: String
  /// The files' paths relative to the folder, in order.
  public private(set) var files: [String] = []
  /// Files and folders that should be read and cannot be; one of them does not keep the others from being read.
  public private(set) var problems: [FileError] = []

  /// Files of other programs, which are not part of the career; relative to the folder.
  private(set) var others: [String] = []

  /// Documents in other formats at the top of the folder.
  private(set) var documents: [ForeignDocument] = []

  private var size = 0
  private var seen = 0

  private static let fileLimit = 10_000
  private static let nameLimit = 200_000
  private static let totalSize = 256 << 20

  /// Lists the folder. Throws when it cannot be listed; what is wrong with a single file is a problem.
  public init(_ path: String) throws(FileError) {
    self.path = path
    guard let status = stat(of: path.isEmpty ? "." : path, followingLinks: true) else {
      throw FileError(
        path, .read, errno == ENOENT ? "there is no such folder" : FileError(path, .read, errno: errno).reason
      )
    }
    guard status.isFolder else { throw FileError(path, .read, "it is a file, not a folder") }
    guard let names = FolderNames(path) else { throw FileError(path, .read, errno: errno) }
    try look(through: names)
    files.sort()
  }

  /// The path of one of its files, as reached from the working directory.
  public func path(of file: String) -> String { SafeFile.join(path, file) }

  /// The bytes of one of its files.
  public func read(_ file: String) throws(FileError) -> [UInt8] {
    try SafeFile.read(path(of: file), inside: path.isEmpty ? "." : path)
  }

  private mutating func look(through names: FolderNames) throws(FileError) {
    var open: [(folder: String, names: FolderNames)] = [("", names)]
    while let (folder, names) = open.popLast() {
      for name in names.unreadable where Self.isCareerFile(name) {
        problems.append(FileError(path(of: SafeFile.join(folder, name)), .read, "its name is not UTF-8"))
      }
      for name in names.names where name.first != "." && !(folder.isEmpty && Self.isPassedOver(name)) {
        seen += 1
        if seen > Self.nameLimit || files.count > Self.fileLimit {
          throw FileError(
            path, .read, "it holds more than \(Self.fileLimit) files and is hardly a career folder")
        }
        let file = SafeFile.join(folder, name)
        guard let status = stat(of: path(of: file), followingLinks: false) else {
          if Self.isCareerFile(name) { problems.append(FileError(path(of: file), .read, errno: errno)) }
          continue
        }
        if status.isFolder {
          if let names = FolderNames(path(of: file)) {
            open.append((file, names))
          } else {
            problems.append(FileError(path(of: file), .read, errno: errno))
          }
        } else if OtherPrograms.owns(file) {
          others.append(file)
        } else if Self.isCareerFile(name) {
          add(file, status)
        } else if folder.isEmpty, let document = ForeignDocument(name) {
          documents.append(document)
        }
      }
    }
  }

  private mutating func add(_ file: String, _ status: stat) {
    if status.isLink {
      guard let target = stat(of: path(of: file), followingLinks: true) else {
        let reason =
          errno == ELOOP ? "it is a link that leads in a circle" : "it is a link that leads nowhere"
        problems.append(FileError(path(of: file), .read, reason))
        return
      }
      // The file itself is found where it is; a second name for it is not a second file.
      if target.isFolder || isListed(SafeFile.realPath(path(of: file))) { return }
    }
    size += max(0, Int(status.st_size))
    if size > Self.totalSize {
      let reason = "the folder's files are larger than \(Self.totalSize >> 20) MiB together"
      problems.append(FileError(path(of: file), .read, reason))
      size -= Int(status.st_size)
      return
    }
    files.append(file)
  }

  /// Whether a path without links is one of those that are read anyway.
  private func isListed(_ real: String?) -> Bool {
    guard let real, let root = SafeFile.realPath(path.isEmpty ? "." : path), real.hasPrefix(root + "/") else {
      return false
    }
    let parts = real.dropFirst(root.count + 1).split(separator: "/")
    return parts.allSatisfy { $0.first != "." } && !Self.isPassedOver(parts.first ?? "")
      && Self.isCareerFile(parts.last ?? "")
  }

  /// Whether a folder of the career folder holds what was made from the career.
  private static func isPassedOver(_ name: some StringProtocol) -> Bool { name == "output" || name == "sent" }

  /// Whether a file with this name, relative to the folder, would be read as part of the career.
  package static func reads(_ file: String) -> Bool {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0.first != "." } && !isPassedOver(parts.first ?? "")
      && isCareerFile(parts.last ?? "")
  }

  private static func isCareerFile(_ name: some StringProtocol) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(".yaml") || name.hasSuffix(".yml") || name.hasSuffix(".json")
  }
}
