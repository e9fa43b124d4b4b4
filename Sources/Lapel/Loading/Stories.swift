import LapelDiagnostics
import LapelYAML

/// The stories of retrospectives in files of their own: `file: retrospectives/2023.md`, or one file per language
/// beside it (`2023.ko.md`, `2023.en.md`).
struct Stories {
  let folder: FolderView
  let languages: [Language]

  /// The same retrospective with the contents of its files as its text; text in the career file wins.
  func told(_ look: Retrospective, _ sources: inout SourceSet, _ report: inout Report) -> Retrospective {
    guard let file = look.file else { return look }
    var versions = look.text?.versions ?? []
    for (language, name) in names(of: file.text) where !versions.contains(where: { $0.language == language })
    {
      guard let found = folder.contents(name) else { continue }
      let id = FileID(sources.files.count)
      let source = SourceFile(path: found.path, decoding: found.bytes, id: id, report: &report)
      _ = sources.add(source)
      guard source.isText else { continue }
      let origin = Origin(SourceRange(id, 0..<source.bytes.count))
      versions.append(.init(language, String(decoding: source.bytes, as: UTF8.self), origin))
    }
    if versions.isEmpty { return look }
    return look.told(LocalizedText(versions, show: look.text?.show, origin: look.text?.origin ?? file.origin))
  }

  /// Whether any of the files that may hold the story is there.
  func hasFile(_ file: String) -> Bool { names(of: file).contains { isThere($0.name) } }

  private func isThere(_ name: String) -> Bool {
    switch folder.look(name) {
    case .file, .unknown: true
    case .folder, .outside, .nothing: false
    }
  }

  /// `2023.ko.md` for `2023.md`, and the file itself for every language.
  func names(of file: String) -> [(language: Language?, name: String)] {
    let start = file.lastIndex(of: "/").map(file.index(after:)) ?? file.startIndex
    let dot = file[start...].lastIndex(of: ".") ?? file.endIndex
    var seen: Set<Language> = []
    let all = (languages + [.korean, .english]).filter { seen.insert($0).inserted }
    return all.map { ($0, "\(file[..<dot]).\($0.tag)\(file[dot...])") } + [(nil, file)]
  }
}

extension Retrospective {
  fileprivate func told(_ text: LocalizedText) -> Retrospective {
    Retrospective(
      year: year, line: line, text: text, file: file, chapters: chapters, lesson: lesson, kept: kept,
      dropped: dropped, next: next, show: show, note: note, origin: origin)
  }
}
