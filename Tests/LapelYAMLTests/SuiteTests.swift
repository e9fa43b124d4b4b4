import LapelDiagnostics
import LapelYAML
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The open part of the yaml-test-suite, where it lies beside the repository.
@Suite("The yaml-test-suite", .enabled(if: SuiteCases.isPresent))
struct SuiteTests {
  @Test("valid cases have their events in both modes, invalid ones are refused")
  func events() throws {
    for test in try SuiteCases.all() {
      #expect(Reading.events(test.text) == test.events, "\(test.name)")
      if let events = test.events {
        #expect(Reading.events(test.text, .career) == events, "\(test.name) as a career file")
      }
    }
  }

  @Test("formatting keeps the events of every valid case, and is a fixed point")
  func formatting() throws {
    for test in try SuiteCases.all() where test.events != nil {
      var report = Report()
      let once = YAMLFormatter.format(Reading.source(test.text), id: Reading.id, report: &report)
      let text = String(decoding: try #require(once), as: UTF8.self)
      #expect(Reading.events(text) == test.events, "\(test.name)")
      let twice = YAMLFormatter.format(Reading.source(text), id: Reading.id, report: &report)
      #expect(twice == once, "\(test.name)")
    }
  }
}

enum SuiteCases {
  static let folder = "../shared/yaml/suite-open"

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder) }

  struct Case {
    let name: String
    let text: String
    /// Nil for an invalid one.
    let events: String?
  }

  static func all() throws -> [Case] {
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
      $0.hasSuffix("in.yaml")
    }
    try #require(files.count > 200)
    return try files.sorted().map { file in
      let name = String(file.dropLast("/in.yaml".count))
      let text = try String(decoding: Data(contentsOf: URL(filePath: "\(folder)/\(file)")), as: UTF8.self)
      if FileManager.default.fileExists(atPath: "\(folder)/\(name)/error") {
        return Case(name: name, text: text, events: nil)
      }
      let events = try String(
        decoding: Data(contentsOf: URL(filePath: "\(folder)/\(name)/test.event")), as: UTF8.self)
      let lines = events.split(separator: "\n").map { line in String(line.drop { $0 == " " }) }
      return Case(name: name, text: text, events: Reading.inOneLine(lines.joined(separator: "\n")))
    }
  }
}
