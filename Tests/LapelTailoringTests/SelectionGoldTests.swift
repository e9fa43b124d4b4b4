import Lapel
import LapelDiagnostics
import LapelTailoring
import LapelYAML
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("The choice for a page, beside solved cases")
struct SelectionGoldTests {
  /// Solved by another program; they stand beside the repository and may be missing.
  static let folder = "../shared/fit/select"
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter {
    $0.hasSuffix(".json")
  }

  @Test(
    "each case has the optimum that was found for it", .enabled(if: !names.isEmpty),
    arguments: names.isEmpty ? [""] : names)
  func gold(name: String) throws {
    let bytes = try SafeFile.read("\(Self.folder)/\(name)")
    var report = Report()
    let file = YAMLFile.read(
      SourceFile(path: name, bytes: bytes), id: FileID(0), mode: .strict, report: &report)
    let root = try #require(file.documents.first)
    let page = try #require(Self.page(root))
    let optimum = root["optimum"]?["value"].flatMap { Int($0.text) }
    #expect((try? Selection(of: page))?.value == optimum)
  }

  private static func page(_ root: Node) -> PageChoice? {
    func number(_ node: Node, _ key: String) -> Int { node[key].flatMap { Int($0.text) } ?? 0 }
    func text(_ node: Node, _ key: String) -> String { node[key]?.text ?? "" }
    guard let sections = root["sections"], let groups = root["groups"], let items = root["items"] else {
      return nil
    }
    let sectionIDs = sections.items.map { text($0, "id") }
    let groupIDs = groups.items.map { text($0, "id") }
    return PageChoice(
      budget: number(root, "budget"),
      sections: sections.items.map {
        .init(id: text($0, "id"), headingLines: number($0, "heading_lines"), minimum: number($0, "min"))
      },
      groups: groups.items.map {
        .init(
          id: text($0, "id"), section: sectionIDs.firstIndex(of: text($0, "section")) ?? 0,
          titleLines: number($0, "title_lines"), maximum: $0["max"].flatMap { Int($0.text) })
      },
      items: items.items.map {
        .init(
          id: text($0, "id"), group: groupIDs.firstIndex(of: text($0, "group")) ?? 0,
          lines: number($0, "lines"),
          value: number($0, "value"), isPinned: text($0, "must") == "true",
          isHidden: text($0, "cannot") == "true")
      })
  }
}
