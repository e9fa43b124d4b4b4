import Lapel
import LapelDiagnostics
import LapelMarkdown
import Synchronization

/// What a page took from the career folder while it was made.
struct SiteTrace: Sendable {
  /// The files that it looked for, whether they were there or not.
  var looked: Set<String> = []
  /// The files of the site that belong to it.
  var parts: Set<String> = []
  /// Whether nothing wrong was found; otherwise the next build reports it again.
  var isClean = true
}

/// The texts and pictures of the career folder that the site shows, read once, and never from outside the folder.
final class SiteFiles: Sendable {
  private let folder: String
  /// The site's languages in order: a text without a version in a page's language is shown in the first one that it has.
  private let languages: [Language]
  private let state = Mutex(State())

  private struct State {
    var pictures: [String: (name: String, file: PictureFile)] = [:]
    var texts: [String: (source: SourceFile, id: FileID)] = [:]
    var looked: [String: BuildManifest.File?] = [:]
    var sources = SourceSet()
    var report = Report()
    var told: Set<Diagnostic> = []
  }

  /// - Parameter sources: the career's files, to which files that are read here are added.
  init(folder: String, languages: [Language], sources: SourceSet) {
    self.folder = folder
    self.languages = languages
    state.withLock { $0.sources = sources }
  }

  /// What was read, what was wrong in it, and the pictures by their names on the site.
  var outcome:
    (
      sources: SourceSet, report: Report, pictures: [(path: String, bytes: [UInt8])],
      looked: [String: BuildManifest.File?]
    )
  {
    state.withLock { state in
      (
        state.sources, state.report,
        Set(state.pictures.values.map(\.name)).sorted().compactMap { name in
          state.pictures.values.first { $0.name == name }.map { (Self.folder + name, $0.file.bytes) }
        }, state.looked
      )
    }
  }

  /// A record of a file in the career folder, by which the next build finds out whether it has changed; nil for none.
  static func file(at path: String, in folder: String) -> BuildManifest.File? {
    SafeFile.locate(path, in: folder).flatMap {
      try? SafeFile.read($0, inside: folder, limit: mostOfPicture)
    }.map { BuildManifest.File(of: $0) }
  }

  private static let mostOfPicture = 20 << 20
  private static let mostOfText = 4 << 20
  private static let folder = "pictures/"

  private func read(_ path: String, limit: Int) -> [UInt8]? {
    let bytes = SafeFile.locate(path, in: folder).flatMap {
      try? SafeFile.read($0, inside: folder, limit: limit)
    }
    _ = state.withLock { $0.looked.updateValue(bytes.map { BuildManifest.File(of: $0) }, forKey: path) }
    return bytes
  }

  // MARK: Pictures

  /// A picture by its name in the career folder; nil, with a report, when a page cannot show it.
  func picture(
    _ file: PlainText, alt: RichText, on page: SiteAddress, _ trace: inout SiteTrace
  ) -> SitePicture? {
    guard let found = picture(named: file.text, at: file.origin.range, &trace) else { return nil }
    return SitePicture(
      url: SiteAddress(Self.folder + found.name).relative(from: page), alt: alt, width: found.file.width,
      height: found.file.height)
  }

  private func picture(
    named path: String, at range: SourceRange?, _ trace: inout SiteTrace
  ) -> (name: String, file: PictureFile)? {
    trace.looked.insert(path)
    if let known = state.withLock({ $0.pictures[path] }) {
      trace.parts.insert(Self.folder + known.name)
      return known
    }
    guard let bytes = read(path, limit: Self.mostOfPicture), let file = PictureFile(bytes) else {
      trace.isClean = false
      report(
        Diagnostic(
          .sitePicture, "there is no PNG, JPEG or WebP picture \(path.quotedName) in the career folder",
          at: range))
      return nil
    }
    // The name depends only on the picture, so that it is the same whichever page is made first.
    let stem = SitePlan.name(path.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? "")
    let digest = SHA256(of: file.bytes).hex.prefix(8)
    let name = "\(stem.isEmpty ? "picture" : stem)-\(digest).\(file.fileExtension)"
    state.withLock { $0.pictures[path] = (name, file) }
    trace.parts.insert(Self.folder + name)
    return (name, file)
  }

  // MARK: Texts

  struct Article {
    let html: String
    /// The language of the version; nil: the text serves every language.
    let language: Language?
    /// The first words, for a page's description; nil: none.
    let opening: String?
  }

  /// A text for a page in a language: its version in that language, else the plain one, else any other.
  ///
  /// - Parameter link: the address of an item of the career, by its id.
  func article(
    _ file: PlainText, title: String, language: Language, on page: SiteAddress, _ trace: inout SiteTrace,
    link: (String) -> String?
  ) -> Article? {
    guard let (path, own) = version(of: file.text, in: language, &trace), let (source, id) = text(at: path)
    else {
      trace.isClean = false
      report(
        Diagnostic(
          .siteText, "there is no text \(file.text.quotedName) in the career folder", at: file.origin.range,
          hints: ["the path is relative to the career folder"]))
      return nil
    }
    let lines = SourceLines(source)
    var isFirst = true
    var found = trace
    let text = FrontMatter(String(decoding: source.bytes, as: UTF8.self))
    if let line = text.draft {
      found.isClean = false
      report(
        Diagnostic(
          .siteDraft, "this text says that it is a draft", at: lines.range(line, id),
          hints: ["take the line out, or keep the piece from the site with `show: private`"]))
    }
    let made = MarkdownHTML(
      VisibleCharacters.composed(text.body), without: title,
      picture: { picture in
        defer { isFirst = false }
        return html(
          of: picture, in: path, isFirst: isFirst, on: page,
          at: lines.range(picture.line, of: picture.address, id), &found)
      },
      link: { reference in
        if let address = Self.address(of: reference, link: link) { return address }
        found.isClean = false
        report(
          Diagnostic(
            .siteLink, "\(reference.address.quotedName) leads nowhere on the site",
            at: lines.range(reference.line, of: reference.address, id),
            hints: ["link to a page of the web with `https://`, or to an item by its id"]))
        return nil
      },
      found: { finding in
        guard case .tag(let line) = finding else { return }
        found.isClean = false
        report(
          Diagnostic(
            .siteTag, "HTML is shown as it is typed here", at: lines.range(line, id),
            hints: ["write it in Markdown"]))
      })
    trace = found
    return Article(
      html: language.writesHangul || (own ?? language).writesHangul
        ? made.html : MarkedHTML.hangul(made.html),
      language: own,
      opening: MarkedHTML.opening(of: made.html))
  }

  private func html(
    of picture: MarkdownHTML.Reference, in path: String, isFirst: Bool, on page: SiteAddress,
    at range: @autoclosure () -> SourceRange, _ trace: inout SiteTrace
  ) -> String? {
    if picture.words.allSatisfy(\.isWhitespace) {
      trace.isClean = false
      report(
        Diagnostic(
          .siteAlt, "a picture without words for who cannot see it", at: range(),
          hints: ["write what it shows: `![a map of the free seats](\(picture.address))`"]))
      return nil
    }
    let above = path.split(separator: "/").dropLast().joined(separator: "/")
    let name = FolderPath.joined(above, picture.address.withoutPercents)
    guard let found = self.picture(named: name, at: range(), &trace) else { return nil }
    let url = SiteAddress(Self.folder + found.name).relative(from: page)
    let lazy = isFirst ? "" : " loading=\"lazy\""
    let words = TemplateKind.html.escaped(picture.words)
    return
      "<img src=\"\(TemplateKind.html.escaped(address: url))\" alt=\"\(words)\" width=\"\(found.file.width)\" height=\"\(found.file.height)\"\(lazy)/>"
  }

  /// The address of a link: web addresses and notes stay, and names of items become where these are shown; nil for all else.
  private static func address(of reference: MarkdownHTML.Reference, link: (String) -> String?) -> String? {
    WebLink(reference.address)?.url ?? link(reference.address.withoutPercents)
  }

  /// The file for `posts/x.md` in a language: `posts/x.ko.md`, else the file itself, else any version.
  private func version(
    of path: String, in language: Language, _ trace: inout SiteTrace
  ) -> (path: String, language: Language?)? {
    let dot = path.lastIndex(of: ".").flatMap { path[$0...].contains("/") ? nil : $0 }
    var versions: [(path: String, language: Language?)] = []
    if let dot {
      let (stem, ending) = (path[..<dot], path[dot...])
      func named(_ tags: [String]) -> [(path: String, language: Language?)] {
        tags.map { ("\(stem).\($0)\(ending)", Language($0)) }
      }
      let others = (languages + [.english, .korean]).map(\.tag)
      versions =
        named([language.tag, String(language.primary)]) + [(path, nil)] + named(others)
    } else {
      versions = [(path, nil)]
    }
    for version in versions {
      trace.looked.insert(version.path)
      if exists(version.path) { return version }
    }
    return nil
  }

  private func exists(_ path: String) -> Bool {
    if SafeFile.locate(path, in: folder) != nil { return true }
    _ = state.withLock { $0.looked.updateValue(nil, forKey: path) }
    return false
  }

  private func text(at path: String) -> (SourceFile, FileID)? {
    if let known = state.withLock({ $0.texts[path] }) { return known }
    guard let real = SafeFile.locate(path, in: folder), let bytes = read(path, limit: Self.mostOfText) else {
      return nil
    }
    let source = SourceFile(path: real, bytes: Array(String(decoding: bytes, as: UTF8.self).utf8))
    return state.withLock { state in
      if let known = state.texts[path] { return known }
      let id = state.sources.add(source)
      state.texts[path] = (source, id)
      return (source, id)
    }
  }

  /// Adds what was found, once: the pages of each language are made of the same texts.
  private func report(_ diagnostic: Diagnostic) {
    state.withLock { if $0.told.insert(diagnostic).inserted { $0.report.add(diagnostic) } }
  }
}
