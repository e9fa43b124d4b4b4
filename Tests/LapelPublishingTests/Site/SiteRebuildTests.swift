import Lapel
import LapelDiagnostics
import Testing

@testable import LapelPublishing

/// A site that is built again and again while its career changes, beside one that is built anew each time.
@Suite struct SiteRebuildTests {
  @Test(arguments: [1, 2, 3, 4])
  func `A site built on the last one is the same to the byte as one built anew`(seed: UInt64) async throws {
    let place = try TemporaryFolder()
    var career = ChangingCareer(seed: seed)
    try career.write(to: place.path + "/me")
    _ = try await Self.build(place.path, "again", career)
    for step in 1...14 {
      let edit = career.change()
      try career.write(to: place.path + "/me")
      let again = try await Self.build(place.path, "again", career)
      let fresh = try await Self.build(place.path, "fresh\(step)", career)
      try #require(again.report.hasErrors == fresh.report.hasErrors, "\(edit)")
      if fresh.report.hasErrors { continue }
      let (one, other) = (
        try Self.files(in: "\(place.path)/again/me/site"),
        try Self.files(in: "\(place.path)/fresh\(step)/me/site")
      )
      #expect(one.keys.sorted() == other.keys.sorted(), "step \(step): \(edit)")
      for (path, bytes) in other where one[path] != bytes {
        Issue.record("step \(step), \(edit): \(path) differs")
      }
      #expect(again.files == fresh.files)
    }
  }

  @Test func `A line that changes writes its page, the lists and the CV, and no other page`() async throws {
    let place = try TemporaryFolder()
    var career = ChangingCareer(seed: 9)
    try career.write(to: place.path + "/me")
    _ = try await Self.build(place.path, "out", career)
    let before = try Self.files(in: place.path + "/out/me/site")
    career.projects[2].lines[1] = "Wrote a word of its own"
    try career.write(to: place.path + "/me")
    let outcome = try await Self.build(place.path, "out", career)
    let after = try Self.files(in: place.path + "/out/me/site")
    let changed = after.filter { before[$0.key] != $0.value }.keys.sorted()
    #expect(
      changed == [
        ".lapel-files", "cv/cv.en.txt", "cv/index.html", "ko/cv/cv.ko.txt", "ko/cv/index.html",
        "ko/projects/p2/index.html", "projects/p2/index.html",
      ])
    #expect(outcome.written == 6)
  }

  @Test(arguments: ["", "lapel-files 2\n", "lapel-files 1\nx\n", "nonsense\n"])
  func `A list of files that is lost, old or cut short means a whole build`(text: String) async throws {
    let place = try TemporaryFolder()
    let career = ChangingCareer(seed: 5)
    try career.write(to: place.path + "/me")
    _ = try await Self.build(place.path, "out", career)
    let list = place.path + "/out/me/site/" + BuildManifest.name
    let whole = try SafeFile.read(list)
    // The pages are as they were, so that none is somebody else's.
    try WholeFile.write(text.isEmpty ? Array(whole.prefix(whole.count * 2 / 3)) : Array(text.utf8), to: list)
    let again = try await Self.build(place.path, "out", career)
    #expect(!again.report.hasErrors)
    #expect(try SafeFile.read(list) == whole)
  }

  @Test func `A text that says it is a draft stops the site, and is told once`() async throws {
    let place = try TemporaryFolder()
    let career = ChangingCareer(seed: 3)
    try career.write(to: place.path + "/me")
    let article = try #require(career.articles.first)
    try WholeFile.write(
      Array("---\ntitle: A map\ndraft: true\n---\nI drew a map.\n".utf8),
      to: "\(place.path)/me/posts/\(article.id).md")
    let made = try await Self.build(place.path, "out", career)
    #expect(made.report.diagnostics.filter { $0.code.name == "site-draft" }.count == 1)
    #expect(!SafeFile.isFolder(place.path + "/out/me/site"))
  }

  private static func build(
    _ place: String, _ output: String, _ career: ChangingCareer
  ) async throws -> SiteBuild.Outcome {
    let folder = place + "/me"
    let today = PartialDate(year: 2026, month: 11, day: 30)
    let loaded = try LoadedCareer(folder: folder, today: today)
    try #require(!loaded.report.hasErrors, "\(loaded.report.diagnostics.map(\.message))")
    var build = Build(career: loaded.career, folder: folder, name: "me", today: today)
    build.sources = loaded.sources
    build.output = "\(place)/\(output)"
    build.formats = [.text]
    build.theme = career.theme
    return try await SiteBuild(build, version: "test").run()
  }

  private static func files(in folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    var level = [""]
    while let inner = level.popLast() {
      for name in FolderNames(SafeFile.join(folder, inner))?.names ?? [] {
        let path = inner.isEmpty ? name : inner + "/" + name
        if SafeFile.isFolder(SafeFile.join(folder, path)) {
          level.append(path)
        } else {
          files[path] = try SafeFile.read(SafeFile.join(folder, path))
        }
      }
    }
    return files
  }
}

/// A career that is edited at random, the same way for the same seed.
struct ChangingCareer {
  struct Project {
    var id: String
    var title: String
    var lines: [String]
    var tag: String
    var isHidden = false
    var alias: String?
    var link: String?
  }

  struct Article {
    var id: String
    var title: String
    var text: String
  }

  var theme: String?
  var projects: [Project]
  var articles: [Article]
  private var name = "Gildong Hong"
  private var headline = "Engineer"
  private var languages = "[en, ko]"
  private var proof = "p1.fast"
  private var word: String?
  private var state: UInt64
  private var number = 100

  init(seed: UInt64) {
    state = seed
    projects = (0..<7).map { at in
      Project(
        id: "p\(at)", title: "Project \(at)",
        lines: ["Cut task \(at) from \(at + 2) s to 1 s", "Wrote \(at) tests"],
        tag: "t\(at % 2)")
    }
    articles = (0..<3).map { at in
      Article(id: "a\(at)", title: "On \(at)", text: "# On \(at)\n\nWhat \(at) is, and [one](p\(at)).\n")
    }
  }

  /// One edit; what it was.
  mutating func change() -> String {
    let at = below(projects.count)
    let word = fresh()
    switch below(17) {
    case 0: projects[at].lines[0] = "Said \(word)"
    case 1: projects[at].lines.append("Added \(word)")
    case 2: projects[at].title = "Title \(word)"
    case 3: projects.insert(Project(id: "n\(word)", title: "New", lines: ["One", "Two"], tag: "t1"), at: at)
    case 4 where projects.count > 4:
      projects.remove(at: projects[at].id == "p1" ? (at + 1) % projects.count : at)
    case 5 where projects[at].id != "p1":
      projects[at].alias = projects[at].id
      projects[at].id = "r\(word)"
    case 6: projects[at].isHidden.toggle()
    case 7: theme = theme == nil ? "seonbi" : nil
    case 8: articles[below(articles.count)].text += "\nMore of \(word).\n"
    case 9: articles[below(articles.count)].title = "About \(word)"
    case 10: projects[at].tag = "t\(below(4))"
    case 11: headline = "Engineer \(word)"
    case 12: languages = languages == "[en, ko]" ? "[ko, en]" : "[en, ko]"
    case 13: projects[at].link = projects[below(projects.count)].id
    case 14: proof = proof == "p1" ? "p1.fast" : "p1"
    case 15: projects.swapAt(at, below(projects.count))
    case 16: self.word = "Works \(word)"
    default: name = "Gildong \(word) Hong"
    }
    // What pointed at an item that is gone points at one that is always there.
    let ids = Set(projects.map(\.id))
    for index in projects.indices where projects[index].link.map({ !ids.contains($0) }) ?? false {
      projects[index].link = "p1"
    }
    for index in articles.indices {
      for id in (0..<7).map({ "p\($0)" }) where !ids.contains(id) {
        articles[index].text = articles[index].text.replacing("(\(id))", with: "(p1)")
      }
    }
    return "\(state % 16) \(word)"
  }

  func write(to folder: String) throws {
    try WholeFile.createFolder(folder + "/posts")
    var text = """
      name: {en: \(name), ko: 홍길동}
      languages: \(languages)
      headline: {en: \(headline), ko: 개발자}
      strengths:
        - {name: {en: Speed, ko: 빠름}, evidence: [\(proof)]}
      experience:
        - id: job
          organization: {en: Office, ko: 사무소}
          position: {en: Engineer, ko: 개발자}
          period: 2020-01..present
          page: yes
          highlights:
            - {en: One, ko: 하나}
            - {en: Two, ko: 둘}
            - {en: Three, ko: 셋}
      awards:
        - {name: {en: Prize, ko: 상}, date: 2021-02, for: p1}
      projects:

      """
    for project in projects {
      text +=
        "  - id: \(project.id)\n    name: {en: \(project.title), ko: 일 \(project.title)}\n    date: 2021-03\n"
      text += "    tags: [\(project.tag)]\n"
      if project.isHidden, project.id != "p1" { text += "    show: private\n" }
      if let alias = project.alias { text += "    aliases: [\(alias)]\n" }
      if let link = project.link { text += "    links: [\(link)]\n" }
      text += "    highlights:\n"
      for (at, line) in project.lines.enumerated() {
        let id = project.id == "p1" && at == 0 ? "id: fast, " : ""
        text += "      - {\(id)en: \(line), ko: \(line)}\n"
      }
    }
    text += "writing:\n"
    for article in articles {
      text += "  - {id: \(article.id), title: {en: \(article.title), ko: \(article.title)}, date: 2022-04, "
      text += "file: posts/\(article.id).md}\n"
      try WholeFile.write(Array(article.text.utf8), to: "\(folder)/posts/\(article.id).md")
    }
    try WholeFile.write(Array(text.utf8), to: folder + "/profile.yaml")
    if let word {
      try WholeFile.createFolder(folder + "/words")
      try WholeFile.write(Array("site.projects: \(word)\n".utf8), to: folder + "/words/en.txt")
    }
  }

  private mutating func fresh() -> String {
    number += 1
    return String(number)
  }

  /// Knuth's generator, its high bits.
  private mutating func below(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }
}
