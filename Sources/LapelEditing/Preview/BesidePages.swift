/// Pages beside the CVs: the site, the year, a copy for an interview. They are made when somebody asks for one.
package struct BesidePages: Sendable {
  /// What every path of theirs begins with: `site/`, `private/year-2023.ko.html`.
  package let prefix: String
  /// The paths that a tab leads to.
  package let entrances: [String]
  /// Whether they hold what is the writer's alone.
  package let isPrivate: Bool
  /// Makes every file, by its path; nil where something was wrong.
  package let make: @Sendable () async -> [String: [UInt8]]?

  /// Pages that are made when somebody asks for one.
  package init(
    prefix: String, entrances: [String], isPrivate: Bool,
    make: @escaping @Sendable () async -> [String: [UInt8]]?
  ) {
    (self.prefix, self.entrances, self.isPrivate, self.make) = (prefix, entrances, isPrivate, make)
  }

  /// A page by itself, for the writer alone.
  package init(privatePage path: String, make: @escaping @Sendable () async -> [UInt8]?) {
    self.init(prefix: path, entrances: [path], isPrivate: true) { await make().map { [path: $0] } }
  }
}
