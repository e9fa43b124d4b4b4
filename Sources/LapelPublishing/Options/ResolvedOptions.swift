package import Lapel

/// How one CV looks: the profile's options, overridden by those of its target and of the command line.
package struct ResolvedOptions: Sendable, Hashable {
  /// The theme's name, or its folder.
  package var theme = "gyeol"
  /// Where the theme was chosen; `.none` if it was not.
  package var themeOrigin = Origin.none
  /// The accent colour as written, `#0A5273`; nil: the theme's.
  package var accent: String?
  /// Where the accent was chosen; `.none` if it was not.
  package var accentOrigin = Origin.none
  /// A Latin family to try before the theme's own; nil: none.
  package var latinFont: String?
  /// A Korean family to try before the theme's own; nil: none.
  package var koreanFont: String?
  /// Font files in the folder to embed in HTML pages.
  package var embeddedFonts: [PlainText] = []
  /// The paper.
  package var paper = Paper.a4
  /// Whether the paper was chosen; else it is the one usual where the page is read.
  package var isPaperAsked = false
  /// All four margins in mm; nil: the theme's own.
  package var margin: Double?
  /// How densely lines are set.
  package var density = Density.standard
  /// Whether the density was chosen, so that a page limit starts from it.
  package var isDensityAsked = false
  /// The precision with which dates are printed at most.
  package var datePrecision = DatePrecision.month
  /// The person's own date pattern; nil: the language's.
  var datePattern: DatePattern?
  /// The sections in order; `…` (or three points) stands for all that are not named.
  package var sections: [String] = [Self.otherSections]

  /// The mark that stands for all sections that are not named.
  package static let otherSections = "…"
  /// The person's own section titles, by the sections' keys.
  package var titles: [String: LocalizedText] = [:]
  /// The most entries to print, by the sections' keys.
  package var limits: [String: Int] = [:]
  /// Whether the photo is printed.
  package var showsPhoto = false
  /// The personal data to print if the theme has a box for it, with where that was asked for.
  package var personal: [PersonalBox: Origin] = [:]
  /// The boxes that the theme has.
  var boxes: [PersonalBox] = []
  /// Whether the foot of each sheet shows its number.
  package var hasPageNumbers = true
  /// Whether the day of the build is printed.
  package var showsUpdated = false
  /// Whether a strength says what proves it.
  package var showsEvidence = true
  /// Whether periods show their length; nil: as is usual in the language, and never for a school.
  package var showsDuration: Bool?
  /// Whether grades are printed.
  package var showsGPA = true
  /// The most pages; nil: as many as it takes.
  package var pages: Int?
  /// Where the page limit was set; `.none` if it was not.
  package var pagesOrigin = Origin.none
  /// Whether a page with a warning is not written.
  package var isStrict = false

  /// Makes the default options.
  package init() {}

  /// The paper it is printed on.
  package enum Paper: String, Sendable, Hashable, CaseIterable { case a4, letter }

  /// How much white there is, less with each step.
  package enum Density: String, Sendable, Hashable, CaseIterable { case comfortable, standard, compact }

  /// The most precise way in which dates are printed.
  package enum DatePrecision: String, Sendable, Hashable, CaseIterable { case year, month, day }
}
