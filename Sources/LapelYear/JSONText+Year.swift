import Lapel
package import LapelDiagnostics

/// What every answer for programs has: nulls, dates, counts.
extension JSONText {
  /// A key and its string, or `null`.
  package mutating func field(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  /// A key and its whole number, or `null`.
  package mutating func field(_ name: String, _ value: Int?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  mutating func field(_ name: String, _ value: Double?) {
    key(name)
    // Swift writes the shortest digits that read back, in JSON's own form for numbers of this size.
    if let value { literal("\(value)") } else { null() }
  }

  /// A key and a list, each element written by a closure.
  package mutating func list<Element>(
    _ name: String, _ elements: some Sequence<Element>, _ write: (Element, inout JSONText) -> Void
  ) {
    key(name)
    array { json in for element in elements { write(element, &json) } }
  }

  /// An object a tag: `{paper: 34}`, the most counted first.
  mutating func tags(_ total: LogTotal) {
    key("tags")
    object { json in for (tag, count) in total.inOrder { json.field(tag, count) } }
  }
}
