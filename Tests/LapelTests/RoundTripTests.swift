import LapelDiagnostics
import LapelYAML
import Testing

@testable import Lapel

/// What is read, written and read again is the same: no field is lost, none stands in another's place.
struct RoundTripTests {
  @Test("every record is written as it was read")
  func records() throws {
    var checked: [String] = []
    for type in Career.sections + [Referee.self, CustomEntry.self] { checked.append(try roundTrip(type)) }
    checked.append(try roundTrip(Role.self))
    checked.append(try roundTrip(CustomSection.self))
    checked.append(try roundTrip(Highlight.self))
    checked.append(try roundTrip(Metric.self))
    checked.append(try roundTrip(Story.self))
    checked.append(try roundTrip(GradePointAverage.self))
    checked.append(try roundTrip(Target.self))
    checked.append(try roundTrip(Question.self))
    checked.append(try roundTrip(Posting.self))
    checked.append(try roundTrip(Application.self))
    checked.append(try roundTrip(NextStep.self))
    checked.append(try roundTrip(Retrospective.self))
    checked.append(try roundTrip(ChapterFields.self))
    checked.append(try roundTrip(Goals.self))
    checked.append(try roundTrip(Goal.self))
    checked.append(try roundTrip(Assessment.self))
    checked.append(try roundTrip(SelfQuestion.self))
    checked.append(try roundTrip(Options.self))
    checked.append(try roundTrip(FontOptions.self))
    checked.append(try roundTrip(Person.self))
    #expect(Set(checked).count == checked.count)
  }

  /// Fills every field with a value of its own, and compares what comes back with what was filled in.
  private func roundTrip<R: Record & Hashable>(_ type: R.Type) throws -> String {
    var number = 0
    let pairs = type.schema.fields.map { Tree.Pair($0.name, Self.sample($0.shape(), $0.name, &number)) }
    var tree = Tree.fields(pairs)
    if type.schema.isLine {
      tree = .fields([Tree.Pair("ko", .text("글")), Tree.Pair("en", .text("line"))] + pairs)
    }
    let first = try Self.read(type, tree)
    let written = try #require(first.tree)
    #expect(Self.sorted(written) == Self.sorted(tree), "\(type.schema.name)")
    #expect(try Self.read(type, written) == first, "\(type.schema.name)")
    return type.schema.name
  }

  private static func read<R: Record>(_ type: R.Type, _ tree: Tree) throws -> R {
    let text = flow(tree)
    var report = Report()
    let file = YAMLFile.read(
      SourceFile(path: "x.yaml", bytes: Array(text.utf8)), id: FileID(0), mode: .career, report: &report)
    let record = type.schema.read(try #require(file.documents.first), &report)
    #expect(report.diagnostics.map(\.message) == [], "\(type.schema.name)")
    return try #require(record)
  }

  /// A value of the shape, no two of them alike.
  private static func sample(_ shape: Shape, _ name: String, _ number: inout Int) -> Tree {
    number += 1
    switch shape {
    case .text(let what, _):
      if what == "a date" { return .text("\(2000 + number % 90)-0\(1 + number % 9)") }
      if what == "a period" { return .text("\(2000 + number % 90)-01..\(2001 + number % 90)-02") }
      if what == "a date or `present`" { return .text("\(2001 + number % 90)-11") }
      if what == "a language tag" { return .text("ko") }
      if what.hasPrefix("`DATE") { return .text("2023-01-0\(1 + number % 9) @self done +tag") }
      return .text("\(name)-\(number)")
    case .localized:
      return .fields([Tree.Pair("ko", .text("글\(number)")), Tree.Pair("en", .text("text \(number)"))])
    case .choice(let words): return .text(words[number % words.count])
    case .list(let item), .oneOrMany(let item):
      return .list([
        sample(item, name, &number), item == .languageTag ? .text("en") : sample(item, name, &number),
      ])
    case .record(_, let fields):
      return .fields(fields.map { Tree.Pair($0.name, sample($0.shape(), $0.name, &number)) })
    case .line(_, let fields):
      if fields.contains(where: { $0.name == "url" }) { return .text("https://example.com/\(number)") }
      return .fields(
        [Tree.Pair("ko", .text("줄\(number)"))]
          + fields.map { Tree.Pair($0.name, sample($0.shape(), $0.name, &number)) })
    case .map(_, let value): return .fields([Tree.Pair("key\(number)", sample(value, name, &number))])
    case .either(let shapes): return sample(shapes[0], name, &number)
    }
  }

  /// The tree as one line of YAML.
  private static func flow(_ tree: Tree) -> String {
    switch tree {
    case .text(let text): "\"\(text)\""
    case .list(let items): "[\(items.map(flow).joined(separator: ", "))]"
    case .fields(let pairs): "{\(pairs.map { "\($0.key): \(flow($0.value))" }.joined(separator: ", "))}"
    }
  }

  /// Keys in alphabetical order: the order of languages and fields in a mapping says nothing.
  private static func sorted(_ tree: Tree) -> Tree {
    switch tree {
    case .text: tree
    case .list(let items): .list(items.map(sorted))
    case .fields(let pairs):
      .fields(pairs.map { Tree.Pair($0.key, sorted($0.value)) }.sorted { $0.key < $1.key })
    }
  }
}

extension Shape {
  /// A second language for lists of them.
  fileprivate static var languageTag: Shape { .text("a language tag") }

  fileprivate static func == (a: Shape, b: Shape) -> Bool {
    if case .text(let x, _) = a, case .text(let y, _) = b { return x == y }
    return false
  }
}
