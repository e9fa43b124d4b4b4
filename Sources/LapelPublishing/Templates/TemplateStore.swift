package import LapelDiagnostics

/// The files of all themes: the built-in ones, overridden file by file by the person's own.
package struct TemplateStore: Sendable {
  private let overrides: [String: SourceFile]
  private let neighbours: [String]
  /// The theme whose files are used where another has none, by the other's folder.
  private var bases: [String: String] = [:]

  /// - Parameter overrides: files by their paths below `templates/`, such as `gyeol/html/entry.html`.
  package init(overrides: [String: SourceFile] = [:]) { self.init(overrides: overrides, neighbours: []) }

  /// - Parameter neighbours: the names of the person's other themes, for the hint when one is misspelt.
  init(overrides: [String: SourceFile], neighbours: [String]) {
    self.overrides = overrides
    self.neighbours = neighbours
  }

  /// The person's own files with their paths.
  var own: [(path: String, file: SourceFile)] {
    overrides.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The names of all themes, in alphabetical order.
  package var themes: [String] {
    let suffix = "/theme.yaml"
    let names = paths.filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }
    return Set(names + neighbours).sorted()
  }

  /// The store with the files of another theme where a theme has none of its own.
  func based(_ theme: String, on base: String) -> TemplateStore {
    var store = self
    store.bases[theme] = base
    return store
  }

  /// A file of a theme, else of the theme that it is based on, else the shared one; nil when there is none.
  func file(_ name: String, of theme: String) -> SourceFile? {
    owners(of: theme).lazy.compactMap { file("\($0)/\(name)") }.first
  }

  private func owners(of theme: String) -> [String] {
    [theme] + [bases[theme]].compactMap(\.self) + ["shared"]
  }

  func file(_ path: String) -> SourceFile? {
    if let file = overrides[path] { return file }
    return EmbeddedTexts.file(at: path).map { text in
      SourceFile(path: "templates/" + path, bytes: text.withUTF8Buffer(Array.init))
    }
  }

  /// The template with a name: the theme's own file, else the shared one; nil, with a report, when it cannot be read.
  ///
  /// - Parameter room: the folder of a theme to search before that of the kind; nil: only that of the kind.
  func template(
    _ name: String, _ kind: TemplateKind, theme: String, in room: String? = nil, files: inout SourceSet,
    report: inout Report
  ) -> Template? {
    let paths = folders(kind, theme: theme, in: room).map { "\($0)\(name).\(kind.rawValue)" }
    guard let source = paths.lazy.compactMap(file).first else { return nil }
    return Template(source, id: files.add(source), kind: kind, report: &report)
  }

  private func folders(_ kind: TemplateKind, theme: String, in room: String?) -> [String] {
    ([room].compactMap(\.self) + [kind.folder]).flatMap { part in
      owners(of: theme).map { "\($0)/\(part)/" }
    }
  }

  /// Every name that a partial of a kind can have.
  func names(_ kind: TemplateKind, theme: String, in room: String? = nil) -> [String] {
    let suffix = "." + kind.rawValue
    let folders = folders(kind, theme: theme, in: room)
    let names = paths.compactMap { path in
      folders.first { path.hasPrefix($0) && path.hasSuffix(suffix) }
        .map { String(path.dropFirst($0.count).dropLast(suffix.count)) }
    }
    return Set(names).sorted()
  }

  private var paths: [String] { EmbeddedTexts.files.map { $0.path.description } + overrides.keys }
}
