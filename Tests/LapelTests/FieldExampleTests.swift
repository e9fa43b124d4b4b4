import LapelDiagnostics
import Testing

@testable import Lapel

@Suite("Examples of the field reference")
struct FieldExampleTests {
  /// What a reading says of a value that is not what its field takes.
  private static let ofReading: Set<DiagnosticCode> = [
    .unknownField, .missingField, .wrongShape, .unknownWord, .nullWord, .badID, .badDate, .badPeriod,
    .badLogLine,
    .badAddress, .olderForm,
  ]

  @Test("each field has an example that reads without a word, or fields of its own that have one")
  func read() {
    var walk = FieldWalk()
    for field in FieldReference.sections { walk.visit(field, in: { $0 }, known: []) }
    #expect(walk.files.count > 250)
    for (place, file) in walk.files {
      let found = Problems(file).loaded.report.diagnostics.filter { Self.ofReading.contains($0.code) }
      #expect(found.isEmpty, "\(place): \(found.map(\.message)) in \(file)")
    }
    #expect(walk.without.isEmpty, "\(walk.without)")
  }
}

/// Goes through all fields, and makes of each one's example the shortest file that holds it.
private struct FieldWalk {
  /// Fields that a record needs although each may be left out.
  private static let together = [
    "goal": ["text: some"], "self-question": ["text: some"], "highlight": ["text: some"],
    "gpa": ["overall: 4.1", "scale: 4.5"],
  ]

  var files: [(place: String, text: String)] = []
  /// Fields with neither an example nor fields of their own.
  var without: [String] = []

  /// - Parameter wrap: makes a whole file of a pair, `field: value`.
  mutating func visit(_ field: FieldInfo, in wrap: (String) -> String, known: [String], path: String = "") {
    let place = path + field.name
    if let example = field.example { files.append((place, wrap("\(field.name): \(example)"))) }
    guard let (name, fields, isList) = record(of: field.shape()) else {
      if field.example == nil { without.append(place) }
      return
    }
    guard !known.contains(name) else { return }
    for inner in fields {
      let needed = fields.filter { $0.isRequired && $0.name != inner.name }.map {
        "\($0.name): \($0.example ?? "some")"
      }
      let others = (Self.together[name] ?? []).filter { !$0.hasPrefix("\(inner.name):") }
      let open = isList ? ("[{", "}]") : ("{", "}")
      visit(
        inner,
        in: { pair in
          wrap("\(field.name): \(open.0)\((needed + others + [pair]).joined(separator: ", "))\(open.1)")
        }, known: known + [name], path: place + ".")
    }
  }

  private func record(of shape: Shape) -> (name: String, fields: [FieldInfo], isList: Bool)? {
    switch shape {
    case .record(let name, let fields), .line(let name, let fields):
      fields.isEmpty ? nil : (name, fields, false)
    case .list(let inner): record(of: inner).map { ($0.name, $0.fields, true) }
    case .oneOrMany(let inner): record(of: inner)
    case .either(let shapes): shapes.lazy.compactMap { record(of: $0) }.first
    case .text, .localized, .choice, .map: nil
    }
  }
}
