import LapelDiagnostics
import Testing

@testable import Lapel

/// Long lists are read in parts at the same time; what is told must be what is told of them in turn.
struct LongListTests {
  /// Mistakes at the seams of the parts, and far from them.
  private static func item(_ number: Int) -> String {
    switch number {
    case 127: "  -\n"
    case 128: "  - nmae: Map \(number)\n"
    case 5, 255: "  - name: The same\n"
    case 256: "  - name: null\n"
    default: "  - name: Map \(number)\n"
    }
  }

  @Test("a list of several parts tells what its items tell in turn")
  func sameProblems() {
    let count = LongList.part * 2 + 40
    let problems = Problems("projects:\n" + (0..<count).map(Self.item).joined())
    #expect(
      problems.codes.sorted() == [
        "empty-item", "missing-field", "null-word", "repeated-item", "unknown-field",
      ])
  }

  @Test("a list of several parts keeps its order")
  func order() {
    let count = LongList.part * 3 + 1
    let career = Problems("projects:\n" + (0..<count).map { "  - name: Map \($0)\n" }.joined()).loaded.career
    let names = career.entries(Project.self).map { $0.name.versions[0].text }
    #expect(names == (0..<count).map { "Map \($0)" })
  }
}
