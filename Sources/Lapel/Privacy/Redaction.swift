/// What a CV leaves out so that its readers judge the work alone.
public enum Redaction: Sendable, Hashable {
  /// 블라인드 채용: no school, photo, birth date, origin or family, wherever they stand.
  case blind
  /// No name, photo, birth, contact, school or employer, wherever they stand.
  case anonymous
}

extension Career {
  /// The career with what the redaction names taken out, or replaced by `회사 A`, `학교 A` and the like wherever
  /// it stands: in every text, id and pointer. The same career gives the same placeholders.
  public func redacted(_ redaction: Redaction) -> Career {
    let names = Placeholders(self, redaction)
    var change = ValueChange()
    change.keepsField = { record, field in Self.keeps(record, field, redaction) }
    change.text = { text, context in
      if redaction == .blind, context.record == "contact",
        text.versions.contains(where: { SchoolAddress.isOne($0.text) })
      {
        return nil
      }
      return names.replaced(text)
    }
    change.plain = { text, _ in PlainText(names.replaced(text.text), show: text.show, origin: text.origin) }
    change.link = { link, _ in names.replaced(link, keepingAddresses: redaction == .blind) }
    change.identifier = { id, context in
      ["target", "posting", "application"].contains(context.record)
        ? id : Identifier(names.id(id.text), id.origin)
    }
    change.reference = { reference, context in
      ["target", "posting", "goal"].contains(context.field)
        ? reference : Reference(names.reference(reference.text), reference.origin)
    }
    var career = changed(by: change)
    if redaction == .anonymous {
      career.person.name = names.applicant
      career.person.contact = []
      career.referees = []
    }
    return career
  }

  /// Fields that go with the redaction, whatever they hold.
  private static func keeps(_ record: String, _ field: String, _ redaction: Redaction) -> Bool {
    switch (record, field) {
    case ("career", "photo"), ("career", "birth_date"), ("career", "origin"), ("career", "family"): false
    case ("education", "url"), ("education", "links"): false
    case (_, "url"), (_, "doi"), (_, "image"): redaction == .blind
    default: true
    }
  }
}

/// Tells addresses that name a school.
enum SchoolAddress {
  static func isOne(_ text: String) -> Bool {
    let host = text.lowercased().split(whereSeparator: { "/@?#:".contains($0) })
    return host.contains { part in
      [".ac.kr", ".edu", ".ac.uk", ".ac.jp", ".edu.cn"].contains { part.hasSuffix($0) }
        || part.contains(".ac.kr.")
    }
  }
}
