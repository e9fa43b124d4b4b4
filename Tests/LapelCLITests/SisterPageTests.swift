import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The documentation is read in two languages.
@Suite struct SisterPageTests {
  /// The English pages, below the project.
  static let pages =
    ["README.md", "SECURITY.md"]
    + ["Docs", "Docs/editors"].flatMap { folder in
      ((try? FileManager.default.contentsOfDirectory(atPath: "\(Project.root)/\(folder)")) ?? []).sorted()
        .filter { $0.hasSuffix(".md") && !$0.hasSuffix(".ko.md") }
        .map { "\(folder)/\($0)" }
    }

  @Test(arguments: pages)
  func `Each page has one in Korean, and each of the two leads to the other`(page: String) throws {
    let sister = "\(page.dropLast(3)).ko.md"
    #expect(try Self.text(of: page).contains("](\(Self.name(of: sister)))"))
    #expect(try Self.text(of: sister).contains("](\(Self.name(of: page)))"))
  }

  @Test(arguments: ["Docs/README.md", "Docs/README.ko.md"])
  func `Each page of a language is in the list of its pages`(list: String) throws {
    let text = try Self.text(of: list)
    let ending = list.hasSuffix(".ko.md") ? ".ko.md" : ".md"
    for page in Self.pages where page.hasPrefix("Docs/") && page != "Docs/README.md" {
      let place = "\(page.dropFirst(5).dropLast(3))\(ending)"
      #expect(text.contains("](\(place))"), "\(list) does not lead to \(place)")
    }
  }

  private static func name(of page: String) -> Substring { page.split(separator: "/").last ?? "" }

  private static func text(of page: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(Project.root)/\(page)")), as: UTF8.self)
  }
}
