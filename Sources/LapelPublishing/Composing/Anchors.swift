import Lapel

/// The names of places on a page that links lead to: ASCII, each once.
struct Anchors {
  private var names: [Item.Place: String] = [:]
  private var taken: Set<String> = ["main", "content", "top"]
  private var unnamed = 0

  subscript(path: Item.Place) -> String? { names[path] }

  /// - Parameter name: what the item is called: `nuri.anomaly`, `awards[2]`; nil: that may not be read, and a number
  ///   stands for it.
  mutating func add(_ path: Item.Place, named name: String?) {
    guard names[path] == nil else { return }
    var anchor = name.map(Self.plain) ?? numbered()
    if anchor.hasPrefix("section-") { anchor = "item-" + anchor }
    names[path] = unique(anchor)
  }

  /// - Parameter name: the section's key, or a custom one's own name; nil: that may not be read.
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
