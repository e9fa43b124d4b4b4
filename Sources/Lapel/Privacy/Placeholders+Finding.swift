extension Placeholders {
  /// Where something is in a text that is to be hidden, or asked about.
  struct Place: Sendable {
    enum What: Hashable, Sendable {
      case name(Placeholder)
      case mark(TellingMark.Kind)
    }

    let what: What
    /// In bytes of the text.
    let bytes: Range<Int>
    /// Whether it is hidden; otherwise the person is asked.
    let isSure: Bool
  }

  /// Everything in a text that tells who the person is, in order, without overlaps: in what is written and in what a
  /// reader sees of it.
  /// - Parameter traits: of the field; among several people a family name may be another's.
  func places(in text: String, _ traits: FieldTraits = .prose) -> [Place] {
    var all = written(text, traits)
    if let seen = SeenText(text) {
      all += written(seen.text, traits).map {
        Place(what: $0.what, bytes: seen.written($0.bytes), isSure: $0.isSure)
      }
    }
    // The longest of those that begin together, and of those that overlap the first; sure ones before others.
    all.sort {
      ($0.isSure ? 0 : 1, $0.bytes.lowerBound, -$0.bytes.count, $0.what.isName ? 0 : 1)
        < ($1.isSure ? 0 : 1, $1.bytes.lowerBound, -$1.bytes.count, $1.what.isName ? 0 : 1)
    }
    return Self.withoutOverlaps(all)
  }

  /// - Parameter all: sure ones first, each kind in the order of their beginnings.
  private static func withoutOverlaps(_ all: [Place]) -> [Place] {
    var (sure, asked): ([Place], [Place]) = ([], [])
    for place in all {
      // Of those that begin before it, the last one reaches furthest.
      if (place.isSure ? sure : asked).last?.bytes.overlaps(place.bytes) == true { continue }
      if place.isSure { sure.append(place) } else if !isHeld(place.bytes, by: sure) { asked.append(place) }
    }
    return (sure + asked).sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }

  /// Whether one of several places in order, of which no two overlap, takes some of a range.
  private static func isHeld(_ range: Range<Int>, by places: [Place]) -> Bool {
    let next = places.partitioned { $0.bytes.upperBound > range.lowerBound }
    return next < places.count && places[next].bytes.overlaps(range)
  }

  private func written(_ text: String, _ traits: FieldTraits) -> [Place] {
    let words = NameWord.all(in: text)
    // Whom one worked for, and where, is told by a blind page.
    let keepsPlaces = [.employer, .organization, .issuer, .place].contains(traits.subject)
    var all = marks.found(in: text, words).map {
      Place(what: .mark($0.kind), bytes: $0.bytes, isSure: $0.isSure && ($0.kind != .place || !keepsPlaces))
    }
    let applicant = Placeholder(kind: .applicant, number: 0)
    for found in ownName.found(in: words) {
      // `Kim et al.` may be another Kim.
      let isAmongOthers = traits.subject == .person && !found.isWhole
      if isAmongOthers, !Self.isFirstOfSeveral(words, found.words.upperBound) { continue }
      all.append(
        Place(what: .name(applicant), bytes: found.bytes, isSure: found.isSure && !isAmongOthers))
    }
    for found in table.all(in: words) {
      let bytes = found.bytesOfCompound(in: words)
      all.append(Place(what: .name(owners[found.owner]), bytes: bytes, isSure: found.isSure))
    }
    return all
  }

  private static func isFirstOfSeveral(_ words: [NameWord], _ end: Int) -> Bool {
    NameLists.andOthers.contains { phrase in words[end...].prefix(phrase.count).map(\.key) == phrase }
  }
}

extension Placeholders.Place.What {
  var isName: Bool { if case .name = self { true } else { false } }
}
