import Lapel

/// Items of a whole career by title or id.
enum ItemSearch {
  /// What matches in either language, without regard to case; all for the empty text.
  static func items(_ query: String, in snapshot: CareerSnapshot) -> [Item] {
    let query = query.lowercased()
    let found = snapshot.index.items.lazy.filter { item in
      query.isEmpty || item.name.lowercased().contains(query)
        || item.title.versions.contains { $0.text.lowercased().contains(query) }
    }
    return Array(found.prefix(limit))
  }

  private static let limit = 500
}
