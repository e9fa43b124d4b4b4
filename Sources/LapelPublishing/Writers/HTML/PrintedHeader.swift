import Lapel

/// The head of the page.
struct PrintedHeader: Sendable {
  let header: ResumeHeader
  let printer: PagePrinter

  static let fields: TemplateFields<PrintedHeader> = {
    let contacts = TemplateFields<PrintedContact>([
      .text("kind") { $0.contact.kind },
      .markup("text", .html) { $0.text },
      .address("url") { $0.contact.url },
      .flag("is_email") { $0.contact.kind == "email" },
      .flag("is_phone") { $0.contact.kind == "phone" },
      .flag("is_address") { $0.contact.kind == "address" },
    ])
    let photo = TemplateFields<ResumePhoto>([
      .text("alt") { $0.alt },
      .text("data") { "data:\($0.mediaType);base64,\(Base64.text(of: $0.bytes))" },
    ])
    return TemplateFields([
      .markup("name", .html) { $0.printer.print($0.header.name) },
      .markup("other_name", .html) { $0.header.otherName.map($0.printer.print) },
      .markup("headline", .html) { $0.header.headline.map($0.printer.print) },
      .list("contacts", contacts) { printed in
        printed.header.contacts.map { PrintedContact(contact: $0, printer: printed.printer) }
      },
      .flag("has_contacts") { !$0.header.contacts.isEmpty },
      .record("photo", photo) { $0.header.photo },
    ])
  }()
}

/// One way to reach the person, with its page.
struct PrintedContact: Sendable {
  let contact: ResumeContact
  let printer: PagePrinter

  /// The text as typed; for a web page its whole address, since a user name alone would say nothing on paper.
  var text: String {
    guard let url = contact.url, url.hasPrefix("http") else { return printer.print(contact.text) }
    return TemplateKind.html.escaped(WebLink.label(of: url))
  }
}
