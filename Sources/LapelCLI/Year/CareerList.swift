import Lapel
import LapelDiagnostics
import LapelYAML

/// A list that is kept in one file per year: `log/2024.yaml`, `applications/2024.yaml`.
struct CareerList {
  let key: String
  let folder: String
  let year: Int
  let location: CareerLocation

  init(key: String, folder: String, year: Int, in location: CareerLocation) {
    (self.key, self.folder, self.year, self.location) = (key, folder, year, location)
  }

  private var folderPath: String { location.path == "." ? folder : "\(location.path)/\(folder)" }

  /// The file of the year; an existing `.yml` keeps its name.
  private var path: String {
    let names = ["yaml", "yml"].map { "\(folderPath)/\(year).\($0)" }
    return names.first { SafeFile.exists($0) } ?? names[0]
  }

  /// Adds an item to the end of the list while no other run adds one, and returns the file's path.
  func append(_ item: Tree) throws -> String {
    try WholeFile.createFolder(folderPath)
    let lock = try FolderLock(folderPath)
    let path = path
    let bytes = SafeFile.exists(path) ? try SafeFile.read(path, inside: location.path) : []
    try WholeFile.write(adding(item, to: bytes, path), to: path)
    _ = consume lock
    return path
  }

  /// Throws if the item could not be added.
  func check(_ item: Tree) throws {
    let path = path
    _ = try adding(item, to: SafeFile.exists(path) ? SafeFile.read(path, inside: location.path) : [], path)
  }

  /// The file with the item, as it would be written.
  private func adding(_ item: Tree, to bytes: [UInt8], _ path: String) throws(Failure) -> [UInt8] {
    let mark: ArraySlice<UInt8> = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.prefix(3) : []
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw .file("\(path) is not UTF-8", hints: "save it as UTF-8 and try again")
    }
    let source = SourceFile(path: path, bytes: Array(bytes.dropFirst(mark.count)))
    guard let added = ListAppend(item, to: key).adding(to: source) else {
      throw Failure(
        message: "there is no list under `\(key)` in \(path) to add to",
        hints: [
          "`lapel check` shows what is wrong with the file", "a list has a line for each item, after `- `",
        ],
        exitCode: .problems)
    }
    return mark + added
  }
}
