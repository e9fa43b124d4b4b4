package import Lapel
package import LapelDiagnostics
package import LapelPublishing

/// A career's pages as they are now, made again after every change of its files; on an error, the last good ones stay.
package actor Preview {
  /// What is shown, and from which folder.
  package struct Settings: Sendable {
    /// The career folder, as reached from the working directory.
    package var folder: String
    /// Makes the build of a career, for the companies and in the theme that are shown.
    package var build: @Sendable (LoadedCareer) -> Build
    /// The current day, called for each build.
    package var today: @Sendable () -> PartialDate
    /// The pages besides the CVs.
    package var beside: @Sendable (LoadedCareer) -> [BesidePages] = { _ in [] }
    /// Whether private values may be shown.
    package var showsPrivate = true
    /// Whether to leave the person's words out of messages on the terminal.
    package var isRedacted = false
    /// The language in which problems are said.
    package var language = MessageLanguage.english

    /// Makes settings that by default show private values and no pages besides the CVs.
    package init(
      folder: String, today: @escaping @Sendable () -> PartialDate,
      build: @escaping @Sendable (LoadedCareer) -> Build
    ) {
      self.folder = folder
      self.today = today
      self.build = build
    }
  }

  private let settings: Settings
  private var career: WatchedCareer
  private(set) package var state = PreviewState()
  /// Every problem as `check --format json` prints it.
  private(set) package var problems = ""
  /// Every problem as `check` prints it.
  private(set) package var talk = ""
  /// The pages of the last good state.
  private var pages: [PageAddress: [UInt8]] = [:]
  /// Further pages that were requested, each with the number of its state.
  private var asked: [PageAddress: (revision: Int, bytes: [UInt8]?)] = [:]
  /// The pages besides the last good CVs.
  private var beside: [BesidePages] = []
  /// The files of these that were requested, by their prefix: the state they belong to, and the last one with a request.
  private var made: [String: (revision: Int, asked: Int, files: [String: [UInt8]])] = [:]
  private var isMakingBeside = false
  /// The build of the last good pages; nil before the first.
  private var good: Build?
  /// The number of the good state.
  private var revision = 0
  private var listeners: [Int: @Sendable (PreviewState) -> Void] = [:]
  private var nextListener = 0

  /// Makes a preview; nothing is read or made before the first changes are taken.
  package init(_ settings: Settings) {
    self.settings = settings
    career = WatchedCareer(folder: settings.folder)
  }

  // MARK: Changes

  /// Takes what has changed, and makes the pages again.
  package func take(_ changes: FolderChanges) async {
    career.take(changes)
    await refresh()
  }

  /// Makes the pages from what is known about the files.
  package func refresh() async {
    let (loaded, found) = career.read(today: settings.today())
    var report = found
    var changed: [String] = []
    var sources = loaded.sources
    if !report.hasErrors {
      var build = settings.build(loaded)
      build.formats = [.html]
      let outcome = await build.make()
      if outcome.report.hasErrors {
        // What no check finds: a fault in a theme, a private value on a page.
        sources = outcome.sources
        for problem in outcome.report.diagnostics where problem.severity == .error { report.add(problem) }
      } else {
        changed = show(outcome.files, of: build)
        beside = settings.beside(loaded).filter { settings.showsPrivate || !$0.isPrivate }
      }
    }
    tell(report, sources, changed)
    await refreshAsked()
  }

  /// - Returns: the pages that have changed.
  private func show(_ files: [MadeFile], of build: Build) -> [String] {
    var new: [PageAddress: [UInt8]] = [:]
    for file in files {
      guard let name = FileAddress.name(of: file.path, in: "\(build.output)/\(build.name)") else { continue }
      if let address = PageAddress(path: name, theme: nil) { new[address] = file.bytes }
    }
    let changed = Set(pages.keys).union(new.keys).filter { pages[$0] != new[$0] }
    pages = new
    good = build
    revision += 1
    return changed.map(\.path).sorted()
  }

  private func tell(_ report: Report, _ sources: SourceSet, _ changed: [String]) {
    let shown = settings.showsPrivate ? report : report.without(career.privateStretches())
    let said = shown.said(in: settings.language)
    let problems = JSONReporter(sources, folder: settings.folder).text(for: said)
    talk = TextReporter(sources, folder: settings.folder, showsLines: !settings.isRedacted).text(
      for: settings.isRedacted ? shown.redacted(in: settings.language) : said)
    let tabs = beside.flatMap(\.entrances)
    guard !changed.isEmpty || problems != self.problems || tabs != state.beside else { return }
    self.problems = problems
    state = PreviewState(
      revision: state.revision + 1, errors: report.count(.error), warnings: report.count(.warning),
      notes: report.count(.note), changed: changed, pages: pages.keys.map(\.path).sorted(), beside: tabs)
    for listener in listeners.values { listener(state) }
  }

  /// Makes the pages that were requested lately, so that nobody has to wait for them.
  private func refreshAsked() async {
    asked = asked.filter { $0.value.revision >= revision - 3 }
    var changed: [String] = []
    for (address, known) in asked where known.revision < revision {
      let bytes = await make(address)
      if bytes != known.bytes { changed.append(address.whole) }
    }
    tellChanged(changed)
    // These take longer, and nothing waits for them.
    if !isMakingBeside { Task { await refreshBeside() } }
  }

  private func tellChanged(_ changed: [String]) {
    guard !changed.isEmpty else { return }
    state.revision += 1
    state.changed = changed.sorted()
    for listener in listeners.values { listener(state) }
  }

  /// Makes those again that somebody is looking at.
  private func refreshBeside() async {
    isMakingBeside = true
    defer { isMakingBeside = false }
    while let pages = beside.first(where: { pages in
      made[pages.prefix].map { $0.revision < revision && $0.asked >= revision - 3 } ?? false
    }) {
      let old = made[pages.prefix]?.files ?? [:]
      let new = await files(of: pages)
      tellChanged(Set(old.keys).union(new.keys).filter { old[$0] != new[$0] })
    }
  }

  /// The files as they are now; if something is wrong with them, the last good ones.
  private func files(of pages: BesidePages) async -> [String: [UInt8]] {
    let known = made[pages.prefix]
    if let known, known.revision == revision { return known.files }
    let number = revision
    let files = await Task.detached { await pages.make() }.value
    if (made[pages.prefix]?.revision ?? -1) < number {
      made[pages.prefix] = (number, known?.asked ?? number, files ?? known?.files ?? [:])
    }
    return made[pages.prefix]?.files ?? [:]
  }

  // MARK: Readers

  /// The current state of a page.
  package enum Answer: Sendable {
    case page([UInt8])
    /// There has been no good one yet.
    case notYet
    case nothing
  }

  /// A page as it is now, made in another theme or format if necessary.
  package func page(_ address: PageAddress) async -> Answer {
    if let bytes = pages[address] { return .page(bytes) }
    guard good != nil else { return .notYet }
    let isKnown = pages.keys.contains { $0.target == address.target && $0.language == address.language }
    guard isKnown, address.theme.map(Self.isTheme) ?? true else { return .nothing }
    if let known = asked[address], known.revision == revision {
      return known.bytes.map(Answer.page) ?? .nothing
    }
    return await make(address).map(Answer.page) ?? .nothing
  }

  /// A file besides the CVs.
  package func file(_ path: String) async -> Answer {
    guard good != nil else { return .notYet }
    guard let pages = beside.first(where: { path.hasPrefix($0.prefix) }) else { return .nothing }
    let bytes = await files(of: pages)[path]
    made[pages.prefix]?.asked = revision
    return bytes.map(Answer.page) ?? .nothing
  }

  private func make(_ address: PageAddress) async -> [UInt8]? {
    guard var build = good else { return nil }
    let made = revision
    build.targets = build.targets.filter { $0?.id.text == address.target }
    build.formats = [address.form == .pdf ? .pdf : .html]
    // An HTML page links to the others of its CV, so those are made too.
    if address.form == .pdf { build.languages = [Language(address.language)] }
    if let theme = address.theme { build.theme = theme }
    let outcome = await build.make()
    let bytes = outcome.files.first { $0.path.hasSuffix("/\(address.path)") }?.bytes
    if (asked[address]?.revision ?? -1) < made { asked[address] = (made, bytes) }
    return asked[address]?.bytes
  }

  /// Whether a theme has this name; a path could lead anywhere.
  private static func isTheme(_ name: String) -> Bool { TemplateStore().themes.contains(name) }

  /// Calls the closure with each new state, beginning with the current one.
  ///
  /// - Returns: the number with which to stop.
  package func listen(_ listener: @escaping @Sendable (PreviewState) -> Void) -> Int {
    nextListener += 1
    listeners[nextListener] = listener
    listener(state)
    return nextListener
  }

  /// Stops calling a listener.
  package func stopListening(_ number: Int) { listeners[number] = nil }
}
