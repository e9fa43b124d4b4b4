import Testing

@testable import LapelPublishing

@Suite struct BuildManifestTests {
  @Test func `What is written is read back`() throws {
    let manifest = BuildManifest(
      inputs: "abc", looked: ["posts/a.md"],
      files: ["projects/빈 자리/index.html": .init(size: 12, checksum: 0xBEEF)])
    let read = try #require(BuildManifest(manifest.bytes))
    #expect(read.inputs == "abc")
    #expect(read.looked == ["posts/a.md"])
    #expect(read.files == manifest.files)
  }

  @Test(arguments: ["../victim.txt", "/etc/passwd", "a/../../b", "", ".lapel-files", "a//b"])
  func `Nothing outside the site is ever ours`(path: String) throws {
    let read = try #require(BuildManifest(Array("lapel-files 1\nabc\nbeef 12 \(path)\n".utf8)))
    #expect(read.files.isEmpty)
  }

  @Test func `Another file is no manifest`() {
    #expect(BuildManifest(Array("<html>".utf8)) == nil)
    #expect(BuildManifest([]) == nil)
  }
}
