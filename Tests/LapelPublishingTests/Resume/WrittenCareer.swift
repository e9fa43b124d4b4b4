import LapelDiagnostics
import LapelYAML

@testable import Lapel
@testable import LapelPublishing

/// A career as one file would have it.
struct WrittenCareer {
  let career: Career
  let source: SourceFile

  init(_ yaml: String) {
    source = SourceFile(path: "profile.yaml", bytes: Array(yaml.utf8))
    var report = Report()
    let file = YAMLFile.read(source, id: FileID(0), mode: .career, report: &report)
    var career = Career()
    for root in file.documents {
      if let person = Person.read(root, &report) { career.person = person }
      for type in Career.sections {
        if let node = root[type.section.rawValue] { career.entries[type.section] = Self.list(type, node) }
      }
      if let node = root["custom"] { career.custom = [CustomSection].read(node, &report) ?? [] }
      if let node = root["references"] { career.referees = [Referee].read(node, &report) ?? [] }
      if let node = root["target"] { career.targets += [Target.read(node, &report)].compactMap { $0 } }
      if let node = root["log"] { career.log = [LogLine].read(node, &report) ?? [] }
    }
    self.career = career
  }

  private static func list<E: Entry>(_ type: E.Type, _ node: Node) -> [any Entry] {
    var report = Report()
    return [E].read(node, &report) ?? []
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
      of: career, in: language, for: target, level: level, today: PartialDate(year: 2024, month: 3, day: 1),
      options: options, report: &report)
    return (resume, report)
  }

  func text(_ language: Language = .korean, target: String? = nil, level: ShowLevel = .application) -> String
  {
    guard case .plain(let make) = Format.text.making else { return "" }
    return String(decoding: make(resume(language, target: target, level: level).resume), as: UTF8.self)
  }
}
