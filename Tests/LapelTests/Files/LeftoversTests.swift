import Testing

@testable import Lapel

struct LeftoversTests {
  @Test("what a dead process left behind goes with the next file written, and nothing else does")
  func removed() throws {
    let folder = try TemporaryFolder()
    for name in [
      ".lapel-4194305-x.tmp", ".lapel-1-x.tmp", ".lapel-4194305.tmp", "lapel-4194305-notes.yaml", "mine.tmp",
    ] {
      try WholeFile.write(Array("x".utf8), to: "\(folder.path)/\(name)")
    }
    try WholeFile.write(Array("y".utf8), to: "\(folder.path)/new.txt")
    #expect(
      FolderNames(folder.path)?.names == [
        ".lapel-1-x.tmp", ".lapel-4194305.tmp", "lapel-4194305-notes.yaml", "mine.tmp", "new.txt",
      ])
  }
}
