import ArgumentParser
import Lapel
import LapelEditing
import LapelPublishing
import LapelServing
import Subprocess

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `lapel serve`: shows the pages in a browser while the person writes.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the CV in a browser, anew with every change.",
    usage: "lapel serve [<folder>] [<options>]",
    discussion: """
      Prints the address of a preview that only this machine can reach and only who has the address can read. With an \
      error the last good page stays, and the problems stand beside it. Nothing is written; Ctrl-C ends it.

      EXAMPLE:
        lapel serve me --open
      """)

  @OptionGroup var folder: FolderArgument

  @Option(
    help: ArgumentHelp(
      "Show only the general CV and this company's; may be given several times.", valueName: "id"))
  var target: [String] = []

  @Option(help: ArgumentHelp("A theme's name, or a folder with one.", valueName: "theme"))
  var theme: String?

  @Option(help: ArgumentHelp("The port (default: a free one).", valueName: "number"))
  var port: Int = 0

  @Flag(help: "Open the address in the browser.")
  var open = false

  @Flag(help: "Show nothing private, for a screen that others see.")
  var noPrivate = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("--port is \(port); a port is a number from 0 to 65535.")
    }
  }

  func run() async throws {
    let location = try folder.location()
    try check(location)
    let (day, isGiven) = (try shared.day(), try shared.isDayGiven)
    let (wanted, theme) = (Set(target), theme)
    var settings = Preview.Settings(folder: location.path) {
      isGiven ? day : Day.clock().date
    } build: { loaded in
      var build = Build(of: CareerInput(location, loaded), today: isGiven ? day : Day.clock().date)
      let targets = loaded.career.targets.filter { wanted.isEmpty || wanted.contains($0.id.text) }
      build.targets = [nil] + targets
      build.theme = theme
      build.stamp = try? Day.ofEpoch()?.date
      return build
    }
    let makeBuild = settings.build
    settings.beside = { loaded in
      PreviewedPages(
        location: location, today: isGiven ? day : Day.clock().date, build: makeBuild(loaded), loaded: loaded
      ).all
    }
    settings.showsPrivate = !noPrivate
    settings.isRedacted = shared.console.isRedacted
    settings.language = ReaderLanguage.ofMessages
    let preview = Preview(settings)
    var career = WatchedCareer(folder: location.path)
    let themes = ThemePaths.of(career.read(today: day).loaded) + ThemePaths.folder(theme)
    guard let feed = FolderFeed(career: location.path, themes: themes) else {
      throw Failure.tool(
        "this system gives no watch on folders", hints: "run `lapel build` after each change")
    }
    Interruption.isHowToEnd()
    await preview.refresh()
    let server = PreviewServer(
      preview, directory: FileManager.default.currentDirectoryPath, language: ReaderLanguage.ofMessages)
    let (console, opens, port) = (shared.console, open, port)
    do throws(PreviewServer.Failure) {
      try await server.run(port: port) { address in
        try? console.print("\(console.said("serving")) \(address)")
        console.talk(await preview.talk)
        Task { await follow(feed, preview, console) }
        if opens { await Self.open(address) }
      }
    } catch {
      switch error {
      case .portIsTaken(let port):
        throw Failure.tool("port \(port) is taken", hints: "leave --port out, and a free one is taken")
      case .system(let reason): throw Failure.tool("the preview cannot be served: \(reason)")
      }
    }
  }

  /// Makes the pages again after every change, and prints the problems when they have changed.
  private func follow(_ feed: FolderFeed, _ preview: Preview, _ console: Console) async {
    var said = await preview.talk
    while true {
      await preview.take(await feed.next())
      let talk = await preview.talk
      if talk != said { console.talk(talk.isEmpty ? "no problems\n" : talk) }
      said = talk
    }
  }

  /// Checks that what was asked for exists.
  private func check(_ location: CareerLocation) throws {
    if let theme, !ThemeFolder.isThere(theme) {
      throw Failure.usage(
        "there is no theme `\(theme)`", hints: "there are \(TemplateStore().themes.joined(separator: ", "))")
    }
    guard !target.isEmpty else { return }
    let input = try CareerInput(location, for: .errors, today: try shared.day())
    for id in target { _ = try input.target(named: id) }
  }

  private static func open(_ address: String) async {
    #if os(macOS)
      let program = "open"
    #else
      let program = "xdg-open"
    #endif
    _ = try? await Subprocess.run(
      .name(program), arguments: [address], input: .none, output: .discarded, error: .discarded)
  }
}
