import LapelTeX

/// Ways to reach somebody that stand in a link's address.
enum HTMLLink {
  /// A link around a picture alone: its address says what its words would; nil for one inside the site.
  static func alone(_ address: String, at place: String) -> LoosePiece? {
    guard address.utf8.count <= 300,
      ["http://", "https://", "mailto:", "tel:"].contains(where: { address.hasPrefix($0) })
    else { return nil }
    return LoosePiece(Said(way(address, "") ?? address, [SourceText(address, at: place)]))
  }

  /// The e-mail address or the number of a link whose words say another thing; nil for words that say it, and for any other link.
  static func way(_ address: String, _ words: String) -> String? {
    let lower = address.prefix(7).lowercased()
    if lower == "mailto:" {
      let plain = String(address.dropFirst(7).prefix { $0 != "?" }).replacingBytes(of: "%40", with: "@")
      return LooseContact.isEmail(plain) && !words.lowercased().hasBytes(plain.lowercased()) ? plain : nil
    }
    if lower.hasPrefix("tel:") {
      let number = String(address.dropFirst(4)).replacingBytes(of: "%20", with: " ")
      return LooseContact.isPhone(number) && words.count(where: \.isNumber) < 6 ? number : nil
    }
    return nil
  }
}
