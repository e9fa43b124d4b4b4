import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelPublishing

/// A career folder that has been read and checked.
struct CareerInput {
  let location: CareerLocation
  let loaded: LoadedCareer

  /// - Parameter scope: the problems to look for.
  init(_ location: CareerLocation, for scope: CheckScope = .everything, today: PartialDate) throws(FileError)
  {
    self.location = location
    loaded = try LoadedCareer(folder: location.path, for: scope, today: today)
  }

  init(_ location: CareerLocation, _ loaded: LoadedCareer) {
    self.location = location
    self.loaded = loaded
  }

  /// Every problem, including those of options, and with `strict` also what plain YAML would refuse.
  func report(strict: Bool = false) -> Report {
    var report = CareerProblems.report(of: loaded, in: location.path)
    if strict { for diagnostic in loaded.relaxations { report.add(diagnostic) } }
    return report
  }

  /// The page's words in a language, with the person's own over them; `check` reports what is wrong with those.
  func words(for language: Language) -> Words {
    var told = Report()
    return WordsShelf(for: [language], in: location.path, report: &told).words(for: language)
  }

  /// The problems that a build repeats; notes are only for `check`, and the answers to others for those who write to them.
  ///
  /// - Parameter targets: the targets that are built.
  func warnings(for targets: [Target]) -> Report {
    let built = Set(targets.map(\.id.text))
    let others = loaded.career.targets.filter { !built.contains($0.id.text) }.flatMap(\.questions)
    let answers = Set(others.flatMap { $0.answer?.versions.compactMap(\.origin.range) ?? [] })
    var report = Report()
    for diagnostic in loaded.report.diagnostics where diagnostic.severity == .warning {
      if let range = diagnostic.range, answers.contains(range) { continue }
      report.add(diagnostic)
    }
    return report
  }

  /// Prints the problems on stderr.
  func tell(_ report: Report, _ console: Console) { console.tell(report, in: loaded.sources, location.path) }

  /// Ends the command with every problem on stderr when there is an error, since a folder with an error builds
  /// nothing.
  func refuseErrors(_ console: Console) throws {
    let report = report()
    guard report.hasErrors else { return }
    tell(report, console)
    throw ExitCode.problems
  }
}
