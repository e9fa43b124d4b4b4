import Lapel
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@Suite struct WholeFileTests {
  private func reason(_ path: String, _ text: String = "x") -> String? {
    do throws(FileError) {
      try WholeFile.write(Array(text.utf8), to: path)
      return nil
    } catch {
      #expect(error.path == path && error.action == .write)
      return error.reason
    }
  }

  @Test("a file is written, then replaced, and nothing else is left")
  func replace() throws {
    let place = try Playground()
    let path = place.path("이력서 'a'.html")
    try WholeFile.write(Array("one".utf8), to: path)
    chmod(path, 0o640)
    try WholeFile.write(Array("two".utf8), to: path)
    #expect(try SafeFile.read(path) == Array("two".utf8))
    #expect(place.names() == ["이력서 'a'.html"])
    var info = stat()
    stat(path, &info)
    #expect(info.st_mode & 0o777 == 0o640)
  }

  @Test("what cannot be written says why and leaves all as it was")
  func reasons() throws {
    let place = try Playground()
    try place.file("a/b")
    #expect(reason(place.path("a")) == "it is a folder")
    #expect(reason(place.path("a/")) == "it is a folder")
    #expect(reason(place.path("none/x")) == "there is no such folder")
    #expect(reason(place.path("a/b/c")) == "a part of its path is a file, not a folder")
    #expect(reason(place.path("a/" + String(repeating: "가", count: 100))) == "the name is too long")
    #expect(reason(place.path("a\0/x")) == "there is no such folder")
    #expect(place.names() == ["a"] && place.names("a") == ["b"])
  }

  @Test("folders are made as needed; a file in the way is told")
  func folders() throws {
    let place = try Playground()
    try WholeFile.createFolder(place.path("a/나/c"))
    try WholeFile.createFolder(place.path("a/나/c"))
    #expect(SafeFile.isFolder(place.path("a/나/c")))
    try place.file("f")
    #expect(throws: FileError(place.path("f"), .write, "a file has that name")) {
      try WholeFile.createFolder(place.path("f"))
    }
    #expect(throws: FileError.self) { try WholeFile.createFolder(place.path("f/x")) }
  }

  @Test("a link is replaced, what it led to stays")
  func link() throws {
    let place = try Playground()
    try place.file("precious", "old")
    place.link("cv.html", to: "precious")
    #expect(reason(place.path("cv.html"), "new") == nil)
    #expect(try SafeFile.read(place.path("precious")) == Array("old".utf8))
    #expect(try SafeFile.read(place.path("cv.html")) == Array("new".utf8))
  }

  @Test("a file that holds the bytes already is left alone")
  func same() throws {
    let place = try Playground()
    func identity() -> (UInt64, Int) {
      var info = stat()
      lstat(place.path("a"), &info)
      return (UInt64(info.st_ino), Int(info.st_mode & S_IFMT))
    }
    try WholeFile.write([1, 2], to: place.path("a"))
    let before = identity()
    try WholeFile.write([1, 2], to: place.path("a"))
    #expect(identity() == before)
    try WholeFile.write([1, 3], to: place.path("a"))
    #expect(try SafeFile.read(place.path("a")) == [1, 3])
    // A link to such a file is not the file.
    place.link("b", to: "a")
    try WholeFile.write([1, 3], to: place.path("b"))
    unlink(place.path("a"))
    #expect(try SafeFile.read(place.path("b")) == [1, 3])
  }

  @Test("of several files none is written when one cannot be")
  func several() throws {
    let place = try Playground()
    try place.file("c/d")
    #expect(throws: FileError(place.path("c"), .write, "it is a folder")) {
      try WholeFile.write([(place.path("a"), [1]), (place.path("b"), [2]), (place.path("c"), [3])])
    }
    #expect(place.names() == ["c"])
    let files = (0..<20).map { (path: place.path("\($0)"), bytes: [UInt8($0)]) }
    try WholeFile.write(files)
    #expect(try files.allSatisfy { try SafeFile.read($0.path) == $0.bytes })
    #expect(place.names().count == 21)
  }

  @Test("many writers and readers at the same time only ever see whole files")
  func race() async throws {
    let place = try Playground()
    let path = place.path("cv.html")
    try WholeFile.write([UInt8](repeating: 65, count: 50_000), to: path)
    await withTaskGroup(of: Void.self) { group in
      for letter in UInt8(65)..<69 {
        group.addTask {
          for _ in 0..<10 {
            #expect(throws: Never.self) {
              try WholeFile.write([UInt8](repeating: letter, count: 50_000), to: path)
            }
            let seen = (try? SafeFile.read(path)) ?? []
            #expect(seen.count == 50_000 && seen.allSatisfy { $0 == seen[0] })
          }
        }
      }
    }
    #expect(place.names() == ["cv.html"])
  }

  @Test(
    "a folder that may not be written to", .enabled(if: geteuid() != 0, "the super-user may write everywhere")
  )
  func permission() throws {
    let place = try Playground()
    try place.file("a/b", "old")
    chmod(place.path("a"), 0o500)
    #expect(reason(place.path("a/b")) == "permission is denied")
    chmod(place.path("a"), 0o700)
    #expect(try SafeFile.read(place.path("a/b")) == Array("old".utf8))
  }

  #if os(Linux)
    @Test(
      "a full disk keeps the old file and no part of the new one",
      .enabled(if: SmallDisk.isAvailable, "needs a tmpfs"))
    func fullDisk() throws {
      let place = try Playground()
      guard let disk = SmallDisk(place.path("disk")) else {
        Issue.record("no disk")
        return
      }
      #expect(reason(disk.path + "/cv.html", "old") == nil)
      #expect(reason(disk.path + "/cv.html", String(repeating: "x", count: 200_000)) == "the disk is full")
      #expect(try SafeFile.read(disk.path + "/cv.html") == Array("old".utf8))
      #expect(place.names("disk") == ["cv.html"])
    }

    @Test("a read-only disk is named", .enabled(if: SmallDisk.isAvailable, "needs a tmpfs"))
    func readOnlyDisk() throws {
      let place = try Playground()
      guard let disk = SmallDisk(place.path("disk"), readOnly: true) else {
        Issue.record("no disk")
        return
      }
      #expect(reason(disk.path + "/cv.html") == "the disk is read-only")
      #expect(throws: FileError(disk.path + "/a", .write, "the disk is read-only")) {
        try WholeFile.createFolder(disk.path + "/a")
      }
    }
  #endif
}

@Suite struct TemporaryFolderTests {
  @Test("it goes with all that is in it, and what links lead to stays")
  func removal() throws {
    let place = try Playground()
    try place.file("precious/a")
    var path = ""
    do {
      let folder = try TemporaryFolder(in: place.path(""))
      path = folder.path
      try WholeFile.createFolder(path + "/a/b")
      try WholeFile.write([1], to: path + "/a/b/c")
      symlink(place.path("precious"), path + "/link")
      chmod(path + "/a", 0)
    }
    #expect(!SafeFile.exists(path))
    #expect(place.names("precious") == ["a"])
  }

  @Test("two are not the same, and only this user may enter")
  func fresh() throws {
    let a = try TemporaryFolder()
    let b = try TemporaryFolder()
    #expect(a.path != b.path)
    var info = stat()
    stat(a.path, &info)
    #expect(info.st_mode & 0o777 == 0o700)
  }

  @Test("where none can be made it says so")
  func impossible() {
    var error: FileError?
    do throws(FileError) { _ = try TemporaryFolder(in: "/none").path } catch let caught { error = caught }
    #expect(error == FileError("/none", .write, "there is no such folder"))
  }
}
