import Lapel

/// Pages of single items as the last build left them.
struct FormerPages: Sendable {
  /// The pages that are still as they would be made, by their paths on the site.
  var kept: [String: BuildManifest.Page] = [:]
  /// What each page is made from now.
  var digests: [String: String] = [:]

  /// Keeps no page.
  init() {}

  /// - Parameter digests: by path, the digest of everything that is not a file of the career folder.
  init(_ digests: [String: String], in folder: SiteFolder) {
    self.digests = digests
    let paths = digests.keys.sorted()
    let records = Parallel.mapParts(of: paths.count, over: 100) { range in
      paths[range].map { path in digests[path].flatMap { folder.page(path, madeFrom: $0) } }
    }.flatMap(\.self)
    for (path, record) in zip(paths, records) { kept[path] = record }
  }
}
