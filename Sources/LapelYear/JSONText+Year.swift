import Lapel
package import LapelDiagnostics

/// What JSON answers have in common: nulls, dates, counts.
extension JSONText {
  /// Writes a key with a string, or with `null`.
  package mutating func field(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  /// Writes a key with a whole number, or with `null`.
  package mutating func field(_ name: String, _ value: Int?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  mutating func field(_ name: String, _ value: Double?) {
    key(name)
    // Swift writes the shortest digits that read back, in JSON notation for numbers of this size.
    if let value { literal("\(value)") } else { null() }
  }

  /// Writes a key with a list, each element written by the closure.
  package mutating func list<Element>(
    _ name: String, _ elements: some Sequence<Element>, _ write: (Element, inout JSONText) -> Void
  ) {
    key(name)
    array { json in for element in elements { write(element, &json) } }
  }

  /// Writes an object with one member per tag: `{paper: 34}`, the most counted first.
  mutating func tags(_ total: LogTotal) {
    key("tags")
    object { json in for (tag, count) in total.inOrder { json.field(tag, count) } }
  }
}
