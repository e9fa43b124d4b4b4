import Lapel
import LapelDiagnostics

/// What checking finds in files given as texts; the first is `profile.yaml` unless a line `--- name` says
/// otherwise.
struct Problems {
  let loaded: LoadedCareer

  init(_ files: [String: String], folder: FolderView = .unknown) {
    let list = files.sorted { $0.key < $1.key }.map { name, text in
      CareerFile(name: name, source: SourceFile(path: name, bytes: Array(text.utf8)))
    }
    loaded = LoadedCareer(list, folder: folder, today: PartialDate(year: 2024, month: 1, day: 15))
  }

  /// One file; a name is added when it has none, so that each test may leave it out.
  init(_ text: String) {
    let hasName = text.split(separator: "\n").contains { $0.hasPrefix("name:") }
    self.init(
      hasName ? ["profile.yaml": text] : ["profile.yaml": text, "zz-name.yaml": "name: Gildong Hong\n"])
  }

  /// `error unknown-field 2:5 the message`, without the notes unless asked for.
  func lines(_ least: Severity = .warning) -> [String] {
    loaded.report.sorted.filter { $0.severity >= least }.map { diagnostic in
      let place = diagnostic.range.map { "\(line(of: $0)) " } ?? ""
      return "\(diagnostic.severity.rawValue) \(diagnostic.code.name) \(place)\(diagnostic.message)"
    }
  }

  var codes: [String] { loaded.report.sorted.filter { $0.severity > .note }.map(\.code.name) }

  func line(of range: SourceRange) -> String {
    let bytes = loaded.sources[range.file].bytes.prefix(range.bytes.lowerBound)
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return "\(lines.count):\((lines.last?.unicodeScalars.count ?? 0) + 1)"
  }

  /// The file after the fix of its only problem that has one.
  func fixed(_ file: String = "profile.yaml") -> String? {
    guard let index = loaded.sources.files.firstIndex(where: { $0.path == file }) else { return nil }
    let fixes = AppliedFixes(loaded.report.diagnostics, in: FileID(index))
    return fixes.applied.isEmpty
      ? nil : String(decoding: fixes.apply(to: loaded.sources.files[index].bytes), as: UTF8.self)
  }
}

extension PlaceholderNames {
  /// As the page's words have them in Korean.
  static let korean = PlaceholderNames([
    .korean: ["applicant": "지원자", "company": "회사 {0}", "school": "학교 {0}"]
  ])
}
