import LapelDiagnostics
import Testing

@testable import LapelCLI

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("Diagnostic codes")
struct CodesTests {
  @Test("every code that the sources declare can be explained")
  func complete() throws {
    let declared = try Self.declaredNames()
    #expect(declared.count > 60)
    #expect(Set(Codes.all.map(\.name)) == declared)
  }

  @Test("no two kinds of problem have the same code")
  func unique() {
    #expect(Set(Codes.all.map(\.name)).count == Codes.all.count)
  }

  @Test(
    "a summary is one line, lower case at its start and without a full stop", arguments: Codes.all.map(\.name)
  )
  func summary(name: String) throws {
    let code = try #require(Codes.all.first { $0.name == name })
    #expect(!code.summary.isEmpty && !code.summary.contains("\n") && !code.summary.hasSuffix("."))
    #expect(!code.explanation.isEmpty, "`lapel explain \(name)` has nothing to say")
  }

  /// The first text after each `DiagnosticCode(` of the sources.
  private static func declaredNames() throws -> Set<String> {
    var names: Set<String> = []
    for file in files(in: "\(Project.root)/Sources") where file.hasSuffix(".swift") {
      let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
      for rest in text.split(separator: "= DiagnosticCode(").dropFirst() {
        let words = rest.drop { $0.isWhitespace }
        guard words.first == "\"" else { continue }
        names.insert(String(words.dropFirst().prefix { $0 != "\"" }))
      }
    }
    return names
  }

  private static func files(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      var isFolder = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      return isFolder && name != "templates" ? files(in: path) : [path]
    }
  }
}
