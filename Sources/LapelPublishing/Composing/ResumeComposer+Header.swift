import Lapel

extension ResumeComposer {
  mutating func header(photo: ResumePhoto?) -> ResumeHeader {
    let person = career.person
    return ResumeHeader(
      name: text(person.name) ?? RichText([], language: language), otherName: otherName(),
      headline: text(person.headline), contacts: ordered(person.contact).compactMap { contact($0) },
      photo: photo)
  }

  /// The name in the profile's other script. A placeholder for a name is only printed in the page's language, since another
  /// would reveal where somebody is from.
  private func otherName() -> RichText? {
    guard let name = career.person.name,
      let printed = name.version(in: language) ?? name.versions.first,
      // A placeholder in another language would reveal somebody's country.
      printed.text != words["anonymous.applicant"]
    else { return nil }
    let others = career.languages.compactMap { name.version(in: $0) } + name.versions
    guard let other = others.first(where: { $0.language != printed.language && $0.text != printed.text }),
      other.language != nil, other.origin.range != nil
    else { return nil }
    return RichText(
      InlineParser.parse(other.text.trimmed), language: other.language ?? language, origin: other.origin)
  }

  /// The channels in the order of a header; those of one kind keep the person's order.
  private func ordered(_ contact: Contact) -> [ContactChannel] {
    contact.enumerated().sorted { a, b in
      (ContactKind(a.element.name).rank, a.offset) < (ContactKind(b.element.name).rank, b.offset)
    }.map(\.element)
  }

  private mutating func contact(_ channel: ContactChannel) -> ResumeContact? {
    guard let text = typed(channel.value.onOneLine) else { return nil }
    return ResumeContact(kind: channel.name, text: text, url: ContactLink(channel.name, text.plain).url)
  }
}
