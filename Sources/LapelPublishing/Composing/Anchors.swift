import Lapel

/// The anchors on a page, to which links lead: ASCII, each unique.
struct Anchors {
  private var names: [Item.Place: String] = [:]
  private var taken: Set<String> = ["main", "content", "top"]
  private var unnamed = 0

  subscript(path: Item.Place) -> String? { names[path] }

  /// - Parameter name: the item's name: `nuri.anomaly`, `awards[2]`; nil: it may not be read, and a number
  ///   replaces it.
  mutating func add(_ path: Item.Place, named name: String?) {
    guard names[path] == nil else { return }
    var anchor = name.map(Self.plain) ?? numbered()
    if anchor.hasPrefix("section-") { anchor = "item-" + anchor }
    names[path] = unique(anchor)
  }

  /// - Parameter name: the section's key, or a custom one's own name; nil: it may not be read.
  mutating func section(_ name: String?) -> String {
    unique("section-" + (name.map(Self.plain) ?? numbered()))
  }

  private mutating func numbered() -> String {
    unnamed += 1
    return "e\(unnamed)"
  }

  private mutating func unique(_ anchor: String) -> String {
    if taken.insert(anchor).inserted { return anchor }
    var number = 2
    while !taken.insert("\(anchor)-\(number)").inserted { number += 1 }
    return "\(anchor)-\(number)"
  }

  /// The name in letters, digits and hyphens, with other characters as their numbers, so that it is valid in every format.
  static func plain(_ name: String) -> String {
    var output = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_": output.unicodeScalars.append(scalar)
      case _ where scalar.value >= 0x80: output += "u" + String(scalar.value, radix: 16)
      case "]": continue
      default: output += "-"
      }
    }
    return output.isEmpty ? "item" : output
  }
}
