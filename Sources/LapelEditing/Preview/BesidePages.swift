/// Pages besides the CVs: the site, the year, a copy for an interview. They are made on request.
package struct BesidePages: Sendable {
  /// The prefix of all their paths: `site/`, `private/year-2023.ko.html`.
  package let prefix: String
  /// The paths that tabs lead to.
  package let entrances: [String]
  /// Whether they contain what only the person may read.
  package let isPrivate: Bool
  /// Makes every file, by its path; nil when something was wrong.
  package let make: @Sendable () async -> [String: [UInt8]]?

  /// Declares pages that are made on request.
  package init(
    prefix: String, entrances: [String], isPrivate: Bool,
    make: @escaping @Sendable () async -> [String: [UInt8]]?
  ) {
    (self.prefix, self.entrances, self.isPrivate, self.make) = (prefix, entrances, isPrivate, make)
  }

  /// Declares a single page that only the person may read.
  package init(privatePage path: String, make: @escaping @Sendable () async -> [UInt8]?) {
    self.init(prefix: path, entrances: [path], isPrivate: true) { await make().map { [path: $0] } }
  }
}
