public import Lapel

/// How one CV looks: the profile's options, under those of its target, under those of the command line.
public struct ResolvedOptions: Sendable, Hashable {
  /// A theme's name, or a folder.
  public var theme = "gyeol"
  public var themeOrigin = Origin.none
  /// As written: `#0A5273`.
  public var accent: String?
  public var accentOrigin = Origin.none
  public var latinFont: String?
  public var koreanFont: String?
  /// Font files in the folder that HTML pages hold.
  public var embeddedFonts: [PlainText] = []
  public var paper = Paper.a4
  /// Whether somebody asked for that sheet; else it is the one usual where the page is read.
  public var isPaperAsked = false
  /// All four margins in mm; nil: the theme's own.
  public var margin: Double?
  public var density = Density.standard
  /// Whether somebody asked for that density, so that a page limit starts from it.
  public var isDensityAsked = false
  public var datePrecision = DatePrecision.month
  /// The person's own way to write a date; nil: the language's.
  var datePattern: DatePattern?
  /// In this order; `…` (or three points) stands for all that are not named.
  public var sections: [String] = [Self.otherSections]

  /// What stands for all sections that are not named.
  public static let otherSections = "…"
  public var titles: [String: LocalizedText] = [:]
  /// The most entries of a section.
  public var limits: [String: Int] = [:]
  public var showsPhoto = false
  /// What is asked to be printed where the theme has a box for it, and where that is asked.
  public var personal: [PersonalBox: Origin] = [:]
  /// The boxes that the theme has.
  var boxes: [PersonalBox] = []
  public var hasPageNumbers = true
  public var showsUpdated = false
  public var showsEvidence = true
  /// Whether periods say how long they were; nil: as the language does, and a school never.
  public var showsDuration: Bool?
  public var showsGPA = true
  /// The most pages; nil: as many as it takes.
  public var pages: Int?
  public var pagesOrigin = Origin.none
  /// Whether a page with a warning is not written.
  public var isStrict = false

  public init() {}

  /// The sheet it is printed on.
  public enum Paper: String, Sendable, Hashable, CaseIterable { case a4, letter }

  /// How much white there is; each step is smaller than the one before.
  public enum Density: String, Sendable, Hashable, CaseIterable { case comfortable, standard, compact }

  /// How precisely a date is printed that is known more precisely.
  public enum DatePrecision: String, Sendable, Hashable, CaseIterable { case year, month, day }
}
