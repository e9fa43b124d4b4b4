import Lapel

/// The names of places on a page that links lead to: ASCII, each once.
struct Anchors {
  private var names: [Item.Place: String] = [:]
  private var taken: Set<String> = ["main", "content", "top"]

  subscript(path: Item.Place) -> String? { names[path] }

  /// - Parameter name: what the item is called: `nuri.anomaly`, `awards[2]`.
  mutating func add(_ path: Item.Place, named name: String) {
    guard names[path] == nil else { return }
    var anchor = Self.plain(name)
    if anchor.hasPrefix("section-") { anchor = "item-" + anchor }
    names[path] = unique(anchor)
  }

  mutating func section(_ name: String) -> String { unique("section-" + Self.plain(name)) }

  private mutating func unique(_ anchor: String) -> String {
    if taken.insert(anchor).inserted { return anchor }
    var number = 2
    while !taken.insert("\(anchor)-\(number)").inserted { number += 1 }
    return "\(anchor)-\(number)"
  }

  /// Letters, digits and hyphens; any other letter as its number, so that the name is one in every format.
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
