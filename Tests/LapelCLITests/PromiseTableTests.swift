import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct PromiseTableTests {
  @Test(arguments: ["Docs/promises.md", "Docs/promises.ko.md", "SECURITY.md", "SECURITY.ko.md"])
  func `Each test that a promise names is there`(page: String) throws {
    let text = String(decoding: try Data(contentsOf: URL(filePath: "\(Project.root)/\(page)")), as: UTF8.self)
    let tests = Set(
      Self.files(in: "\(Project.root)/Tests").map { $0.split(separator: "/").last.map(String.init) ?? "" })
    let named = text.split(separator: "`").filter { $0.hasSuffix("Tests") && $0.allSatisfy(\.isLetter) }
    #expect(named.count > 4)
    for name in named { #expect(tests.contains("\(name).swift"), "\(page) names \(name)") }
  }

  private static func files(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).flatMap { name -> [String] in
      name.hasSuffix(".swift")
        ? ["\(folder)/\(name)"] : name.contains(".") ? [] : files(in: "\(folder)/\(name)")
    }
  }
}
