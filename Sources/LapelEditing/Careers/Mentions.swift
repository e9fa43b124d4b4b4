import Lapel
import LapelDiagnostics
import LapelYAML

/// The places where the names of a career are declared and used.
struct Mentions {
  private var byMeaning: [Named: [Mention]] = [:]

  init(_ snapshot: CareerSnapshot) {
    for file in snapshot.files {
      for mention in snapshot.mentions(in: file) { byMeaning[mention.named, default: []].append(mention) }
    }
  }

  /// The mentions of something, in order of file and place.
  func of(_ named: Named) -> [Mention] { byMeaning[named] ?? [] }
}

extension CareerSnapshot {
  func mentions(in file: FileID) -> [Mention] {
    let bytes = bytes(of: file)
    return marks(file).flatMap { mentions(of: $0, in: file, bytes) }
  }

  /// The name at a byte, including its end; nil when there is none.
  func mention(at offset: Int, in file: FileID) -> Mention? {
    let bytes = bytes(of: file)
    let near = marks(file).filter { $0.range.lowerBound <= offset && offset <= $0.range.upperBound }
    let found = near.flatMap { mentions(of: $0, in: file, bytes) }
      .filter { $0.range.lowerBound <= offset && offset <= $0.range.upperBound }
    // Between two parts, the one that begins there is meant.
    return found.last
  }

  /// The place where an id is declared; nil when nothing declares it.
  func declaration(of named: Named) -> SourceRange? {
    switch named {
    case .item(let place): return item(at: place).flatMap(identifier)
    case .alone(let range): return range
    case .target(let id): return career.targets.first { $0.id.text == id }?.id.origin.range.map(inner)
    case .posting(let id): return career.postings.first { $0.id.text == id }?.id.origin.range.map(inner)
    case .application(let id):
      return career.applications.first { $0.id.text == id }?.id.origin.range.map(inner)
    case .goal(let id):
      return career.goals.flatMap(\.items).first { $0.id?.text == id }?.id?.origin.range.map(inner)
    }
  }

  /// The place of something: its id, or its beginning if it has none; nil when it is in no file.
  func place(of named: Named) -> SourceRange? {
    if let given = declaration(of: named) { return given }
    guard case .item(let place) = named else { return nil }
    return item(at: place)?.origin.range?.start
  }

  func item(at place: Item.Place) -> Item? { index.items.first { $0.place == place } }

  private func identifier(of item: Item) -> SourceRange? {
    guard let range = item.origin.range, let yaml = yaml(range.file) else { return nil }
    let holder = yaml.path(at: range.bytes.lowerBound).first { $0.node.range == range }?.node
    return holder?["id"].flatMap { node in
      node.verbatimRange.map { SourceRange(range.file, $0) }
    }
  }

  /// The range without quotes.
  private func inner(_ range: SourceRange) -> SourceRange {
    let bytes = bytes(of: range.file)
    let (start, end) = (range.bytes.lowerBound, range.bytes.upperBound)
    let quotes: Set<UInt8> = Set("'\"".utf8)
    guard end - start >= 2, end <= bytes.count, quotes.contains(bytes[start]) else { return range }
    return SourceRange(range.file, start + 1..<end - 1)
  }

  private func mentions(of mark: Mark, in file: FileID, _ bytes: [UInt8]) -> [Mention] {
    switch mark.kind {
    case .identifier(let space, let holder):
      let text = String(decoding: bytes[mark.range], as: UTF8.self)
      let named: Named? =
        switch space {
        case .items, .strengths, .records:
          (index.item(at: Origin(holder)) ?? index[text]).map { .item($0.place) }
        case .targets: .target(text)
        case .postings: .posting(text)
        case .applications: .application(text)
        case .goals: .goal(text)
        case .alone: .alone(SourceRange(file, mark.range))
        }
      return named.map { [Mention($0, file, mark.range, isDeclaration: true)] } ?? []
    case .pointer(let space):
      let text = String(decoding: bytes[mark.range], as: UTF8.self)
      switch space {
      case .items, .strengths: return parts(of: text, at: mark.range, file)
      case .targets: return [Mention(.target(text), file, mark.range)]
      case .postings: return [Mention(.posting(text), file, mark.range)]
      case .applications: return [Mention(.application(text), file, mark.range)]
      case .goals: return [Mention(.goal(text), file, mark.range)]
      case .records:
        let items = parts(of: text, at: mark.range, file)
        return items.isEmpty ? record(text).map { [Mention($0, file, mark.range)] } ?? [] : items
      case .alone: return []
      }
    case .key, .date, .period, .word, .tag, .text, .level: return []
    }
  }

  /// The record beside the CV with this name; nil when there is none.
  private func record(_ name: String) -> Named? {
    if career.applications.contains(where: { $0.id.text == name }) { return .application(name) }
    if career.targets.contains(where: { $0.id.text == name }) { return .target(name) }
    if career.postings.contains(where: { $0.id.text == name }) { return .posting(name) }
    return career.goals.flatMap(\.items).contains { $0.id?.text == name } ? .goal(name) : nil
  }

  /// The parts of a path: `nuri.anomaly` names `nuri`, and what is called `anomaly` in it.
  private func parts(of text: String, at range: Range<Int>, _ file: FileID) -> [Mention] {
    let start = range.lowerBound
    if let dot = text.utf8.firstIndex(of: UInt8(ascii: ".")) {
      let (first, rest) = (String(text[..<dot]), text[text.utf8.index(after: dot)...])
      if let outer = index[first] {
        let end = start + first.utf8.count
        let around = Mention(.item(outer.place), file, start..<end)
        guard let inner = index[text] else { return [around] }
        return [around, Mention(.item(inner.place), file, end + 1..<end + 1 + rest.utf8.count)]
      }
    }
    if let bracket = text.utf8.firstIndex(of: UInt8(ascii: "[")), let outer = index[String(text[..<bracket])]
    {
      let end = start + text[..<bracket].utf8.count
      return [Mention(.item(outer.place), file, start..<end)]
    }
    if let item = index[text] { return [Mention(.item(item.place), file, range)] }
    guard case .item(let item) = index.resolve(text) else { return [] }
    return [Mention(.item(item.place), file, range, isTitle: true)]
  }
}
