import Lapel
import LapelTeX

/// The authors of a cited work as reference lists join them; none for what is hardly a list of names.
enum CitedAuthors {
  private static let most = 60

  /// `Hong, G., Park, J., & Müller, J.`, `G. Hong, J. Park and J. Müller`, `Hong, Gildong; Park, Sora`, `Hong, Gildong and Sora Park`.
  static func read(_ text: Substring) -> [String] {
    var list = text.trimmingMarks
    // `Piñuela, L. y Obregón, M.`: the words of other countries for `and`, after an initial.
    for word in ["y", "e", "und", "et", "en", "i", "och"] where list.hasBytes(". \(word) ") {
      list = list.replacingBytes(of: ". \(word) ", with: ". and ")
    }
    // The full stop after the last name; that of an initial stays.
    if list.hasSuffix("."), let word = list.split(whereSeparator: { $0 == " " || $0 == "," }).last,
      word.count > 3,
      !word.dropLast().contains(".")
    {
      list.removeLast()
    }
    let names = turned(list) ?? listed(list)
    return isList(names) ? names : []
  }

  /// `Hong G, Park JH, et al`: surnames before initials without full stops; nil for anything else.
  static func withInitials(_ text: Substring) -> [String]? {
    guard text.utf8.count <= 1_500 else { return nil }
    let list = text.replacingBytes(of: " and ", with: ", ").replacingBytes(of: " & ", with: ", ")
    let names = list.split(separator: ",").map { String(Blanks.trimmed($0)) }.filter { !$0.isEmpty }
    guard !names.isEmpty, names.count <= most else { return nil }
    var known = 0
    for name in names {
      if DateWords.folded(name).hasPrefix("et al") { continue }
      let words = name.split(separator: " ")
      guard (2...4).contains(words.count), let initials = words.last, initials.utf8.count <= 4,
        initials.allSatisfy({ $0.isUppercase || $0 == "-" }), words[0].contains(where: \.isLowercase),
        words.dropLast().allSatisfy({ $0.allSatisfy { $0.isLetter || "-'’".contains($0) } })
      else { return nil }
      known += 1
    }
    return known > 0 ? names : nil
  }

  /// Names with the surname first, which semicolons or `and` part.
  private static func turned(_ list: String) -> [String]? {
    let isMarked = list.hasBytes("; ")
    let joint =
      isMarked
      ? list.replacingBytes(of: "; and ", with: "; ").replacingBytes(of: " & ", with: " ")
      : list.replacingBytes(of: ", and ", with: " and ").replacingBytes(of: " & ", with: " and ")
    let parts = (isMarked ? joint.split(separator: "; ") : joint.split(separator: " and ")).map {
      Blanks.trimmed($0)
    }
    guard parts.count > 1 || isMarked else { return firstTurned(list) }
    let areTurned = parts.allSatisfy { part in
      let names = part.split(separator: ",").map { Blanks.trimmed($0) }
      return names.count == 2 && names[0].split(separator: " ").count <= 3
        && names[1].split(separator: " ").count <= 3
        && !names[0].contains(".")
    }
    if areTurned { return parts.map { CitedName.plain(String($0)) } }
    return isMarked ? parts.map { CitedName.plain(String($0)) } : firstTurned(list)
  }

  /// `Hong, Gildong, Sora Park, and Bo Kim`: only the first has the surname first.
  private static func firstTurned(_ list: String) -> [String]? {
    let names = commas(list)
    guard names.count > 2, !names[0].contains(" "), !names[1].contains(" "), !names[1].contains("."),
      names.dropFirst(2).allSatisfy({ $0.contains(" ") })
    else { return nil }
    return ["\(names[1]) \(names[0])"] + names.dropFirst(2)
  }

  private static func commas(_ list: String) -> [String] {
    list.replacingBytes(of: " & ", with: ", ").replacingBytes(of: " and ", with: ", ").split(separator: ",")
      .map { String(Blanks.trimmed($0)) }.filter { !$0.isEmpty }
  }

  private static func listed(_ list: String) -> [String] {
    var names: [String] = []
    for part in commas(list.replacingBytes(of: "; ", with: ", ")) {
      if isInitials(part), let last = names.last,
        !last.contains(" ") || last.contains("-") || isParticle(last)
      {
        names[names.count - 1] = "\(part) \(last)"
      } else {
        names.append(part)
      }
    }
    return names
  }

  /// `de Vries`, `van der Berg`: a surname of several words.
  private static func isParticle(_ name: String) -> Bool {
    name.first?.isLowercase == true && !name.contains(".")
  }

  private static func isList(_ names: [String]) -> Bool {
    names.count <= most
      && names.allSatisfy { name in
        let words = name.split(separator: " ")
        return words.count <= 5 && !name.contains(where: \.isNumber)
          && (words.contains { $0.first?.isUppercase ?? false } || DateWords.folded(name).hasPrefix("et al")
            || name.unicodeScalars.allSatisfy { Hangul.isSyllable($0.value) })
      }
  }

  /// `G.`, `J.-K.`, `T. A.`
  private static func isInitials(_ text: String) -> Bool {
    text.utf8.count <= 12 && text.contains(".") && text.contains { $0.isUppercase }
      && text.allSatisfy { $0.isUppercase || ".- ".contains($0) }
  }
}
