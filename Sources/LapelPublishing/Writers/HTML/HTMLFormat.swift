import LapelXML

extension Format {
  /// One page for the screen and for printing from a browser.
  package static let html = Format(
    "html", fileExtension: "html", .themed(.html), readings: { [$0] + HTMLReadings.of($0) })
}

/// Reads an HTML page: its text without tags and with entities decoded, every attribute, every comment.
private enum HTMLReadings {
  @Sendable static func of(_ bytes: [UInt8]) -> [[UInt8]] {
    guard let page = try? HTMLDocument(bytes) else { return [] }
    var attributes: [UInt8] = []
    for node in [page.root] + page.root.descendants {
      for (_, value) in node.attributes where !value.isEmpty {
        attributes += value.utf8
        attributes.append(10)
      }
      if node.kind == .comment { attributes += node.text.utf8 }
    }
    return [Array(page.root.text.utf8), attributes]
  }
}
