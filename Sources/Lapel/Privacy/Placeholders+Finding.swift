extension Placeholders {
  /// A place in a text that is hidden, or that the person is asked about.
  struct Place: Sendable {
    enum What: Hashable, Sendable {
      case name(Placeholder)
      case mark(TellingMark.Kind)
    }

    let what: What
    /// The range in bytes of the text.
    let bytes: Range<Int>
    /// Whether it is hidden; otherwise the person is asked.
    let isSure: Bool
  }

  /// Everything in a text that reveals who the person is, in order and without overlaps, both as written and as a
  /// reader sees it.
  /// - Parameter traits: the traits of the field; in a list of people a family name may be somebody else's.
  func places(in text: String, _ traits: FieldTraits = .prose) -> [Place] {
    var all = written(text, traits)
    if let seen = SeenText(text) {
      all += written(seen.text, traits).map {
        Place(what: $0.what, bytes: seen.written($0.bytes), isSure: $0.isSure)
      }
    }
    // Of those that begin together the longest, and of those that overlap the first; sure ones before others.
    all.sort {
      ($0.isSure ? 0 : 1, $0.bytes.lowerBound, -$0.bytes.count, $0.what.isName ? 0 : 1)
        < ($1.isSure ? 0 : 1, $1.bytes.lowerBound, -$1.bytes.count, $1.what.isName ? 0 : 1)
    }
    return Self.withoutOverlaps(all)
  }

  /// - Parameter all: sure ones first, each group in the order of their beginnings.
  private static func withoutOverlaps(_ all: [Place]) -> [Place] {
    var (sure, asked): ([Place], [Place]) = ([], [])
    for place in all {
      // Of those that begin before it, the last one reaches furthest.
      if (place.isSure ? sure : asked).last?.bytes.overlaps(place.bytes) == true { continue }
      if place.isSure { sure.append(place) } else if !isHeld(place.bytes, by: sure) { asked.append(place) }
    }
    return (sure + asked).sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }

  /// Whether a range overlaps one of several places, which are in order and do not overlap each other.
  private static func isHeld(_ range: Range<Int>, by places: [Place]) -> Bool {
    let next = places.partitioned { $0.bytes.upperBound > range.lowerBound }
    return next < places.count && places[next].bytes.overlaps(range)
  }

  private func written(_ text: String, _ traits: FieldTraits) -> [Place] {
    let words = NameWord.all(in: text)
    let bytes = Array(text.utf8)
    // A blind page may say whom the person worked for, and where.
    let keepsPlaces = [.employer, .organization, .issuer, .place].contains(traits.subject)
    var all = marks.found(in: text, words).map {
      Place(what: .mark($0.kind), bytes: $0.bytes, isSure: $0.isSure && ($0.kind != .place || !keepsPlaces))
    }
    let applicant = Placeholder(kind: .applicant, number: 0)
    let own = ownName.found(in: words)
    for found in own {
      // `Kim et al.` may be another Kim.
      let isAmongOthers = traits.subject == .person && !found.isWhole
      if isAmongOthers, !Self.isFirstOfSeveral(words, found.words.upperBound) { continue }
      all.append(
        Place(what: .name(applicant), bytes: found.bytes, isSure: found.isSure && !isAmongOthers))
    }
    for found in ownName.isEmpty ? shownName.found(in: words) : own where found.isSure {
      if let age = Self.age(behind: found, words, bytes) {
        all.append(Place(what: .mark(.birth), bytes: age, isSure: true))
      }
    }
    for found in table.all(in: words) {
      let bytes = found.bytesOfCompound(in: words)
      all.append(Place(what: .name(owners[found.owner]), bytes: bytes, isSure: found.isSure))
    }
    return all
  }

  /// An age in brackets behind the name: `Nora Hale (38)`.
  private static func age(behind found: OwnName.Found, _ words: [NameWord], _ bytes: [UInt8]) -> Range<Int>? {
    guard
      let next = words[found.words.lowerBound...].first(where: {
        $0.range.lowerBound >= found.bytes.upperBound
      }),
      next.script == .digits, let age = Int(next.key), (14...99).contains(age)
    else { return nil }
    let before = String(decoding: bytes[found.bytes.upperBound..<next.range.lowerBound], as: UTF8.self)
    guard before.allSatisfy({ " (（".contains($0) }), before.contains(where: { $0 != " " }) else { return nil }
    let behind = String(decoding: bytes[next.range.upperBound...].prefix(4), as: UTF8.self)
    return behind.first.map { ")）,，·/".contains($0) } == true ? next.range : nil
  }

  private static func isFirstOfSeveral(_ words: [NameWord], _ end: Int) -> Bool {
    NameLists.andOthers.contains { phrase in words[end...].prefix(phrase.count).map(\.key) == phrase }
  }
}

extension Placeholders.Place.What {
  var isName: Bool { if case .name = self { true } else { false } }
}
