import Lapel
import LapelDiagnostics
import LapelPublishing

/// The careers that are open in the editor, and what the editor has been told about them.
struct CareerDesk {
  private let client: ClientAbilities
  private let today: @Sendable () -> PartialDate
  private var place: CareerPlace
  private var careers: [String: EditedCareer] = [:]
  /// What was computed for a career since its last change; the problems are nil until it is checked.
  private var snapshots: [String: (snapshot: CareerSnapshot, problems: [Diagnostic]?)] = [:]
  /// The open documents by path, each with its career; nil for those in no career.
  private var documents: [String: String?] = [:]
  /// The careers whose problems may have changed since they were reported.
  private var changed: Set<String> = []
  /// The open documents whose problems must be reported even if they are the same.
  private var owed: Set<String> = []
  /// The last report of problems by address, with the career it belongs to.
  private var told: [String: (root: String, message: [UInt8])] = [:]

  init(_ client: ClientAbilities, today: @escaping @Sendable () -> PartialDate) {
    self.client = client
    self.today = today
    place = CareerPlace(workspaces: client.workspaces)
  }

  // MARK: Documents

  mutating func open(_ text: EditedText) {
    guard let path = FileAddress.path(of: text.address) else { return }
    guard let root = place.career(of: path), let name = FileAddress.name(of: path, in: root) else {
      documents[path] = .some(nil)
      return
    }
    documents[path] = root
    careers[root, default: EditedCareer(root: root)].texts.put(text, as: name)
    touch(root)
    owed.insert(path)
  }

  mutating func change(_ address: String, version: Int?, _ changes: [EditedText.Change]) {
    guard let (path, root, name) = find(address) else { return }
    careers[root]?.texts.change(name, changes, version: version, in: client.encoding)
    touch(root)
    owed.insert(path)
  }

  mutating func close(_ address: String) {
    guard let path = FileAddress.path(of: address) else { return }
    if let (_, root, name) = find(address) {
      careers[root]?.texts.close(name)
      careers[root]?.texts.look()
      touch(root)
    }
    documents[path] = nil
    owed.remove(path)
  }

  /// Reads the disk again, since another program may have written.
  mutating func lookAgain() {
    for root in careers.keys {
      careers[root]?.texts.look()
      touch(root)
    }
  }

  mutating func changeFolders(added: [String], removed: [String]) {
    place = CareerPlace(workspaces: place.workspaces.filter { !removed.contains($0) } + added)
  }

  private mutating func touch(_ root: String) {
    snapshots[root] = nil
    changed.insert(root)
  }

  private func find(_ address: String) -> (path: String, root: String, name: String)? {
    guard let path = FileAddress.path(of: address), let root = documents[path] ?? nil,
      let name = FileAddress.name(of: path, in: root)
    else { return nil }
    return (path, root, name)
  }

  // MARK: Careers

  /// The career of an open document as it is now, and which of its files the document is; nil for anything but an
  /// open document that is part of a career.
  mutating func look(at address: String) -> (snapshot: CareerSnapshot, file: FileID, name: String)? {
    guard let (_, root, name) = find(address) else { return nil }
    guard let snapshot = snapshot(of: root), let file = snapshot.file(name) else { return nil }
    return (snapshot, file, name)
  }

  /// Every problem of the document's career.
  mutating func problems(around address: String) -> [Diagnostic] {
    guard let (_, root, _) = find(address) else { return [] }
    return checked(root)?.problems ?? []
  }

  /// The open careers, and those of the open folders.
  mutating func all() -> [CareerSnapshot] {
    for folder in place.workspaces {
      if let root = place.career(of: "\(folder)/profile.yaml"), careers[root] == nil {
        careers[root] = EditedCareer(root: root)
      }
    }
    return careers.keys.sorted().compactMap { snapshot(of: $0) }
  }

  private mutating func snapshot(of root: String) -> CareerSnapshot? {
    if let known = snapshots[root] { return known.snapshot }
    guard let made = careers[root]?.snapshot(for: .nothing, today: today(), in: client.encoding) else {
      return nil
    }
    snapshots[root] = (made, nil)
    return made
  }

  private mutating func checked(_ root: String) -> (snapshot: CareerSnapshot, problems: [Diagnostic])? {
    if let known = snapshots[root], let problems = known.problems { return (known.snapshot, problems) }
    guard let made = careers[root]?.snapshot(for: .everything, today: today(), in: client.encoding) else {
      return nil
    }
    let problems = CareerProblems.report(of: made.loaded, in: root).sorted
    snapshots[root] = (made, problems)
    return (made, problems)
  }

  // MARK: Problems

  /// The reports for the editor: the problems of each changed document, and of each other file whose
  /// problems have changed.
  mutating func publish() -> [[UInt8]] {
    var messages: [[UInt8]] = []
    for root in changed.sorted() {
      guard let (snapshot, problems) = checked(root) else { continue }
      let published = PublishedProblems(problems, snapshot, client.language)
      var addresses: Set<String> = []
      for (name, message) in published.messages.sorted(by: { $0.key < $1.key }) {
        let address = snapshot.address(of: name)
        addresses.insert(address)
        let isOwed = owed.contains("\(root)/\(name)")
        guard isOwed || (told[address]?.message ?? PublishedProblems.none(address)) != message else {
          continue
        }
        told[address] = (root, message)
        messages.append(message)
      }
      // Files that are gone, and open documents that are not part of the career.
      for address in told.keys.sorted() where told[address]?.root == root && !addresses.contains(address) {
        told[address] = nil
        messages.append(PublishedProblems.none(address))
      }
      for path in owed {
        guard let name = FileAddress.name(of: path, in: root), published.messages[name] == nil,
          let text = snapshot.texts.open[name]
        else { continue }
        messages.append(PublishedProblems.none(text.address))
      }
    }
    changed = []
    owed = []
    return messages
  }
}
