import Lapel
import LapelDiagnostics
import LapelMarkdown
import Synchronization

/// The texts and pictures of the career folder that the site shows: read once, and never from outside of it.
final class SiteFiles: Sendable {
  private let folder: String
  private let state = Mutex(State())

  private struct State {
    var pictures: [String: (name: String, file: PictureFile)] = [:]
    var names: [String: String] = [:]
    var texts: [String: (source: SourceFile, id: FileID)] = [:]
    var looked: Set<String> = []
    var sources = SourceSet()
    var report = Report()
  }

  /// - Parameter sources: the career's files, to which those that are read here are added.
  init(folder: String, sources: SourceSet) {
    self.folder = folder
    state.withLock { $0.sources = sources }
  }

  /// What was read, what was wrong in it, and the pictures by their names on the site.
  var outcome:
    (sources: SourceSet, report: Report, pictures: [(path: String, bytes: [UInt8])], looked: [String])
  {
    state.withLock { state in
      (
        state.sources, state.report,
        Set(state.pictures.values.map(\.name)).sorted().compactMap { name in
          state.pictures.values.first { $0.name == name }.map { ("pictures/" + name, $0.file.bytes) }
        }, state.looked.sorted()
      )
    }
  }

  // MARK: Pictures

  /// A picture by its name in the career folder; nil, and a report, where there is none that a page can show.
  func picture(_ file: PlainText, alt: RichText, on page: SiteAddress) -> SitePicture? {
    guard let found = picture(named: file.text, at: file.origin.range) else { return nil }
    return SitePicture(
      url: SiteAddress("pictures/" + found.name).relative(from: page), alt: alt, width: found.file.width,
      height: found.file.height)
  }

  private func picture(named path: String, at range: SourceRange?) -> (name: String, file: PictureFile)? {
    if let known = state.withLock({ $0.pictures[path] }) { return known }
    state.withLock { _ = $0.looked.insert(path) }
    guard let real = SafeFile.locate(path, in: folder),
      let bytes = try? SafeFile.read(real, inside: folder, limit: 20 << 20), let file = PictureFile(bytes)
    else {
      report(
        Diagnostic(
          .sitePicture, "there is no PNG, JPEG or WebP picture \(path.quotedName) in the career folder",
          at: range))
      return nil
    }
    let stem = path.split(separator: "/").last.map { $0.prefix(while: { $0 != "." }) } ?? "picture"
    return state.withLock { state in
      if let known = state.pictures[path] { return known }
      let base = SitePlan.name(String(stem))
      var name = "\(base.isEmpty ? "picture" : base).\(file.fileExtension)"
      var number = 2
      while let other = state.names[name.lowercased()], other != path {
        name = "\(base)-\(number).\(file.fileExtension)"
        number += 1
      }
      state.names[name.lowercased()] = path
      state.pictures[path] = (name, file)
      return (name, file)
    }
  }

  // MARK: Texts

  struct Article {
    let html: String
    /// The language of the version; nil: the text serves every language.
    let language: Language?
    /// The first words, for a page's description.
    let opening: String?
  }

  /// A text as the page of a language shows it: its version in that language, else the plain one, else any other.
  ///
  /// - Parameter link: where an item of the career is shown, by its id.
  func article(
    _ file: PlainText, title: String, language: Language, on page: SiteAddress, link: (String) -> String?
  ) -> Article? {
    guard let (path, own) = version(of: file.text, in: language), let (source, id) = text(at: path) else {
      report(
        Diagnostic(
          .siteText, "there is no text \(file.text.quotedName) in the career folder", at: file.origin.range,
          hints: ["the path is relative to the career folder"]))
      return nil
    }
    let lines = SourceLines(source)
    var isFirst = true
    let made = MarkdownHTML(
      String(decoding: source.bytes, as: UTF8.self), without: title,
      picture: { picture in
        defer { isFirst = false }
        return html(
          of: picture, in: path, isFirst: isFirst, on: page,
          at: lines.range(picture.line, of: picture.address, id))
      },
      link: { reference in
        address(of: reference, at: lines.range(reference.line, of: reference.address, id), link: link)
      },
      found: { finding in
        guard case .tag(let line) = finding else { return }
        report(
          Diagnostic(
            .siteTag, "HTML is shown as it is typed here", at: lines.range(line, id),
            hints: ["write it in Markdown"]))
      })
    return Article(
      html: language.isKorean || (own ?? language).isKorean ? made.html : MarkedHTML.hangul(made.html),
      language: own,
      opening: MarkedHTML.opening(of: made.html))
  }

  private func html(
    of picture: MarkdownHTML.Reference, in path: String, isFirst: Bool, on page: SiteAddress,
    at range: SourceRange
  ) -> String? {
    if picture.words.allSatisfy(\.isWhitespace) {
      report(
        Diagnostic(
          .siteAlt, "a picture without words for who cannot see it", at: range,
          hints: ["write what it shows: `![a map of the free seats](\(picture.address))`"]))
      return nil
    }
    let above = path.split(separator: "/").dropLast().joined(separator: "/")
    let name = FolderPath.joined(above, picture.address.withoutPercents)
    guard let found = self.picture(named: name, at: range) else { return nil }
    let url = SiteAddress("pictures/" + found.name).relative(from: page)
    let lazy = isFirst ? "" : " loading=\"lazy\""
    let words = TemplateKind.html.escaped(picture.words)
    return
      "<img src=\"\(TemplateKind.html.escaped(address: url))\" alt=\"\(words)\" width=\"\(found.file.width)\" height=\"\(found.file.height)\"\(lazy)/>"
  }

  /// Web addresses as they are, names of items to where these are shown, notes within the text; nil for all else.
  private func address(
    of reference: MarkdownHTML.Reference, at range: SourceRange, link: (String) -> String?
  ) -> String? {
    let address = reference.address
    if let web = WebLink(address) { return web.url }
    if let own = link(address.withoutPercents) { return own }
    report(
      Diagnostic(
        .siteLink, "\(address.quotedName) leads nowhere on the site", at: range,
        hints: ["link to a page of the web with `https://`, or to an item by its id"]))
    return nil
  }

  /// `posts/x.md`: the version of a language (`posts/x.ko.md`), else the file itself, else any version.
  private func version(of path: String, in language: Language) -> (path: String, language: Language?)? {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else {
      return exists(path) ? (path, nil) : nil
    }
    let (stem, ending) = (path[..<dot], path[dot...])
    for tag in [language.tag, String(language.primary)] where exists("\(stem).\(tag)\(ending)") {
      return ("\(stem).\(tag)\(ending)", Language(tag))
    }
    if exists(path) { return (path, nil) }
    for other in [Language.english, .korean] where exists("\(stem).\(other.tag)\(ending)") {
      return ("\(stem).\(other.tag)\(ending)", other)
    }
    return nil
  }

  private func exists(_ path: String) -> Bool {
    state.withLock { _ = $0.looked.insert(path) }
    return SafeFile.locate(path, in: folder) != nil
  }

  private func text(at path: String) -> (SourceFile, FileID)? {
    guard let real = SafeFile.locate(path, in: folder),
      let bytes = try? SafeFile.read(real, inside: folder, limit: 4 << 20)
    else { return nil }
    return state.withLock { state in
      if let known = state.texts[path] { return known }
      let source = SourceFile(path: real, bytes: Array(String(decoding: bytes, as: UTF8.self).utf8))
      let id = state.sources.add(source)
      state.texts[path] = (source, id)
      return (source, id)
    }
  }

  private func report(_ diagnostic: Diagnostic) { state.withLock { $0.report.add(diagnostic) } }
}
