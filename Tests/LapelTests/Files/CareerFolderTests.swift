import Lapel
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@Suite struct CareerFolderTests {
  @Test("every YAML and JSON file in it and below it, in order of path")
  func files() throws {
    let place = try Playground()
    for name in [
      "work.yaml", "profile.yaml", "a.json", "B.YML", "notes.txt", "targets/hanbit.yaml",
      "targets/deep/er/x.yml",
      ".hidden.yaml", ".lapel/career.schema.json", "output/general/cv.ko.json", "targets/output/y.yaml",
      "내 이력 2023.yaml",
      "yaml", "targets.yaml",
    ] { try place.file(name) }
    let folder = try CareerFolder(place.path(""))
    #expect(
      folder.files == [
        "B.YML", "a.json", "profile.yaml", "targets.yaml", "targets/deep/er/x.yml", "targets/hanbit.yaml",
        "targets/output/y.yaml", "work.yaml", "내 이력 2023.yaml",
      ])
    #expect(folder.problems == [])
  }

  @Test(
    "links: folders behind them are not entered, a second name is no second file, one that leads out is refused"
  )
  func links() throws {
    let place = try Playground()
    try place.file("in/a.yaml", "a")
    try place.file("in/kept.txt", "kept")
    try place.file("out.yaml", "out")
    place.link("in/again", to: "..")
    place.link("in/again.yaml", to: ".")
    place.link("in/second.yaml", to: "a.yaml")
    place.link("in/text.yaml", to: "kept.txt")
    place.link("in/out.yaml", to: "../out.yaml")
    place.link("in/self.yaml", to: "self.yaml")
    place.link("in/lost.yaml", to: "nothing")
    let folder = try CareerFolder(place.path("in"))
    #expect(folder.files == ["a.yaml", "out.yaml", "text.yaml"])
    #expect(
      folder.problems.map(\.description).sorted() == [
        "`\(place.path("in/lost.yaml"))` cannot be read: it is a link that leads nowhere",
        "`\(place.path("in/self.yaml"))` cannot be read: it is a link that leads in a circle",
      ])
    #expect(try folder.read("text.yaml") == Array("kept".utf8))
    #expect(
      throws: FileError(
        place.path("in/out.yaml"), .read, "it is a link that leads out of `\(place.path("in"))`")
    ) {
      try folder.read("out.yaml")
    }
  }

  @Test("a pipe is listed, and refused when it is read")
  func pipe() throws {
    let place = try Playground()
    mkfifo(place.path("a.yaml"), 0o600)
    let folder = try CareerFolder(place.path(""))
    #expect(folder.files == ["a.yaml"])
    #expect(throws: FileError.self) { try folder.read("a.yaml") }
  }

  @Test(
    "a folder that is not there or is a file is an error",
    arguments: [("none", "there is no such folder"), ("a", "it is a file, not a folder")])
  func missing(name: String, reason: String) throws {
    let place = try Playground()
    try place.file("a")
    #expect(throws: FileError(place.path(name), .read, reason)) { try CareerFolder(place.path(name)) }
  }

  @Test("a name that is not UTF-8 is a problem of its own")
  func strange() throws {
    let place = try Playground()
    try place.file("a.yaml")
    let name =
      Array(place.path("").utf8CString.dropLast()) + [CChar(bitPattern: 0xFF)] + Array(".yaml".utf8CString)
    guard case let file = open(name, O_CREAT | O_WRONLY, 0o600), file >= 0 else { return }
    close(file)
    let folder = try CareerFolder(place.path(""))
    unlink(name)
    #expect(folder.files == ["a.yaml"])
    #expect(folder.problems.map(\.reason) == ["its name is not UTF-8"])
  }

  @Test("the working directory is a folder too")
  func here() throws {
    #expect(try CareerFolder(".").path(of: "a.yaml") == "a.yaml")
    #expect(try CareerFolder("").path(of: "a.yaml") == "a.yaml")
    #expect(try CareerFolder("./").path(of: "a.yaml") == "./a.yaml")
  }

  @Test("a folder of ten thousand files is too much for a career")
  func many() throws {
    let place = try Playground()
    for index in 0...10_001 { close(open(place.path("\(index).yaml"), O_CREAT | O_WRONLY, 0o600)) }
    #expect(throws: FileError.self) { try CareerFolder(place.path("")) }
  }
}
