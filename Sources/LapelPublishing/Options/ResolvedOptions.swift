public import Lapel

/// How one CV looks: the profile's options, under those of its target, under those of the command line.
public struct ResolvedOptions: Sendable, Hashable {
  /// A theme's name, or a folder.
  public var theme = "gyeol"
  /// Where the theme is asked for.
  public var themeOrigin = Origin.none
  /// As written: `#0A5273`.
  public var accent: String?
  /// Where the accent is asked for.
  public var accentOrigin = Origin.none
  /// A family that is tried before the theme's own; nil: none.
  public var latinFont: String?
  /// A family that is tried before the theme's own; nil: none.
  public var koreanFont: String?
  /// Font files in the folder that HTML pages hold.
  public var embeddedFonts: [PlainText] = []
  /// The sheet.
  public var paper = Paper.a4
  /// Whether somebody asked for that sheet; else it is the one usual where the page is read.
  public var isPaperAsked = false
  /// All four margins in mm; nil: the theme's own.
  public var margin: Double?
  /// How close lines stand.
  public var density = Density.standard
  /// Whether somebody asked for that density, so that a page limit starts from it.
  public var isDensityAsked = false
  /// The most that is printed of a date.
  public var datePrecision = DatePrecision.month
  /// The person's own way to write a date; nil: the language's.
  var datePattern: DatePattern?
  /// In this order; `…` (or three points) stands for all that are not named.
  public var sections: [String] = [Self.otherSections]

  /// What stands for all sections that are not named.
  public static let otherSections = "…"
  /// The person's own section titles, by the sections' keys.
  public var titles: [String: LocalizedText] = [:]
  /// The most entries of a section.
  public var limits: [String: Int] = [:]
  /// Whether the photo is printed.
  public var showsPhoto = false
  /// What is asked to be printed where the theme has a box for it, and where that is asked.
  public var personal: [PersonalBox: Origin] = [:]
  /// The boxes that the theme has.
  var boxes: [PersonalBox] = []
  /// Whether the foot of each sheet has its number.
  public var hasPageNumbers = true
  /// Whether the day of the build is printed.
  public var showsUpdated = false
  /// Whether a strength says what proves it.
  public var showsEvidence = true
  /// Whether periods say how long they were; nil: as the language does, and a school never.
  public var showsDuration: Bool?
  /// Whether grades are printed.
  public var showsGPA = true
  /// The most pages; nil: as many as it takes.
  public var pages: Int?
  /// Where the limit of pages is set.
  public var pagesOrigin = Origin.none
  /// Whether a page with a warning is not written.
  public var isStrict = false

  /// What holds where nobody says anything.
  public init() {}

  /// The sheet it is printed on.
  public enum Paper: String, Sendable, Hashable, CaseIterable { case a4, letter }

  /// How much white there is; each step is smaller than the one before.
  public enum Density: String, Sendable, Hashable, CaseIterable { case comfortable, standard, compact }

  /// How precisely a date is printed that is known more precisely.
  public enum DatePrecision: String, Sendable, Hashable, CaseIterable { case year, month, day }
}
