import Lapel
import LapelDiagnostics
import LapelYAML

/// A career at one moment, for every request before the next change. What takes long to compute is computed
/// on first use.
final class CareerSnapshot {
  let texts: FolderTexts
  let loaded: LoadedCareer
  let today: PartialDate
  let encoding: PositionEncoding
  /// The names of the files that were read, by their index.
  let names: [String]
  private let kept: KeptReadings
  private var places: [FileID: FilePlaces] = [:]
  private var marks: [FileID: [Mark]] = [:]

  init(
    _ texts: FolderTexts, names: [String], _ loaded: LoadedCareer, _ kept: KeptReadings, today: PartialDate,
    _ encoding: PositionEncoding
  ) {
    self.texts = texts
    self.names = names
    self.loaded = loaded
    self.kept = kept
    self.today = today
    self.encoding = encoding
  }

  var career: Career { loaded.career }
  var index: CareerIndex { loaded.index }

  /// The language that the person writes in.
  var language: Language { career.languages.first ?? .english }

  var files: [FileID] { names.indices.map { FileID($0) } }

  func file(_ name: String) -> FileID? { names.firstIndex(of: name).map { FileID($0) } }

  /// The file's name relative to the folder, also for stories of the year and unreadable files; nil for a file
  /// that is not in the folder.
  func name(of file: FileID) -> String? {
    if file.index < names.count { return names[file.index] }
    guard file.index < loaded.sources.files.count else { return nil }
    return FileAddress.name(of: loaded.sources[file].path, in: texts.root)
  }

  /// The text as it was read, without a byte order mark.
  func bytes(of file: FileID) -> [UInt8] { loaded.sources[file].bytes }

  func yaml(_ file: FileID) -> YAMLFile? { name(of: file).flatMap { kept.yaml(of: $0) } }

  /// The address of a file in the editor.
  func address(of name: String) -> String {
    texts.open[name]?.address ?? FileAddress.address(of: "\(texts.root)/\(name)")
  }

  func places(_ file: FileID) -> FilePlaces {
    if let known = places[file] { return known }
    let bytes = loaded.sources[file].bytes
    let open = name(of: file).flatMap { texts.open[$0] }
    let mark = open.map { $0.bytes.count - bytes.count } ?? 0
    let found =
      if let open, mark <= 3 {
        FilePlaces(open.lines, encoding, mark: mark)
      } else {
        FilePlaces(LineTable(bytes), encoding)
      }
    places[file] = found
    return found
  }

  /// What the schema knows about a file, in order of place.
  func marks(_ file: FileID) -> [Mark] {
    if let known = marks[file] { return known }
    var walk = MarkWalk()
    if let yaml = yaml(file) { for document in yaml.documents { walk.visit(NodeMeaning(of: document)) } }
    let found = walk.marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
    marks[file] = found
    return found
  }

  /// The places where names are declared and used.
  lazy var mentions = Mentions(self)
}
