import Lapel
import LapelDiagnostics

@testable import LapelPublishing

/// What a build writes, by the name of each file.
struct MadePages {
  let files: [String: String]
  let report: Report
  /// The files that the report points into.
  let sources: SourceSet

  /// Builds into a folder that is gone afterwards; without TeX.
  init(
    _ written: WrittenCareer, formats: [Format] = Format.all, targets: [String] = [],
    languages: [Language]? = nil, change: (inout Build) -> Void = { _ in }
  ) async throws {
    let folder = try TemporaryFolder()
    var build = Build(
      career: written.career, folder: folder.path, name: "me", today: WrittenCareer.today)
    build.output = folder.path + "/out"
    build.formats = formats
    build.languages = languages
    if !targets.isEmpty {
      build.targets = written.career.targets.filter { targets.contains($0.id.text) }
    }
    change(&build)
    let outcome = try await build.run()
    var files: [String: String] = [:]
    for path in outcome.written {
      files[String(path.dropFirst(build.output.count + 4))] = String(
        decoding: try SafeFile.read(path), as: UTF8.self)
    }
    self.files = files
    report = outcome.report
    sources = outcome.sources
  }

  var errors: [String] { report.diagnostics.filter { $0.severity == .error }.map(\.code.name) }
}
