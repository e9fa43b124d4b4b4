/// The program's texts with placeholders for what a person wrote: `{0} of {1}`.
package enum FilledPlaces {
  /// Fills each placeholder with its part. The parts are not searched for placeholders, since a company may be called
  /// `{1}`; a placeholder without a part stays as it is.
  package static func text(_ text: String, with parts: [String]) -> String {
    var filled = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"), let place = Int(rest[rest.index(after: open)..<close]),
        parts.indices.contains(place)
      else {
        filled.append(rest.removeFirst())
        continue
      }
      filled += parts[place]
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}
