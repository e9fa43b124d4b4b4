import LapelDiagnostics
import Testing

@testable import LapelYAML

/// Adding an item to a list in a file.
struct ListAppendTests {
  private func added(_ item: Tree, to text: String) -> String? {
    ListAppend(item, to: "log").adding(to: SourceFile(path: "x", bytes: Array(text.utf8))).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(
    "the item goes behind the last one, indented as it is, in the file's line ends",
    arguments: [
      ("", "log:\n  - new\n"), ("log:\n- old\n", "log:\n- old\n- new\n"),
      ("log:\n    - old  # why\n\nname: A\n", "log:\n    - old  # why\n    - new\n\nname: A\n"),
      ("log:\r\n  - old\r\n", "log:\r\n  - old\r\n  - new\r\n"), ("log:\n  - old", "log:\n  - old\n  - new"),
      (
        "log:\n  - |\n    two\n    lines\n\nname: A\n",
        "log:\n  - |\n    two\n    lines\n  - new\n\nname: A\n"
      ),
      ("log: [old, older]\n", "log: [old, older, new]\n"), ("log: []\n", "log: [new]\n"),
      ("log:\nname: A\n", "log:\n  - new\nname: A\n"), ("name: A\n", "name: A\nlog:\n  - new\n"),
      ("name: A", "name: A\nlog:\n  - new\n"),
    ])
  func places(before: String, after: String) { #expect(added(.text("new"), to: before) == after) }

  @Test("what YAML would read as something else is put in quotes, and reads back")
  func quotes() {
    #expect(added(.text("a: b #c"), to: "log:\n- x\n") == "log:\n- x\n- 'a: b #c'\n")
    let fields = Tree.fields([
      .init("id", .text("a")), .init("company", .text("A, B")), .init("on", .text("2023-09-12")),
    ])
    #expect(added(fields, to: "log:\n- x\n") == "log:\n- x\n- {id: a, company: 'A, B', on: 2023-09-12}\n")
  }

  @Test("where there is no such list nothing is made of it")
  func refusals() {
    #expect(added(.text("new"), to: "log: a text\n") == nil)
    #expect(added(.text("new"), to: "log: {a: b}\n") == nil)
    #expect(added(.text("new"), to: "- a list\n") == nil)
  }
}
