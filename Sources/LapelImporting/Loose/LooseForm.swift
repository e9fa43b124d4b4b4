import LapelTeX

/// A row of a form: labels, and beside each what it labels.
enum LooseForm {
  static func read(_ parts: [Said], into career: inout DraftCareer) {
    var rest = parts[...]
    var label: (name: String, said: Said)?
    while let part = rest.popFirst() {
      let word = DateWords.folded(part.text).filter { $0.isLetter || $0.isNumber }
      if let name = LooseContact.channelName(of: word) {
        // `성명`, and under it `한글`: the nearer label is meant.
        label = (name, Said(part.text, (label?.said.sources ?? []) + part.sources))
      } else if let open = label {
        label = nil
        LooseContact.channel(open.name, Said(part.text, open.said.sources + part.sources), nil, into: &career)
      } else if SectionSense(heading: part.text) == .military, let value = rest.popFirst() {
        military(part, value, into: &career)
      } else if let matter = PersonalMatter(part.text), !part.text.contains(where: \.isNumber),
        let value = rest.popFirst()
      {
        let both = Said("\(part.text): \(value.text)", part.sources + value.sources)
        LooseContact.keep(both, matter, into: &career)
      } else {
        LooseContact.take(part, isForm: true, into: &career)
      }
    }
    if let label { career.keep(label.said, at: label.said.sources.first?.place ?? "form") }
  }

  /// `병역 | 육군 병장 만기전역`: a service, unless it says that there was none.
  private static func military(_ label: Said, _ value: Said, into career: inout DraftCareer) {
    let both = Said("\(label.text): \(value.text)", label.sources + value.sources)
    let entry = LooseMilitary.entry(LooseLines(head: [LooseBlock(.line, [LoosePiece(value)])]))
    guard entry["branch"] != nil || entry["rank"] != nil || entry["period"] != nil else {
      return career.keep(both, at: both.sources.first?.place ?? "form")
    }
    career.add(entry, to: "military")
    career.keep(label, at: label.sources.first?.place ?? "form")
  }
}

extension LooseBlock {
  /// Whether it is a row of several cells.
  var isForm: Bool { if case .row = kind { pieces.count > 1 } else { false } }
}
