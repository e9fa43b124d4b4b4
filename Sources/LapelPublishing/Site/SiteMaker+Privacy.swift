import Lapel
import LapelDiagnostics

extension SiteMaker {
  /// The private values that the texts of the site give away, including those of `writing`, each an error at its place.
  func leaks(_ sources: SourceSet) -> (report: Report, sources: SourceSet) {
    let (ofPosts, sources) = career.postLeaks(
      at: .everyone, in: languages + career.languages, of: FolderView(site.build.folder), sources)
    var report = Report()
    for leak in career.leaks(at: .everyone, onSite: true) + ofPosts { report.add(leak) }
    return (report, sources)
  }

  /// Searches every page for what is not public.
  func checkPrivate(
    _ files: [(path: String, bytes: [UInt8])], _ words: WordsShelf, _ report: inout Report
  ) {
    let search = OutputSearch(of: career, at: .everyone, besides: languages.map { words.words(for: $0) })
    if search.isEmpty { return }
    let found = Parallel.map(files) { file in search.found(in: file.bytes, named: Self.searched(file.path)) }
    for (file, values) in zip(files, found) {
      for value in values {
        report.add(
          Diagnostic(
            .privateValue, "`\(file.path)` would hold a private value, the `\(value.field)` here",
            at: value.origin.range))
      }
    }
  }

  /// The path if its file is to be searched, else empty; the CV's own formats were searched when they were made.
  private static func searched(_ path: String) -> String {
    [".html", ".xml", ".css", ".txt"].contains { path.hasSuffix($0) } ? path : ""
  }
}
