import Lapel
import Testing

@testable import LapelPublishing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A section and a format are a file and a line in a list; a forgotten line is told here.
@Suite("What is declared stands in its list")
struct DeclaredTests {
  /// What the Swift files of a folder of Sources call something by: the first quoted word behind a beginning.
  private static func names(in folder: String, after beginning: String) -> [String] {
    let root = "\(Project.root)/Sources/\(folder)"
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().flatMap { path -> [String] in
      let data = (try? Data(contentsOf: URL(filePath: "\(root)/\(path)"))) ?? Data()
      let pieces = String(decoding: data, as: UTF8.self).split(separator: beginning)
      return pieces.dropFirst().compactMap { rest in
        let words = rest.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
        return words.count == 3 && words[0].allSatisfy(\.isWhitespace) ? String(words[1]) : nil
      }
    }
  }

  @Test("every section may stand in a career's file")
  func sections() {
    let declared = Self.names(in: "Lapel/Model/Sections", after: "static let section = SectionKey(")
    #expect(declared.count >= Career.sections.count)
    let known = Set(CareerShape.topLevel.map(\.name))
    for name in declared { #expect(known.contains(name), "add `\(name)` to `Career.sections`") }
  }

  @Test("every format can be asked for")
  func formats() {
    let declared = Self.names(in: "LapelPublishing/Writers", after: "= Format(")
    #expect(declared.count >= Format.all.count)
    for name in declared { #expect(Format.all.contains { $0.name == name }, "add `\(name)` to `Format.all`") }
  }
}
