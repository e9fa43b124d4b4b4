import Testing

@testable import Lapel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct WholeFolderTests {
  private func text(_ path: String) -> String? {
    (try? SafeFile.read(path)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `A folder that is not there is made with its files`() throws {
    let place = try TemporaryFolder()
    let site = place.path + "/site"
    try WholeFolder.change(site, writing: [("a/b.txt", Array("one".utf8))], removing: [])
    #expect(text(site + "/a/b.txt") == "one")
    #expect(FolderNames(place.path)?.names == ["site"])
  }

  @Test func `What is not named stays, and a folder goes with its last file`() throws {
    let place = try TemporaryFolder()
    let site = place.path + "/site"
    try WholeFolder.change(
      site, writing: [("a/b.txt", [49]), ("mine/x.txt", [50]), ("c.txt", [51])], removing: [])
    try WholeFolder.change(site, writing: [("c.txt", [52])], removing: ["a/b.txt"])
    #expect(FolderNames(site)?.names == ["c.txt", "mine"])
    #expect(text(site + "/c.txt") == "4")
    #expect(text(site + "/mine/x.txt") == "2")
    #expect(FolderNames(place.path)?.names == ["site"])
  }

  @Test func `A link in the folder's place is never followed`() throws {
    let place = try TemporaryFolder()
    let other = place.path + "/other"
    try WholeFolder.change(other, writing: [("a.txt", [49])], removing: [])
    #expect(symlink("other", place.path + "/site") == 0)
    #expect(throws: FileError.self) {
      try WholeFolder.change(place.path + "/site", writing: [("a.txt", [50])], removing: [])
    }
    #expect(text(other + "/a.txt") == "1")
  }

  @Test func `The folders of a large tree are kept for the next change, empty, and none comes back`() throws {
    let place = try TemporaryFolder()
    let site = place.path + "/site"
    let files = (0..<300).map { (path: "p\($0)/x.txt", bytes: [UInt8(49)]) }
    try WholeFolder.change(site, writing: files, removing: [])
    try WholeFolder.change(site, writing: [("p1/x.txt", [50])], removing: Set(files.dropFirst(2).map(\.path)))
    #expect(FolderNames(site)?.names == ["p0", "p1"])
    #expect(FolderNames(place.path)?.names == [".lapel-site.spare", "site"])
    #expect(FolderNames(place.path + "/.lapel-site.spare/p7")?.names == [])
    try WholeFolder.change(site, writing: [("q/x.txt", [51])], removing: [])
    #expect(FolderNames(site)?.names == ["p0", "p1", "q"])
    #expect(text(site + "/p1/x.txt") == "2")
    #expect(FolderNames(place.path)?.names == ["site"])
  }

  @Test func `What a run that was killed has left goes with the next one`() throws {
    let place = try TemporaryFolder()
    let site = place.path + "/site"
    try WholeFolder.change(site, writing: [("a.txt", [49])], removing: [])
    // No process has this number.
    try WholeFolder.change(
      place.path + "/.lapel-site-4194305-x.tmp", writing: [("b.txt", [49])], removing: [])
    WholeFolder.removeLeftovers(of: site)
    #expect(FolderNames(place.path)?.names == ["site"])
  }
}
