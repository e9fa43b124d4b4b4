import Lapel
import LapelDiagnostics

@testable import LapelPublishing

/// A career as one file would have it.
struct WrittenCareer {
  static let today = PartialDate(year: 2024, month: 3, day: 1)

  let loaded: LoadedCareer
  var career: Career { loaded.career }

  init(_ yaml: String) {
    let source = SourceFile(path: "profile.yaml", bytes: Array(yaml.utf8))
    loaded = LoadedCareer([CareerFile(name: "profile.yaml", source: source)], today: Self.today)
  }

  /// The résumé on the first of March 2024, and what was said about it.
  func resume(
    _ language: Language = .korean, target: String? = nil, level: ShowLevel = .application
  ) -> (resume: Resume, report: Report) {
    var report = Report()
    let target = target.flatMap { id in career.targets.first { $0.id.text == id } }
    let options = ResolvedOptions(
      profile: career.person.options, target: target?.options, report: &report)
    let resume = Resume(
      of: career, in: language, for: target, level: level, today: Self.today,
      options: options, report: &report)
    return (resume, report)
  }

  func text(_ language: Language = .korean, target: String? = nil, level: ShowLevel = .application) -> String
  {
    written(.text, language, target: target, level: level)
  }

  /// What a format that prints the page makes of it.
  func written(
    _ format: Format, _ language: Language = .korean, target: String? = nil, level: ShowLevel = .application
  ) -> String {
    guard case .plain(let make) = format.making else { return "" }
    let page = PageComposer(resume(language, target: target, level: level).resume).compose().page
    return String(decoding: make(page), as: UTF8.self)
  }
}
