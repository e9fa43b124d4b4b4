import Lapel

/// One way to reach the person, for other formats.
struct ExportedContact {
  /// The channel as in `contact`: `email`, `github`, or a name of the person's own.
  let channel: String
  /// An address, a number or a name, as typed.
  let text: String
  /// The address it links to; nil: none.
  let url: String?

  init(_ channel: String, _ text: String, url: String?) {
    self.channel = channel
    self.text = text
    self.url = url
  }

  /// The channel by the name that it is known by; one of the person's own as written.
  var title: String { KnownChannel.named(channel)?.title ?? channel }

  /// Its page on the web; nil when it has none.
  var page: String? { url.flatMap { $0.hasPrefix("http") ? $0 : nil } }

  /// The name on its network, with which a page's address ends.
  var handle: String {
    page != nil && text.contains("://") ? text.split(separator: "/").last.map(String.init) ?? text : text
  }
}

/// The ways to reach the person, in the groups that other formats distinguish. Each is in one of the lists.
struct ExportedContacts {
  let emails: [ExportedContact]
  /// The numbers to call; those called a phone come first.
  let phones: [ExportedContact]
  /// Where the person lives; nil: not written.
  let address: ExportedContact?
  /// The person's own site; nil: none with an address.
  let site: ExportedContact?
  /// Names on services that have pages.
  let networks: [ExportedContact]
  let others: [ExportedContact]

  init(_ contacts: [ExportedContact]) {
    var emails: [ExportedContact] = []
    var (phones, further) = (emails, emails)
    var (networks, others) = (emails, emails)
    var address: ExportedContact?
    var site: ExportedContact?
    for contact in contacts {
      switch ContactKind(contact.channel) {
      case .email: emails.append(contact)
      case .phone: if contact.channel == "phone" { phones.append(contact) } else { further.append(contact) }
      case .place where address == nil: address = contact
      case .page where contact.channel == "website" && site == nil && contact.page != nil: site = contact
      case .network: networks.append(contact)
      case .place, .page, .text: others.append(contact)
      }
    }
    (self.emails, self.phones) = (emails, phones + further)
    (self.address, self.site) = (address, site)
    (self.networks, self.others) = (networks, others)
  }
}
