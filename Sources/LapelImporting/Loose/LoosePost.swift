import Lapel
import LapelTeX

/// What somebody was, whom for and where, among the pieces that head an entry.
enum LoosePost {
  static func read(
    _ pieces: inout [LoosePiece], _ section: String, in order: PostOrder = PostOrder(),
    _ entry: inout DraftEntry
  ) {
    let place = pieces.firstIndex { LooseWords.isPlace($0.text) && !$0.text.hasBytes(" - ") }
    if let place, pieces.count > 1 { entry.set("place", pieces.remove(at: place).said) }
    guard !pieces.isEmpty else { return }
    let isWork = section == "experience" || section == "internships"
    let (role, body) = isWork ? ("position", "organization") : ("role", "name")
    if entry[role] != nil || entry[body] != nil {
      // The source's marks have told one of them or both.
      if entry[body] == nil {
        organization(pieces.removeFirst(), body, &entry)
      } else if entry[role] == nil {
        let index = pieces.firstIndex { LooseWords.isRole($0.text) } ?? 0
        entry.set(role, pieces.remove(at: index).said)
      }
      return restOfHead(&pieces, &entry)
    }
    if pieces.count == 2, isTown(pieces[1].text), entry["place"] == nil, hasDash(pieces[0].text) {
      entry.set("place", pieces.remove(at: 1).said)
    }
    let isPair = pieces.count == 2 && order.pair != nil && PostOrder.endsWithTown(pieces[1].text)
    if pieces.count == 1 || !isPair && isChain(pieces[0], before: pieces.dropFirst()) {
      chain(pieces.removeFirst(), role, body, order, &entry)
      return restOfHead(&pieces, &entry)
    }
    joinDepartment(&pieces)
    // All entries of a section tell which of two comes first; of one alone it is less sure.
    let index =
      pieces.count == 2 && order.pair != nil
      ? order.pair == true ? 0 : 1 : pieces.indices.max { rank(pieces[$0], $0) < rank(pieces[$1], $1) } ?? 0
    if isWork, pieces.count == 2, order.pair == nil, PostOrder.vote(pieces[0].text, pieces[1].text) == 0 {
      entry.ask("which is the employer, `\(pieces[0].text)` or `\(pieces[1].text)`?")
    }
    let post = pieces.remove(at: index)
    entry.set(role, post.said)
    organization(pieces.removeFirst(), body, &entry)
    restOfHead(&pieces, &entry)
  }

  /// `(주)한결산업 재무회계팀 대리`: Korean parts them by blanks alone, the rank last and its team before it.
  private static func koreanPost(_ text: String) -> (firm: String, post: String)? {
    let words = text.split(separator: " ").map(String.init)
    // A comma parts them as well, and tells more.
    guard (2...5).contains(words.count), !text.contains(","), let rank = words.last, LooseWords.isRole(rank),
      words.allSatisfy({ word in word.unicodeScalars.contains { Hangul.isSyllable($0.value) } })
    else { return nil }
    var post = [rank]
    for word in words.dropLast().dropFirst().reversed() {
      guard isTeam(word) else { break }
      post.insert(word, at: 0)
    }
    let firm = words.dropLast(post.count).joined(separator: " ")
    return firm.isEmpty ? nil : (firm, post.joined(separator: " "))
  }

  private static func isTeam(_ word: String) -> Bool {
    teamEnds.contains { word.hasSuffix($0) }
  }

  private static let teamEnds = WordLists.words("ends of korean teams")

  /// `재무회계팀` and `대리` in two columns are one post.
  private static func joinDepartment(_ pieces: inout [LoosePiece]) {
    guard pieces.count > 2,
      let index = pieces.dropLast().lastIndex(where: { piece in
        !piece.text.contains(" ") && isTeam(piece.text)
      }), index > 0, LooseWords.isRole(pieces[index + 1].text)
    else { return }
    let post = pieces.remove(at: index + 1)
    pieces[index] = LoosePiece(
      Said("\(pieces[index].text) \(post.text)", pieces[index].said.sources + post.said.sources))
  }

  /// A short name that is left says where it was.
  private static func restOfHead(_ pieces: inout [LoosePiece], _ entry: inout DraftEntry) {
    guard let next = pieces.first, entry["place"] == nil, next.text.split(separator: " ").count <= 4,
      !next.text.contains(where: \.isNumber)
    else { return }
    entry.set("place", pieces.removeFirst().said)
  }

  /// Whether a piece has two parts by itself: `Infirmière — Hôpital des Tilleuls`.
  private static func hasDash(_ text: String) -> Bool { text.hasBytes(" — ") || text.hasBytes(" – ") }

  /// Whether a piece says both what somebody was and whom for, and nothing after it does.
  private static func isChain(_ piece: LoosePiece, before rest: ArraySlice<LoosePiece>) -> Bool {
    guard parts(of: piece.text).count > 1 || piece.text.hasBytes(" at ") || piece.text.hasBytes(" @ ") else {
      return false
    }
    if rest.contains(where: { LooseWords.isRole($0.text) || LooseWords.isOrganization($0.text) }) {
      return false
    }
    return LooseWords.isRole(piece.text) && !piece.isBold
  }

  /// How much a piece looks like what somebody was rather than whom for.
  private static func rank(_ piece: LoosePiece, _ index: Int) -> Int {
    let (wordOfRole, wordOfBody, mark) = (4, 3, 1)
    var rank = 0
    if LooseWords.isRole(piece.text) { rank += wordOfRole }
    if LooseWords.isOrganization(piece.text) { rank -= wordOfBody }
    // Of two the first in bold is the employer, and the second is the post.
    if index == 0, piece.isBold { rank -= mark }
    if index == 1 { rank += mark }
    return rank
  }

  /// `Crew Leader, Solar, Bay Current Energy LLC, Fall River, MA` and `Engineer at Nuri`.
  private static func chain(
    _ piece: LoosePiece, _ role: String, _ body: String, _ order: PostOrder, _ entry: inout DraftEntry
  ) {
    let piece = takingPlace(piece, &entry)
    let text = piece.text
    if let (firm, post) = koreanPost(text) {
      entry.set(role, piece.said.saying(post))
      entry.setName(body, Said(firm, []))
      return
    }
    for separator in [" at ", " @ ", " — ", " – ", " bei "] {
      guard let range = text.firstBytes(of: separator) else { continue }
      let (a, b) = (text[..<range.lowerBound].trimmingMarks, text[range.upperBound...].trimmingMarks)
      let isTurned =
        separator.contains("—") || separator.contains("–")
        ? !LooseWords.isRole(a) && LooseWords.isRole(b) : false
      entry.set(role, piece.said.saying(isTurned ? b : a))
      organization(LoosePiece(Said(isTurned ? a : b, [])), body, &entry)
      return
    }
    var parts = parts(of: text)
    if parts.count > 2, let last = parts.last, LooseWords.isRegion(last), entry["place"] == nil {
      entry.set("place", Said(parts.suffix(2).joined(separator: ", "), []))
      parts.removeLast(2)
    } else if entry["place"] == nil, let last = parts.last, isTown(last),
      parts.count == 3 && (!isTown(parts[1]) || LooseWords.isRole(parts[0]))
        || parts.count == 2 && isBodyAlone(parts[0])
    {
      // What somebody was, whom for, and where.
      entry.set("place", Said(parts.removeLast(), []))
    }
    guard parts.count > 1 else {
      return organization(LoosePiece(piece.said.saying(parts.first ?? text)), body, &entry)
    }
    let isFirm = parts.count == 2 && hasForm(parts[0]) && !hasForm(parts[1])
    let own = PostOrder.vote(parts[0], parts[parts.count - 1])
    let isTurned = own < 0 && order.chain != true || own == 0 && order.chain == false || isFirm
    let at = parts.lastIndex { LooseWords.isOrganization($0) } ?? parts.count - 1
    let cut = isTurned ? 1 : max(1, at)
    let (first, second) = (parts[..<cut].joined(separator: ", "), parts[cut...].joined(separator: ", "))
    entry.set(role, piece.said.saying(isTurned ? second : first))
    organization(LoosePiece(Said(isTurned ? first : second, [])), body, &entry)
  }

  /// Whether a name is that of a firm and of nothing that somebody was.
  private static func isBodyAlone(_ text: String) -> Bool {
    (LooseWords.isOrganization(text) || LooseWords.isSchool(text)) && !LooseWords.isRole(text)
  }

  /// `Cooperativa Andina - Latacunga, Ecuador`: without the place after a dash, which goes to the entry.
  private static func takingPlace(_ piece: LoosePiece, _ entry: inout DraftEntry) -> LoosePiece {
    guard entry["place"] == nil else { return piece }
    for mark in [" - ", " – ", " — "] {
      guard let range = piece.text.allBytes(of: mark).last,
        LooseWords.isPlace(String(piece.text[range.upperBound...]))
      else { continue }
      entry.set("place", Said(piece.text[range.upperBound...].trimmingMarks, []))
      return LoosePiece(
        piece.said.saying(piece.text[..<range.lowerBound].trimmingMarks), isBold: piece.isBold,
        part: piece.part)
    }
    return piece
  }

  /// An organization, whose place may stand after it.
  static func organization(_ whole: LoosePiece, _ body: String, _ entry: inout DraftEntry) {
    let piece = takingPlace(whole, &entry)
    var parts = parts(of: piece.text)
    if parts.count > 2, let last = parts.last, LooseWords.isRegion(last), entry["place"] == nil {
      entry.set("place", Said(parts.suffix(2).joined(separator: ", "), []))
      parts.removeLast(2)
      entry.setName(body, piece.said.saying(parts.joined(separator: ", ")))
    } else if parts.count == 2, entry["place"] == nil, isTown(parts[1]),
      !piece.isBold && parts[0].contains(" ") || LooseWords.isOrganization(parts[0])
    {
      entry.set("place", Said(parts[1], []))
      entry.setName(body, piece.said.saying(parts[0]))
    } else {
      entry.setName(body, piece.said)
    }
  }

  /// A name of one or two words that may be a town: nothing in it says that it is a part of the firm.
  static func isTown(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.count <= 2
      && words.allSatisfy { $0.first?.isUppercase ?? false && $0.allSatisfy { $0.isLetter || $0 == "-" } }
      && !LooseWords.isOrganization(text) && !LooseWords.isRole(text)
      && !departments.contains(DateWords.folded(words.last ?? ""))
      && text.utf8.contains { (0x61...0x7A).contains($0) }
  }

  private static let departments = WordLists.set("departments")

  /// What commas part, but not a firm from its form: `Sail Works, Inc.` is one name.
  static func parts(of text: String) -> [String] {
    var parts: [String] = []
    for part in KeywordList.parts(of: text) {
      if let last = parts.last, forms.contains(part.lowercased().filter(\.isLetter)) {
        parts[parts.count - 1] = "\(last), \(part)"
      } else {
        parts.append(part)
      }
    }
    // A list drops the full stop after its last item, and a firm's form has one.
    if text.hasSuffix("."), let last = parts.last, !last.hasSuffix("."), last.contains(",") {
      parts[parts.count - 1] = last + "."
    }
    return parts
  }

  /// Whether a name ends with the form of a firm: `Fliesen Huber GmbH`.
  private static func hasForm(_ text: String) -> Bool {
    guard let last = text.split(separator: " ").last else { return false }
    return text.contains(" ") && forms.contains(last.lowercased().filter(\.isLetter))
  }

  private static let forms = WordLists.set("forms of firms")
}
