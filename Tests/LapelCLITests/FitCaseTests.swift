import Lapel
import LapelDiagnostics
import LapelTailoring
import Testing

@testable import LapelCLI

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Careers of many trades beside postings of many habits; `Tests/cases/README.md` says how they are labelled.
@Suite("Careers of many trades beside their postings")
struct FitCaseTests {
  static let today = PartialDate(year: 2026, month: 6, day: 30)
  static let cases = FitCase.all(in: "\(Project.root)/Tests/cases")

  @Test("there are cases of many trades")
  func some() { #expect(Self.cases.count >= 20) }

  @Test("a gap is never told met, and what is asked is found", arguments: cases)
  func honest(_ found: FitCase) throws {
    let report = try found.report(today: Self.today)
    let told = Dictionary(report.lines.map { ($0.text, $0) }, uniquingKeysWith: { a, _ in a })
    for line in found.lines {
      let answer = try #require(told[line.text], "`\(line.text)` is not among what is asked")
      #expect((answer.kind == .duty) == (line.kind == .duty), "`\(line.text)`")
      if line.statuses.first == .gap, !line.statuses.contains(.met) {
        #expect(answer.status != .met, "`\(line.text)`")
      }
    }
    let gold = Set(found.lines.map(\.text))
    for line in report.lines where line.kind != .duty && !gold.contains(line.text) {
      #expect(found.mayBeTold.contains(line.text), "`\(line.text)` is no requirement")
    }
  }

  @Test("nine lines of ten have the status that a careful reader gives them, and proof he would take")
  func careful() throws {
    var (right, proven, asked, shown) = (0, 0, 0, 0)
    for found in Self.cases {
      let report = try found.report(today: Self.today)
      let told = Dictionary(report.lines.map { ($0.text, $0) }, uniquingKeysWith: { a, _ in a })
      for line in found.lines where line.kind != .duty {
        guard let answer = told[line.text] else { continue }
        asked += 1
        if line.statuses.contains(answer.status) { right += 1 }
        guard line.statuses.first != .gap, !line.evidence.isEmpty else { continue }
        shown += 1
        if let first = answer.evidence.first?.id, line.evidence.contains(FitCase.bare(first)) { proven += 1 }
      }
    }
    #expect(right * 100 >= asked * 92, "\(right) of \(asked)")
    #expect(proven * 100 >= shown * 92, "\(proven) of \(shown)")
  }
}

/// A career, a posting, and what a careful reader finds.
struct FitCase: Sendable, CustomTestStringConvertible {
  struct Line: Sendable {
    let kind: RequirementKind
    /// Any of these will do; empty for a duty.
    let statuses: [FitStatus]
    let evidence: Set<String>
    let text: String
  }

  let posting: String
  let career: String
  let lines: [Line]
  /// Lines that a reader may take for a requirement or not.
  let mayBeTold: Set<String>

  var testDescription: String { posting.split(separator: "/").suffix(2).joined(separator: "/") }

  static func all(in folder: String) -> [FitCase] {
    let files = FileManager.default
    let trades = ((try? files.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    return trades.flatMap { trade -> [FitCase] in
      let names = ((try? files.contentsOfDirectory(atPath: "\(folder)/\(trade)")) ?? []).sorted()
      return names.filter { $0.hasSuffix(".gold") }.compactMap { gold in
        let stem = gold.dropLast(5)
        guard let posting = names.first(where: { $0.hasPrefix("\(stem).") && $0 != gold }),
          let bytes = try? SafeFile.read("\(folder)/\(trade)/\(gold)")
        else { return nil }
        return FitCase(
          posting: "\(folder)/\(trade)/\(posting)", career: "\(folder)/\(trade)/career.yaml",
          gold: String(decoding: bytes, as: UTF8.self))
      }
    }
  }

  private init(posting: String, career: String, gold: String) {
    self.posting = posting
    self.career = career
    var lines: [Line] = []
    var mayBeTold: Set<String> = []
    for row in gold.split(separator: "\n") where !row.hasPrefix("lead:") {
      if row.hasPrefix("? | ") {
        mayBeTold.insert(String(row.dropFirst(4)))
        continue
      }
      guard let bar = row.firstIndex(of: "|") else { continue }
      let words = row[..<bar].split(separator: " ")
      let kinds: [Substring: RequirementKind] = ["R": .required, "P": .preferred, "D": .duty]
      let statuses: [Substring: FitStatus] = ["M": .met, "P": .partial, "G": .gap]
      guard words.count > 1, let kind = kinds[words[0]] else { continue }
      lines.append(
        Line(
          kind: kind, statuses: words[1].split(separator: "/").compactMap { statuses[$0] },
          evidence: Set(
            words.dropFirst(2).filter { !$0.hasPrefix("!") }
              .map { Self.bare(String($0.hasPrefix("*") ? $0.dropFirst() : $0)) }),
          text: String(row[row.index(bar, offsetBy: 2)...])))
    }
    self.lines = lines
    self.mayBeTold = mayBeTold
  }

  /// `marrow.senior.kafka` and `marrow.kafka` are one thing.
  static func bare(_ id: String) -> String {
    let parts = id.split(separator: ".")
    return parts.count > 1 ? "\(parts[0]).\(parts[parts.count - 1])" : id
  }

  func report(today: PartialDate) throws -> FitReport {
    let source = SourceFile(path: "career.yaml", bytes: try SafeFile.read(career))
    let loaded = LoadedCareer([CareerFile(name: "career.yaml", source: source)], today: today)
    try #require(!loaded.report.hasErrors)
    return FitReport(
      of: loaded.career,
      for: try PostingSource(PostingFile(path: posting, bytes: SafeFile.read(posting)), today: today).reading,
      today: today)
  }
}
