/// What a CV leaves out so that its readers judge only the work.
public enum Redaction: Sendable, Hashable {
  /// 블라인드 채용: no school and no year at one, no photo, birth date, origin or family, anywhere.
  case blind
  /// No name, photo, birth, contact, address, document number, school or employer, anywhere.
  case anonymous
}

extension Career {
  /// The career without what the redaction hides, or with `회사 A`, `학교 A` and the like in its place,
  /// in every text, id and pointer. The same career always gets the same placeholders.
  ///
  /// - Parameter words: the words that replace hidden names, in the languages of the pages.
  public func redacted(_ redaction: Redaction, in words: PlaceholderNames = .english) -> Career {
    let names = Placeholders(self, redaction, words)
    let schools = Self.records(with: .school)
    let schoolLabels = redaction == .blind ? SchoolAddress.labels(of: leaves) : []
    var change = ValueChange()
    change.keepsField = { $0.traits.stays(with: redaction, in: $0.record, schools: schools) }
    change.text = { text, context in
      if context.traits.form == .quote { return text }
      if redaction == .blind, context.traits.subject == .contact,
        text.versions.contains(where: { SchoolAddress.isOne($0.text, of: schoolLabels) })
      {
        return nil
      }
      return names.replaced(text, context.traits)
    }
    change.plain = { text, context in
      context.traits.form == .quote || context.traits == .option
        ? text : PlainText(names.replaced(text.text), show: text.show, origin: text.origin)
    }
    change.link = { link, _ in names.replaced(link) }
    change.identifier = { id, context in
      Placeholders.isOfTarget(context.record) ? id : Identifier(names.id(id.text), id.origin)
    }
    change.reference = { reference, context in
      ["target", "posting", "goal"].contains(context.field)
        ? reference : Reference(names.reference(reference.text), reference.origin)
    }
    var career = changed(by: change)
    if redaction == .anonymous {
      career.person.name = names.applicant
      career.person.alsoKnownAs = []
      career.person.contact = []
      career.referees = []
    }
    return career
  }

  /// The records of sections with a field of a subject, since everything that leads to them reveals it too.
  static func records(with subject: FieldTraits.Subject) -> Set<String> {
    func name<E: Entry>(of type: E.Type) -> String? {
      E.schema.fields.contains { $0.traits.subject == subject } ? E.schema.name : nil
    }
    var names: Set<String> = []
    for type in sections { if let name = name(of: type) { names.insert(name) } }
    return names
  }
}

extension FieldTraits {
  /// Whether a redaction removes the value whatever it is; in other values the names are replaced.
  func goes(with redaction: Redaction) -> Bool {
    switch subject {
    case .birth: true
    case .document, .address: redaction == .anonymous && form == .mark
    case .nothing, .applicant, .person, .employer, .school, .organization, .issuer, .place, .work, .contact,
      .item:
      false
    }
  }

  /// Whether a field of a record stays whatever it contains.
  /// - Parameter schools: the records of schools, whose pages, places and years reveal which school it is, and the person's age.
  func stays(with redaction: Redaction, in record: String, schools: Set<String>) -> Bool {
    if goes(with: redaction) { return false }
    guard schools.contains(record) else { return true }
    return subject != .address && !(redaction == .blind && (self == .date || subject == .place))
  }
}
