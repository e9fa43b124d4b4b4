import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelPublishing
import LapelYear

/// Decides whether a year may be shown to everyone.
struct PublicYear {
  private let input: CareerInput
  private let year: Int?

  init(_ input: CareerInput, year: Int?) { (self.input, self.year) = (input, year) }

  /// Refuses a retrospective that is not public, a story that names something private, and a text that gives it away.
  func check(_ console: Console) throws {
    try checkLook()
    var report = Report()
    for leak in input.loaded.career.leaks(at: .everyone, onSite: true) { report.add(leak) }
    guard report.hasErrors else { return }
    input.tell(report, console)
    throw ExitCode.problems
  }

  private func checkLook() throws(Failure) {
    guard let look = input.loaded.career.retrospectives.last(where: { $0.year.asYear == year }) else {
      throw Failure(
        message: "there is no look back at \(year.map(String.init) ?? "a year") that could be public",
        hints: ["write `retrospective:` with `show: public`"], exitCode: .problems)
    }
    guard (look.show ?? .nobody) == .everyone else {
      throw Failure(
        message: "the look back at \(look.year.text) is not public",
        hints: ["write `show: public` in the retrospective; what it names keeps its own level"],
        exitCode: .problems)
    }
    let texts = ([look.text] + look.chapters.map(\.text)).compactMap { $0 }.flatMap(\.versions).map(\.text)
    for text in texts {
      let bytes = Array(text.utf8)
      for range in Mentions.ranges(in: bytes) {
        let name = String(decoding: bytes[range], as: UTF8.self)
        guard let item = input.loaded.index.item(for: Reference(name)), item.level != .everyone else {
          continue
        }
        throw Failure(
          message: "the story names `\(item.name)`, which is not public",
          hints: ["give it `show: public`, or tell the story without its name"], exitCode: .problems)
      }
    }
  }

  /// Refuses files that contain a text that not everyone may read.
  func check(_ files: [(name: String, bytes: [UInt8])]) throws(Failure) {
    let words = input.loaded.career.languages.map { input.words(for: $0) }
    let search = OutputSearch(of: input.loaded.career, at: .everyone, besides: words)
    for file in files {
      guard let value = search.found(in: file.bytes, named: file.name).first else { continue }
      throw Failure(
        message: "\(file.name) would show `\(value.field)`, which is not public",
        hints: ["`lapel check` names values that are private here and shown there"], exitCode: .problems)
    }
  }
}
