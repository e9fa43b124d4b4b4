import Lapel
import LapelDiagnostics
import LapelYAML

extension SiteMaker {
  /// The public CV in each language.
  struct CVs: Sendable {
    var resumes: [Resume] = []
    var files: [(path: String, bytes: [UInt8])] = []
    /// The files that are still as they would be made.
    var kept: Set<String> = []
    /// The records of pages, by the path of each language's page.
    var records: [String: BuildManifest.Page] = [:]
    var report = Report()

    /// Every file besides the CV's pages, made or kept.
    var paths: [String] { (files.map(\.path) + kept).sorted() }
  }

  /// The CVs that `lapel build --public` makes. In a language in which nothing of it has changed, no file is made.
  func cvs(
    _ prepared: PreparedCareer, _ inputs: CVInputs,
    _ progress: @escaping @Sendable (Build.Progress) -> Void
  ) async -> CVs {
    var build = site.build
    (build.level, build.targets, build.languages) = (.everyone, [nil], languages)
    var cvs = CVs()
    if areCVsKept {
      for language in languages {
        guard let digest = inputs.digests[language], let page = former.page(path(language), madeFrom: digest)
        else { continue }
        build.resumesOnly.insert(language)
        cvs.kept.formUnion(page.parts)
        cvs.records[path(language)] = page
      }
    }
    let made = await build.make(progress: progress)
    cvs.report = made.report
    for file in made.files {
      let name = String(file.path.split(separator: "/").last ?? "")
      let tag = name.split(separator: ".").dropFirst().first.map(String.init) ?? ""
      cvs.files.append((folder(Language(tag)) + name, file.bytes))
    }
    cvs.resumes = made.resumes.map { resume in
      var resume = resume
      // The site's frame links to the other languages.
      resume.alternates = []
      return resume
    }
    // What was reported is reported again by the next build.
    if areCVsKept, made.report.diagnostics.isEmpty {
      for language in languages where cvs.records[path(language)] == nil {
        let own = folder(language)
        cvs.records[path(language)] = inputs.digests[language].map { digest in
          BuildManifest.Page(
            digest: digest, looked: othersLooked,
            parts: cvs.files.map(\.path).filter { $0.hasPrefix(own) }.sorted())
        }
      }
    }
    return cvs
  }

  /// Whether CVs can be kept: not with a page limit, which needs the pages set, nor with TeX or the person's own fonts, which may change.
  private var areCVsKept: Bool {
    let options = career.person.options
    return site.build.tex == nil && site.build.pages == nil && options.pages == nil
      && options.fonts == nil
  }

  /// The folder of a language's CV: `en/cv/`.
  private func folder(_ language: Language) -> String {
    SiteIndex.prefix(of: language, in: languages) + "cv/"
  }

  private func path(_ language: Language) -> String { folder(language) + "index.html" }
}

/// What the public CV in each language is made from, as a digest.
struct CVInputs: Sendable {
  let digests: [Language: String]

  init(_ career: PreparedCareer, _ languages: [Language], settings: [String], hidden: PrivateValues) {
    let tags = Set(languages.map(\.tag))
    let shown = career.shown
    let entries = Career.sections.flatMap { shown.entries[$0.section] ?? [] }
    let found = Parallel.map(languages) { language in
      var digest = Fingerprint()
      for word in settings + [language.tag] + hidden.values.map(\.text) { digest.add(word) }
      for tree in [shown.person.tree] + shown.custom.map(\.tree) + shown.referees.map(\.tree) {
        digest.add(tree, in: language.tag, among: tags)
      }
      for entry in entries {
        digest.add(career.names.place(at: entry.shared.origin).map(career.names.name) ?? "")
        digest.add(entry.tree, in: language.tag, among: tags)
      }
      return digest.hex
    }
    digests = Dictionary(zip(languages, found), uniquingKeysWith: { a, _ in a })
  }
}

extension Fingerprint {
  /// Adds a value as `add` does, but of a text with a version in the page's language only that version.
  ///
  /// - Parameter tags: the tags of all the site's languages; a mapping with another key is not such a text.
  fileprivate mutating func add(_ tree: Tree?, in tag: String, among tags: Set<String>) {
    switch tree {
    case .fields(let pairs):
      if pairs.allSatisfy({ tags.contains($0.key) }), let own = pairs.first(where: { $0.key == tag }) {
        return add(own.value)
      }
      add(3)
      add(UInt64(pairs.count))
      for pair in pairs {
        add(pair.key)
        add(pair.value, in: tag, among: tags)
      }
    case .list(let items):
      add(2)
      add(UInt64(items.count))
      for item in items { add(item, in: tag, among: tags) }
    case .text, nil: add(tree)
    }
  }
}
