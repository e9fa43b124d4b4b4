extension ContactReading {
  /// Accounts in networks, each with its network and a name or an address.
  static func profiles(_ items: [SourceValue], into career: inout DraftCareer) {
    for item in items {
      guard var profile = SourceRecord(item) else {
        if let said = item.said { career.contact(address: said) }
        continue
      }
      let network = profile.say("network", "name")
      let url = profile.say("url", "link")
      let username = profile.say("username", "user", "handle")
      let channel =
        network.map { ContactReading.channel($0.text) } ?? url.flatMap {
          ContactReading.channel(ofAddress: $0.text)
        } ?? "website"
      if let value = handle(username, url) {
        career.contact(channel, Said(value.text, (network?.sources ?? []) + value.sources))
      } else {
        career.keep(network, at: profile.place)
      }
      career.keep(profile)
    }
  }
}
