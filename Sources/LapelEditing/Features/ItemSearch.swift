import Lapel

/// Searches a whole career for items by title or id.
enum ItemSearch {
  /// The items that match in either language, without regard to case; all of them for an empty query.
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
