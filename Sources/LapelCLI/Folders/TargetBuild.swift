import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelPublishing
import LapelTailoring

/// The CV for one company as `lapel build --target` makes it, kept in memory.
struct TargetBuild {
  private(set) var build: Build

  var languages: [Language]? {
    get { build.languages }
    set { build.languages = newValue }
  }

  /// - Parameter target: nil for the general CV.
  init(_ target: Target?, of input: CareerInput, today: PartialDate) {
    var build = Build(
      career: input.loaded.career, folder: input.location.path, name: input.location.name, today: today)
    build.sources = input.loaded.sources
    build.targets = [target]
    build.worth = { target in
      guard target.posting != nil, let source = try? PostingSource(target: target.id.text, of: input) else {
        return nil
      }
      return FitReport(of: input.loaded.career, for: source.reading, today: today).worth
    }
    self.build = build
  }

  /// What its pages say, without making a file in any format.
  func outlines(_ input: CareerInput, _ console: Console) async throws -> [CVOutline] {
    try await resumes(input, console).map { CVOutline($0, for: build.targets[0], index: input.loaded.index) }
  }

  func resumes(_ input: CareerInput, _ console: Console) async throws -> [Resume] {
    var build = build
    build.formats = []
    let made = await build.make()
    if made.report.hasErrors {
      input.tell(made.report, console)
      throw ExitCode.problems
    }
    return made.resumes
  }
}
