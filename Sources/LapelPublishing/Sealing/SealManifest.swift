import Lapel
import LapelDiagnostics
import LapelYAML

/// What a sealed folder says about itself: `manifest.json`.
package struct SealManifest: Sendable, Hashable {
  /// The target's id.
  package let target: String
  /// The company it was sent to; nil when that is not known.
  package let company: String?
  /// The day in ISO 8601.
  package let date: String
  /// The program's version.
  package let lapel: String
  /// The commit of the career's repository; nil when there is none.
  package let commit: String?
  /// Whether the career was exactly as in that commit; nil when that is not known.
  package let isClean: Bool?
  /// The SHA-256 of every other file in the folder, by its name.
  package let files: [String: String]
  /// The SHA-256 of every career file as it was, by its path in the folder.
  package let career: [String: String]
  /// The posting that was answered; nil when no file of it is kept.
  package let posting: Posting?
  /// What each page said.
  package let pages: [CVOutline]

  /// A posting as it was when it was answered.
  package struct Posting: Sendable, Hashable {
    /// Its id in the career.
    package let id: String
    /// Its path in the career folder.
    package let file: String
    /// The SHA-256 of its file, in hexadecimal digits.
    package let sha256: String

    /// Makes a record of a posting with its file's digest.
    package init(id: String, file: String, sha256: String) {
      (self.id, self.file, self.sha256) = (id, file, sha256)
    }
  }

  /// Makes a manifest of what is sealed, where it came from, and what it said.
  package init(
    target: String, company: String?, date: String, lapel: String, git: GitState?, files: [String: String],
    career: [String: String], posting: Posting?, pages: [CVOutline]
  ) {
    self.target = target
    self.company = company
    self.date = date
    self.lapel = lapel
    commit = git?.commit
    isClean = git?.isClean
    self.files = files
    self.career = career
    self.posting = posting
    self.pages = pages
  }

  /// The contents of `manifest.json`.
  package var json: [UInt8] {
    var json = JSONText(indented: true)
    json.object { json in
      json.field("target", target)
      Self.write("company", company, &json)
      json.field("date", date)
      json.field("lapel", lapel)
      Self.write("commit", commit, &json)
      json.key("clean")
      if let isClean { json.bool(isClean) } else { json.null() }
      for (name, hashes) in [("files", files), ("career", career)] {
        json.key(name)
        json.object { json in
          for (file, hash) in hashes.sorted(by: { $0.key < $1.key }) { json.field(file, hash) }
        }
      }
      json.key("posting")
      if let posting {
        json.object { json in
          json.field("id", posting.id)
          json.field("file", posting.file)
          json.field("sha256", posting.sha256)
        }
      } else {
        json.null()
      }
      json.key("pages")
      json.array { json in for page in pages { Self.write(page, &json) } }
    }
    return json.bytes + [0x0A]
  }

  private static func write(_ name: String, _ text: String?, _ json: inout JSONText) {
    json.key(name)
    if let text { json.string(text) } else { json.null() }
  }

  private static func write(_ page: CVOutline, _ json: inout JSONText) {
    json.object { json in
      json.field("language", page.language)
      write("lead", page.lead, &json)
      json.field("strengths", page.strengths)
      json.field("items", page.items)
      json.key("lines")
      json.array { json in
        for line in page.lines {
          json.object { json in
            write("id", line.id, &json)
            json.field("text", line.text)
          }
        }
      }
    }
  }

  /// Reads a sealed folder's manifest; nil when it is not one.
  package init?(_ bytes: [UInt8], path: String) {
    var report = Report()
    let source = SourceFile(path: path, decoding: bytes, id: FileID(0), report: &report)
    let file = YAMLFile.read(source, id: FileID(0), mode: .strict, report: &report)
    guard !report.hasErrors, let root = file.documents.first, root.kind == .mapping,
      let target = root.text("target"),
      let date = root.text("date"), let files = root["files"]
    else { return nil }
    self.target = target
    company = root.text("company")
    self.date = date
    lapel = root.text("lapel") ?? ""
    commit = root.text("commit")
    isClean = root.text("clean").flatMap { Bool($0) }
    self.files = files.hashes
    career = root["career"]?.hashes ?? [:]
    posting = root["posting"].flatMap { node in
      guard let id = node.text("id"), let file = node.text("file") else { return nil }
      return Posting(id: id, file: file, sha256: node.text("sha256") ?? "")
    }
    pages = root["pages"]?.items.map(CVOutline.init) ?? []
  }
}

extension CVOutline {
  fileprivate init(_ node: Node) {
    self.init(
      language: node.text("language") ?? "", lead: node.text("lead"),
      strengths: node["strengths"]?.items.map(\.text) ?? [],
      items: node["items"]?.items.map(\.text) ?? [],
      lines: node["lines"]?.items.map { Line(id: $0.text("id"), text: $0.text("text") ?? "") } ?? [])
  }
}

extension Node {
  /// The text of a scalar; nil for `null`, and when there is none.
  fileprivate func text(_ key: String) -> String? {
    guard let node = self[key], node.kind == .scalar, node.style != .plain || node.text != "null" else {
      return nil
    }
    return node.text
  }

  fileprivate var hashes: [String: String] {
    Dictionary(pairs.map { ($0.text, $1.text) }, uniquingKeysWith: { first, _ in first })
  }
}
