import LapelTeX

/// The commands of a LaTeX CV that say who it is about.
struct LaTeXPerson {
  private var names: [Said] = []
  private var count = 0

  static let others: Set<String> = [
    "name", "firstname", "familyname", "lastname", "address", "social", "extrainfo", "photo", "quote",
    "personalinfo", "location", "ecvgender", "profilepic", "printinfo", "header",
    "basicInfo", "setcvcontact", "namesection", "namesectionright",
  ]

  mutating func read(_ name: String, _ options: [String], _ arguments: [String], _ career: inout DraftCareer)
  {
    count += 1
    let said = arguments.enumerated().compactMap {
      LaTeXLines.said($0.element, at: "\(name){\($0.offset + 1)}")
    }
    switch name {
    case "name", "firstname", "familyname", "lastname": names += said
    case "namesection", "namesectionright":
      if name == "namesection" { names += said.prefix(2) }
      for part in LaTeXParser.parts(of: arguments.last ?? "") { inner(part, &career) }
    case "header":
      names += said.prefix(2)
      if said.count > 2 { career.person.set("headline", said[2]) }
    case "setcvcontact": contact(options, said, &career)
    case "address": address(arguments, said, &career)
    case "social": social(options, said, &career)
    case "personalinfo", "basicInfo":
      for part in LaTeXParser.parts(of: arguments.first ?? "") { inner(part, &career) }
    case "printinfo": if let last = said.last { LooseContact.take(last, into: &career) }
    case "location": career.contact("address", said.first)
    case "extrainfo", "photo", "quote", "ecvgender", "profilepic":
      for text in said { career.keep(text, at: name) }
    default:
      guard let field = LaTeXCommands.person[name], let value = said.first else { return }
      set(field, value, &career)
      for more in said.dropFirst() { career.keep(more, at: "\(name){2}") }
    }
  }

  private func set(_ field: String, _ said: Said, _ career: inout DraftCareer) {
    switch field {
    case "headline", "name", "origin": career.person.set(field, said)
    case "summary": career.summarize(said)
    case "birth_date":
      if let date = DateReading.date(said.text), date.day != nil {
        career.person.set("birth_date", said.saying(date.iso))
      } else {
        career.keep(said, at: "born")
      }
    case "website": career.contact(field, ContactReading.address(said))
    case "email", "phone":
      let plain = LooseContact.markdownLink(said.text).map { said.saying($0.text) } ?? said
      career.contact(field, ContactReading.plain(plain))
    default: career.contact(field, LooseContact.markdownLink(said.text).map { said.saying($0.text) } ?? said)
    }
  }

  /// Three lines of an address; resume.cls has anything under that name, parted by breaks.
  private func address(_ arguments: [String], _ said: [Said], _ career: inout DraftCareer) {
    let parts = arguments.flatMap {
      LaTeXLines.blocks(
        of: $0.replacingBytes(of: "$\\diamond$", with: "\\\\").replacingBytes(of: "\\hfill", with: "\\\\"),
        at: "address")
    }
    guard parts.count > 1 || arguments.count == 1 else {
      return career.contact("address", Said.joined(said, by: ", "))
    }
    if arguments.count > 1 { return career.contact("address", Said.joined(said, by: ", ")) }
    for part in parts {
      guard let text = part.said else { continue }
      let plain = LooseContact.markdownLink(text.text).map { text.saying($0.text) } ?? text
      if LooseContact.isEmail(plain.text) || LooseContact.isPhone(plain.text)
        || LooseContact.isAddress(plain.text)
      {
        LooseContact.take(plain, into: &career)
      } else if text.text.contains("@") || text.text.contains("|") {
        LooseContact.read(part, into: &career)
      } else {
        append(address: plain, &career)
      }
    }
  }

  private func append(address said: Said, _ career: inout DraftCareer) {
    if case .fields(let channels)? = career.person["contact"],
      case .said(let old)? = channels.first(where: { $0.key == "address" })?.value
    {
      career.person["contact"] = .fields(
        channels.map {
          $0.key == "address"
            ? DraftField("address", .said(Said("\(old.text), \(said.text)", old.sources + said.sources))) : $0
        })
    } else {
      career.contact("address", said)
    }
  }

  private func social(_ options: [String], _ said: [Said], _ career: inout DraftCareer) {
    guard let value = said.first else { return }
    career.contact(options.first.map { ContactReading.channel($0) } ?? "website", value)
  }

  /// A channel by its name; one that is none, such as the languages somebody speaks, is kept.
  private func contact(_ options: [String], _ said: [Said], _ career: inout DraftCareer) {
    guard let value = said.first, let name = options.first else { return }
    if let field = LaTeXCommands.person[name == "cellphone" ? "mobile" : name], field != "headline" {
      set(field, value, &career)
    } else {
      career.keep(value, at: name)
    }
  }

  private mutating func inner(_ part: LaTeXPart, _ career: inout DraftCareer) {
    switch part {
    case .command(let name, let options, let arguments): read(name, options, arguments, &career)
    case .text(let text):
      for block in LaTeXLines.blocks(of: text, at: "personalinfo") { LooseContact.read(block, into: &career) }
    case .begin, .end, .item: break
    }
  }

  /// What stands above the first section: a name and lines of contacts, where no command says so.
  mutating func head(_ blocks: [LooseBlock], _ career: inout DraftCareer) {
    for block in blocks {
      if names.isEmpty, career.person["name"] == nil, let first = block.pieces.first,
        !first.text.contains("@"), !first.text.contains(where: \.isNumber)
      {
        // A name that is a link has its page behind it.
        if let (text, address) = LooseContact.markdownLink(first.text) {
          career.person.set("name", first.said.saying(text))
          career.contact("website", Said(address, []))
        } else {
          career.person.set("name", first.said)
        }
        for piece in block.pieces.dropFirst() { LooseContact.read(LooseBlock(.line, [piece]), into: &career) }
      } else {
        LooseContact.read(block, into: &career)
      }
    }
  }

  mutating func finish(into career: inout DraftCareer) {
    guard let name = Said.joined(names, by: " ") else { return }
    if career.person["name"] == nil {
      career.person["name"] = .said(name)
    } else {
      career.person.note("name", name)
    }
  }
}
