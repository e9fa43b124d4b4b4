package import Lapel

/// How one CV looks: the profile's options, under those of its target, under those of the command line.
package struct ResolvedOptions: Sendable, Hashable {
  /// A theme's name, or a folder.
  package var theme = "gyeol"
  /// Where the theme is asked for.
  package var themeOrigin = Origin.none
  /// As written: `#0A5273`.
  package var accent: String?
  /// Where the accent is asked for.
  package var accentOrigin = Origin.none
  /// A family that is tried before the theme's own; nil: none.
  package var latinFont: String?
  /// A family that is tried before the theme's own; nil: none.
  package var koreanFont: String?
  /// Font files in the folder that HTML pages hold.
  package var embeddedFonts: [PlainText] = []
  /// The sheet.
  package var paper = Paper.a4
  /// Whether somebody asked for that sheet; else it is the one usual where the page is read.
  package var isPaperAsked = false
  /// All four margins in mm; nil: the theme's own.
  package var margin: Double?
  /// How close lines stand.
  package var density = Density.standard
  /// Whether somebody asked for that density, so that a page limit starts from it.
  package var isDensityAsked = false
  /// The most that is printed of a date.
  package var datePrecision = DatePrecision.month
  /// The person's own way to write a date; nil: the language's.
  var datePattern: DatePattern?
  /// In this order; `…` (or three points) stands for all that are not named.
  package var sections: [String] = [Self.otherSections]

  /// What stands for all sections that are not named.
  package static let otherSections = "…"
  /// The person's own section titles, by the sections' keys.
  package var titles: [String: LocalizedText] = [:]
  /// The most entries of a section.
  package var limits: [String: Int] = [:]
  /// Whether the photo is printed.
  package var showsPhoto = false
  /// What is asked to be printed where the theme has a box for it, and where that is asked.
  package var personal: [PersonalBox: Origin] = [:]
  /// The boxes that the theme has.
  var boxes: [PersonalBox] = []
  /// Whether the foot of each sheet has its number.
  package var hasPageNumbers = true
  /// Whether the day of the build is printed.
  package var showsUpdated = false
  /// Whether a strength says what proves it.
  package var showsEvidence = true
  /// Whether periods say how long they were; nil: as the language does, and a school never.
  package var showsDuration: Bool?
  /// Whether grades are printed.
  package var showsGPA = true
  /// The most pages; nil: as many as it takes.
  package var pages: Int?
  /// Where the limit of pages is set.
  package var pagesOrigin = Origin.none
  /// Whether a page with a warning is not written.
  package var isStrict = false

  /// What holds where nobody says anything.
  package init() {}

  /// The sheet it is printed on.
  package enum Paper: String, Sendable, Hashable, CaseIterable { case a4, letter }

  /// How much white there is; each step is smaller than the one before.
  package enum Density: String, Sendable, Hashable, CaseIterable { case comfortable, standard, compact }

  /// How precisely a date is printed that is known more precisely.
  package enum DatePrecision: String, Sendable, Hashable, CaseIterable { case year, month, day }
}
