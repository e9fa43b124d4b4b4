import ArgumentParser
import Lapel
import LapelEditing
import LapelPublishing

extension BuildCommand {
  /// Builds now and after every change, until interrupted. When there is an error, the last good files stay.
  func buildWithEveryChange(of location: CareerLocation) async throws {
    let console = shared.console
    var career = WatchedCareer(folder: location.path)
    var first: LoadedCareer? = try career.read(today: shared.day()).loaded
    let themes = first.map(ThemePaths.of) ?? []
    guard let feed = FolderFeed(career: location.path, themes: themes + ThemePaths.folder(theme)) else {
      throw Failure.tool(
        "this system gives no watch on folders", hints: "run `lapel build` after each change")
    }
    first = nil
    Interruption.isHowToEnd()
    while true {
      let today = try shared.day()
      let input = CareerInput(location, career.read(today: today).loaded)
      do {
        try await tell(built(input, today, color: console.isErrorColored))
      } catch let failure as Failure {
        console.say(failure.description)
      }
      career.take(await feed.next())
    }
  }
}

/// The theme folders that a career names by their paths.
enum ThemePaths {
  static func of(_ loaded: LoadedCareer) -> [String] {
    ([loaded.career.person.options] + loaded.career.targets.map(\.options)).flatMap { folder($0.theme?.text) }
  }

  /// The folder, if a theme is named by its path; else empty.
  static func folder(_ theme: String?) -> [String] {
    guard let theme, theme.contains("/") || theme.hasPrefix(".") else { return [] }
    return [theme]
  }
}
