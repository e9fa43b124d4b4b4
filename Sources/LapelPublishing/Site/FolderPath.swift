/// Paths as a text writes them relative to itself.
enum FolderPath {
  /// `../pictures/map.jpg` in `posts` is `pictures/map.jpg`; a path that leads out of the folder keeps its first `..`, and so
  /// names nothing.
  static func joined(_ folder: String, _ path: String) -> String {
    var parts = folder.split(separator: "/").map(String.init)
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case ".." where !parts.isEmpty && parts.last != "..": parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}

extension String {
  /// The path with `%20` and the like decoded. A `%` that begins no such code stays.
  var withoutPercents: String {
    String(decoding: DecodedForms.withoutPercents(Array(utf8)) ?? Array(utf8), as: UTF8.self)
  }
}
