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
    let schools = Self.records(with: .school)
    var change = ValueChange()
    change.keepsField = { context in
      if context.traits.goes(with: redaction) { return false }
      return context.traits.subject != .address || !schools.contains(context.record)
    }
    change.text = { text, context in
      if redaction == .blind, context.traits.subject == .contact,
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

  /// The sections' records that have a field of a subject: all that leads to them tells it too.
  private static func records(with subject: FieldTraits.Subject) -> Set<String> {
    func name<E: Entry>(of type: E.Type) -> String? {
      E.schema.fields.contains { $0.traits.subject == subject } ? E.schema.name : nil
    }
    var names: Set<String> = []
    for type in sections { if let name = name(of: type) { names.insert(name) } }
    return names
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
