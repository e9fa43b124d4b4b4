import ArgumentParser
import Lapel

/// The career of an invented person in a trade, to begin from: a file in `Resources/examples`.
struct ExampleCareer: ExpressibleByArgument, Sendable {
  /// The trade: `nurse`.
  let name: String
  let text: String

  static let all = EmbeddedTexts.files(in: "examples").map { path, text in
    ExampleCareer(name: String(path.dropLast(".yaml".count)), text: text.description)
  }

  /// The language that the example is written in: the first of its `languages`.
  var language: StarterLanguage? {
    StarterLanguage.allCases.first { text.contains("\nlanguages: [\($0.rawValue)") }
  }

  /// Korean names for people who are looking for a first job.
  private static let otherNames = ["취준생": "jobseeker"]

  init?(argument: String) {
    let name = Self.otherNames[argument.composed] ?? argument
    guard let known = Self.all.first(where: { $0.name == name }) else { return nil }
    self = known
  }

  private init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  static var allValueStrings: [String] { all.map(\.name) + otherNames.keys }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
