import LapelXML

/// The pictures of a page: none is a text of a career, and where the first few lie is kept.
struct HTMLPictures {
  private var count = 0

  /// Where a picture lies; nil for any other element, and for one that holds its bytes itself.
  mutating func take(_ node: XMLNode) -> LooseBlock? {
    guard node.name == "img", count < 4, let address = node[attribute: "src"], !address.isEmpty,
      address.utf8.count <= 300, !address.hasPrefix("data:")
    else { return nil }
    count += 1
    return LooseBlock(.line, [LoosePiece(address, at: "picture \(count)")])
  }
}
