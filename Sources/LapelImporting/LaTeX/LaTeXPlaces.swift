/// Where a command stands in a source, by how often its name has come: `cventry 3`.
struct LaTeXPlaces {
  private var counts: [String: Int] = [:]

  /// The place of the next command of a name.
  mutating func next(_ name: String) -> String {
    counts[name, default: 0] += 1
    return "\(name) \(counts[name, default: 1])"
  }
}
