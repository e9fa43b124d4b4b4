import Lapel
import LapelDiagnostics
import LapelImporting
import LapelYAML

/// The destination of an import: a new folder, or an existing career.
struct ImportTarget {
  let path: String
  /// The existing career files; empty for a new folder.
  let files: [CareerFile]
  /// Whether the folder already has a career.
  let isAddition: Bool
  private let folder: String
  private let takenIDs: Set<String>
  private let known: Person
  /// The titles of the existing entries.
  private let titles: Set<String>

  init(asked: String?, draft: DraftCareer, sources: [String], today: PartialDate) throws {
    path = asked ?? Self.name(for: draft, sources)
    if asked == nil, SafeFile.exists(path) {
      throw Failure.usage("`\(path)` is there already", hints: "name another folder: `--into FOLDER`")
    }
    guard SafeFile.exists(path) else {
      (files, isAddition, folder, takenIDs, known, titles) = ([], false, "", [], Person(), [])
      return
    }
    guard SafeFile.isFolder(path) else { throw Failure.file("`\(path)` is a file; expected a folder") }
    let loaded = try LoadedCareer(folder: path, for: .errors, today: today)
    files = try Self.files(of: path)
    isAddition = !files.isEmpty
    takenIDs = Set(loaded.index.items.map(\.name))
    known = loaded.career.person
    titles = Set(
      loaded.index.items.filter { $0.place.highlight == nil }.flatMap {
        $0.title.versions.map { PrivateValues.normal($0.text) }
      })
    folder = isAddition ? Self.freeFolder(in: path, files) : ""
  }

  /// Lays a career out into files in their places here.
  func lay(_ draft: DraftCareer) -> LaidCareer {
    CareerLayout.lay(
      draft, in: folder, takenIDs: takenIDs, isWhole: !isAddition, language: ReaderLanguage.ofMessages)
  }

  /// The draft without what an existing career already says about the person.
  func withoutKnown(_ draft: DraftCareer) -> DraftCareer {
    guard isAddition else { return draft }
    var names: Set<String> = []
    if case .fields(let pairs)? = known.tree { names = Set(pairs.map(\.key)) }
    // The existing career decides its languages.
    return draft.withdrawing(
      names.subtracting(["contact", "interests"]).union(["languages"]),
      channels: Set(known.contact.map(\.name)))
  }

  func write(_ laid: LaidCareer) throws {
    var all = laid.files.map { (path: $0.path, text: $0.text) }
    if !isAddition {
      all = all.map {
        (
          $0.path,
          $0.path == "profile.yaml" || $0.path == "private.yaml" ? Starter.schemaLine + $0.text : $0.text
        )
      }
      all += Starter.companions.map { ($0.path, $0.text) }
    } else if laid.files.contains(where: { CareerFile.isLeftOver($0.path) }) {
      // A career of an older version does not keep it out of git yet.
      all.append(("imported/.gitignore", "rest.yaml\n"))
    }
    for file in all where !Self.standsInside(file.path, path) {
      throw Failure.file("`\(path)/\(file.path)` leads out of the folder")
    }
    // What the report names is written, or nothing is.
    for file in laid.files where SafeFile.exists("\(path)/\(file.path)") {
      throw Failure.file("`\(path)/\(file.path)` is there already")
    }
    let fresh = all.filter { !SafeFile.exists("\(path)/\($0.path)") }
    for file in fresh {
      try WholeFile.createFolder(
        "\(path)/\(file.path)".split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
          separator: "/"))
    }
    try WholeFile.write(fresh.map { ("\(path)/\($0.path)", Array($0.text.utf8)) })
  }

  /// The names of new entries that the career already has.
  func doubles(of laid: LaidCareer) -> [String] {
    if titles.isEmpty { return [] }
    let headlines = [".organization", ".institution", ".name", ".title"]
    return laid.facts.filter { fact in
      fact.fate == .field
        && headlines.contains { fact.place.utf8.reversed().starts(with: $0.utf8.reversed()) }
        && titles.contains(PrivateValues.normal(fact.source.text))
    }.map(\.source.text)
  }

  private static func files(of path: String) throws -> [CareerFile] {
    let folder = try CareerFolder(path)
    return try folder.files.map { name in
      CareerFile(name: name, source: SourceFile(path: name, bytes: try folder.read(name)))
    }
  }

  /// The name of a folder that nothing was imported into before.
  private static func freeFolder(in path: String, _ files: [CareerFile]) -> String {
    func isTaken(_ folder: String) -> Bool {
      files.contains { $0.name.hasPrefix(folder + "/") && !$0.name.dropFirst(folder.count + 1).contains("/") }
        || SafeFile.exists("\(path)/\(folder)/rest.yaml")
    }
    var name = "imported"
    var number = 2
    while isTaken(name) {
      name = "imported/\(number)"
      number += 1
    }
    return name
  }

  /// Whether the file is inside the folder, and no link on the way leads elsewhere.
  private static func standsInside(_ file: String, _ folder: String) -> Bool {
    var at = folder
    for part in file.split(separator: "/").dropLast() {
      at += "/\(part)"
      if SafeFile.exists(at), !SafeFile.isPlainFolder(at) { return false }
    }
    return true
  }

  private static func name(for draft: DraftCareer, _ sources: [String]) -> String {
    let name =
      draft.personName ?? sources.first?.split(separator: "/").last.map { String($0.prefix { $0 != "." }) }
      ?? ""
    var folder = ""
    for character in name.lowercased() {
      if character.isLetter || character.isNumber {
        folder.append(character)
      } else if folder.last != "-", !folder.isEmpty {
        folder += "-"
      }
    }
    while folder.last == "-" { folder.removeLast() }
    return folder.isEmpty ? "career" : String(folder.prefix(60))
  }
}
