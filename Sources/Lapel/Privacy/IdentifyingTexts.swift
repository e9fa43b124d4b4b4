extension Career {
  /// The exact words that no page with a redaction may contain, however it was made: names, contacts and
  /// numbers as they are written.
  package func identifyingTexts(for redaction: Redaction) -> [PrivateValues.Value] {
    var found: [PrivateValues.Value] = []
    for leaf in leaves where Self.identifies(leaf.traits, redaction) {
      leaf.forEachText { text, origin in
        let words = NameWord.all(in: text)
        // An everyday word may occur anywhere.
        guard words.map(\.key.count).reduce(0, +) > 3, !words.allSatisfy({ EverydayWords.contains($0.key) }),
          leaf.field != "address" || text.contains(where: \.isNumber),
          leaf.traits.subject != .employer || !Placeholders.isNobody(text)
        else { return }
        found.append(
          PrivateValues.Value(
            text: PrivateValues.normal(text), field: leaf.field, traits: leaf.traits, origin: origin))
      }
    }
    return found
  }

  private static func identifies(_ traits: FieldTraits, _ redaction: Redaction) -> Bool {
    switch traits.subject {
    case .school: true
    case .applicant, .contact, .employer: redaction == .anonymous
    case .document: redaction == .anonymous
    case .nothing, .person, .organization, .issuer, .place, .work, .birth, .address, .item: false
    }
  }
}
