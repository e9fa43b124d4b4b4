import Lapel
import LapelDiagnostics
import LapelYAML

/// A career folder that is being edited; unchanged files are not read again.
struct EditedCareer: Sendable {
  var texts: FolderTexts
  private var kept = KeptReadings()

  init(root: String) { texts = FolderTexts(root: root) }

  /// The career with its texts as they are now.
  ///
  /// - Parameter scope: the problems to look for.
  mutating func snapshot(for scope: CheckScope, today: PartialDate, in encoding: PositionEncoding)
    -> CareerSnapshot
  {
    var files: [CareerFile] = []
    var report = Report()
    let names = texts.names
    for name in names {
      guard let bytes = texts.bytes(of: name) else { continue }
      let source = SourceFile(
        path: SafeFile.join(texts.root, name), decoding: bytes, id: FileID(files.count), report: &report)
      files.append(CareerFile(name: name, source: source))
    }
    let loaded = LoadedCareer(
      files, unreadable: texts.problems, for: scope, folder: view, today: today, report: report,
      keeping: &kept)
    return CareerSnapshot(texts, names: names, loaded, kept, today: today, encoding)
  }

  /// The folder as the checks see it: stories open in the editor have the editor's text.
  private var view: FolderView {
    let (disk, open, root) = (FolderView(texts.root), texts.open, texts.root)
    return FolderView(
      look: { open[$0].map { .file(Array($0.bytes.prefix(32))) } ?? disk.look($0) }, tracked: disk.tracked,
      contents: { name in open[name].map { (SafeFile.join(root, name), $0.bytes) } ?? disk.contents(name) })
  }
}
