import Lapel

/// The words around a site's pages in their language; like all of the page's own words, they are data.
struct SiteWords: Sendable {
  let words: Words

  subscript(key: Key) -> String { words[key.rawValue] }

  /// What stands over a part of an item's own page, by the part's field: `problem`.
  func head(ofPart field: String) -> String { words["site.\(field)"] }

  /// The keys of words, by their names in `words/<language>.txt`.
  enum Key: String, Sendable, CaseIterable {
    case home = "site.home"
    case menu = "site.menu"
    case languages = "other_languages"
    case skip = "skip_to_content"
    case strengths = "site.strengths"
    case evidence = "site.evidence"
    case projects = "site.projects"
    case jobs = "site.jobs"
    case writing = "site.writing"
    case publications = "site.publications"
    case cv = "curriculum_vitae"
    case years = "site.years"
    case contact = "contact"
    case proves = "site.proves"
    case led = "site.led"
    case tags = "site.tags"
    case results = "site.results"
    case cite = "site.cite"
    case undated = "site.undated"
    case missing = "site.missing"
    case whyMissing = "site.missing_why"
    case wayHome = "site.way_home"
    case moved = "site.moved"
    case problem = "site.problem"
    case constraint = "site.constraint"
    case approach = "site.approach"
    case result = "site.result"
    case change = "site.change"
    case learned = "site.learned"
    case kept = "site.kept"
    case dropped = "site.dropped"
    case next = "site.next"
    case lesson = "site.lesson"
    case chapters = "site.chapters"

    /// The name in a template: `site.way_home` is `way_home`.
    var templateName: String { rawValue.hasPrefix("site.") ? String(rawValue.dropFirst(5)) : rawValue }
  }
}
