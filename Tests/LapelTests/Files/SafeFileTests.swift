import Lapel
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@Suite struct SafeFileTests {
  private func reason(_ path: String, inside folder: String? = nil, limit: Int = SafeFile.sizeLimit)
    -> String?
  {
    do throws(FileError) {
      _ = try SafeFile.read(path, inside: folder, limit: limit)
      return nil
    } catch {
      #expect(error.path == path && error.action == .read)
      return error.reason
    }
  }

  @Test("a file's bytes are read whole, and an empty one is empty")
  func plain() throws {
    let place = try Playground()
    try place.file("a b'가.yaml", "name: 홍길동\n")
    try place.file("empty")
    #expect(try SafeFile.read(place.path("a b'가.yaml")) == Array("name: 홍길동\n".utf8))
    #expect(try SafeFile.read(place.path("empty")) == [])
  }

  @Test("what cannot be read says why")
  func reasons() throws {
    let place = try Playground()
    try place.file("a/b")
    #expect(reason(place.path("none")) == "there is no such file")
    #expect(reason(place.path("a")) == "it is a folder")
    #expect(reason(place.path("a/b/c")) == "a part of its path is a file, not a folder")
    #expect(reason(place.path("a\0b")) == "there is no such file")
    #expect(reason(place.path(String(repeating: "x", count: 300))) == "the name is too long")
    #expect(
      FileError("a.yaml", .read, "it is a folder").description == "`a.yaml` cannot be read: it is a folder")
  }

  @Test("a pipe and a device are refused at once")
  func special() throws {
    let place = try Playground()
    mkfifo(place.path("pipe"), 0o600)
    #expect(reason(place.path("pipe")) == "it is no regular file but a pipe, a device or the like")
    #expect(reason("/dev/zero") == "it is no regular file but a pipe, a device or the like")
  }

  @Test("a file over the limit is refused, one of just that size is not")
  func limit() throws {
    let place = try Playground()
    try place.file("a", "12345")
    #expect(
      reason(place.path("a"), limit: 4) == "it is larger than 4 bytes, the most that is read of one file")
    #expect(reason(place.path("a"), limit: 5) == nil)
    truncate(place.path("a"), 65 << 20)
    #expect(reason(place.path("a")) == "it is larger than 64 MiB, the most that is read of one file")
  }

  @Test("a file that grows while it is read, or hides its size, stays under the limit")
  func hiddenSize() throws {
    // The kernel says 0 for the size of these.
    guard SafeFile.exists("/proc/self/status") else { return }
    #expect(try SafeFile.read("/proc/self/status").count > 100)
    #expect(
      reason("/proc/self/status", limit: 100)
        == "it is larger than 100 bytes, the most that is read of one file")
  }

  @Test("a link may lead about in the folder but not out of it")
  func links() throws {
    let place = try Playground()
    try place.file("in/a.yaml", "a")
    try place.file("in/sub/b.yaml", "b")
    try place.file("out.yaml", "secret")
    try place.file("inner/c.yaml", "c")
    place.link("in/sub/up.yaml", to: "../a.yaml")
    place.link("in/out.yaml", to: "../out.yaml")
    place.link("in/all", to: "..")
    place.link("in/self.yaml", to: "self.yaml")
    place.link("door", to: "in")
    let folder = place.path("in")
    #expect(try SafeFile.read(place.path("in/sub/up.yaml"), inside: folder) == Array("a".utf8))
    #expect(try SafeFile.read(place.path("door/a.yaml"), inside: place.path("door")) == Array("a".utf8))
    let leaving = "it is a link that leads out of `\(folder)`"
    #expect(reason(place.path("in/out.yaml"), inside: folder) == leaving)
    #expect(reason(place.path("in/all/out.yaml"), inside: folder) == leaving)
    #expect(reason(place.path("in/../out.yaml"), inside: folder) == leaving)
    // A name that begins alike is another folder.
    #expect(reason(place.path("inner/c.yaml"), inside: folder) == leaving)
    #expect(reason(place.path("in/self.yaml"), inside: folder) == "its links lead in a circle")
  }

  @Test("a name is found in either Unicode form")
  func forms() throws {
    let place = try Playground()
    let (composed, decomposed) = ("사진", "\u{1109}\u{1161}\u{110C}\u{1175}\u{11AB}")
    try place.file("\(decomposed)/\(composed).png")
    let found = try #require(SafeFile.locate("\(composed)/\(decomposed).png", in: place.path("")))
    #expect(try SafeFile.read(found) == [])
    #expect(SafeFile.locate("\(composed)/x.png", in: place.path("")) == nil)
    #expect(SafeFile.locate("", in: place.path("none")) == nil)
  }
}
