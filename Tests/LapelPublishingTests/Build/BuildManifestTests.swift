import Testing

@testable import LapelPublishing

@Suite struct BuildManifestTests {
  private var manifest: BuildManifest {
    var manifest = BuildManifest()
    manifest.inputs = "abc"
    let absent: BuildManifest.File? = nil
    manifest.looked = ["posts/a.md": .init(size: 3, checksum: 1), "posts/100%\n.md": absent]
    manifest.files = ["projects/빈 자리/index.html": .init(size: 12, checksum: 0xBEEF)]
    manifest.pages = [
      "projects/빈 자리/index.html": .init(digest: "d1", looked: ["posts/a.md"], parts: ["pictures/map.png"])
    ]
    return manifest
  }

  @Test func `What is written is read back`() throws {
    let read = try #require(BuildManifest(manifest.bytes))
    #expect(!read.isDamaged)
    #expect(read.inputs == manifest.inputs)
    #expect(read.looked == manifest.looked)
    #expect(read.files == manifest.files)
    #expect(read.pages == manifest.pages)
  }

  @Test func `One that was cut short or changed says so, and still names what is ours`() throws {
    let bytes = manifest.bytes
    #expect(try #require(BuildManifest(Array(bytes.dropLast(4)))).isDamaged)
    let other = String(decoding: bytes, as: UTF8.self).replacing("abc", with: "abd")
    let read = try #require(BuildManifest(Array(other.utf8)))
    #expect(read.isDamaged)
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
