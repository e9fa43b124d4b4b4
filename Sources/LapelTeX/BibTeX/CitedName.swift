/// Names of people as bibliographies write them.
package enum CitedName {
  /// `Hong, Gildong` and `Gildong Hong` become `Gildong Hong`; `Hong, Jr., Gildong` becomes `Gildong Hong, Jr.`
  package static func plain(_ name: String) -> String {
    if !name.utf8.contains(UInt8(ascii: ",")) { return name }
    let parts = name.split(separator: ",", omittingEmptySubsequences: false).map {
      String(Blanks.trimmed($0))
    }
    switch parts.count {
    case 2: return parts[1].isEmpty ? parts[0] : "\(parts[1]) \(parts[0])"
    case 3: return "\(parts[2]) \(parts[0]), \(parts[1])"
    default: return name
    }
  }
}
