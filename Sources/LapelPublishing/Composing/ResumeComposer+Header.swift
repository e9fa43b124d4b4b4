import Lapel

extension ResumeComposer {
  mutating func header(photo: ResumePhoto?) -> ResumeHeader {
    let person = career.person
    return ResumeHeader(
      name: text(person.name) ?? RichText([], language: language), otherName: otherName(),
      headline: text(person.headline), contacts: ordered(person.contact).compactMap { contact($0) },
      photo: photo)
  }

  /// The name in the profile's other script. What stands for a name is said in the page's language alone: another tells
  /// where somebody is from.
  private func otherName() -> RichText? {
    guard let name = career.person.name,
      let printed = name.version(in: language) ?? name.versions.first,
      // What stands for a name in another language tells of what country somebody is.
      printed.text != words["anonymous.applicant"]
    else { return nil }
    let others = career.languages.compactMap { name.version(in: $0) } + name.versions
    guard let other = others.first(where: { $0.language != printed.language && $0.text != printed.text }),
      other.language != nil, other.origin.range != nil
    else { return nil }
    return RichText(
      InlineParser.parse(other.text.trimmed), language: other.language ?? language, origin: other.origin)
  }

  /// As a header has them, whatever their order in the file; of one kind the order is the person's.
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
