/// What a CV leaves out so that its readers judge the work alone.
public enum Redaction: Sendable, Hashable {
  /// 블라인드 채용: no school and no year at one, no photo, birth date, origin or family, wherever they are.
  case blind
  /// No name, photo, birth, contact, address, number of a document, school or employer, wherever they are.
  case anonymous
}

extension Career {
  /// The career with what the redaction names taken out, or replaced by `회사 A`, `학교 A` and the like wherever
  /// it is: in every text, id and pointer. The same career gives the same placeholders.
  ///
  /// - Parameter words: what names are called that are left out, in the languages of the pages.
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

  /// The sections' records that have a field of a subject: all that leads to them tells it too.
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
  /// Whether the value goes with a redaction, whatever it holds; of others the names in them are replaced.
  func goes(with redaction: Redaction) -> Bool {
    switch subject {
    case .birth: true
    case .document, .address: redaction == .anonymous && form == .mark
    case .nothing, .applicant, .person, .employer, .school, .organization, .issuer, .place, .work, .contact,
      .item:
      false
    }
  }

  /// Whether a field of a record stays, whatever it holds.
  /// - Parameter schools: the records of schools, whose pages and years tell which and how old.
  func stays(with redaction: Redaction, in record: String, schools: Set<String>) -> Bool {
    if goes(with: redaction) { return false }
    guard schools.contains(record) else { return true }
    return subject != .address && !(redaction == .blind && self == .date)
  }
}
