/// An entry of a section that is being made: its fields in order, and what no field takes.
package struct DraftEntry: Sendable {
  /// By their keys in a career file, each once, in the order set.
  package private(set) var fields: [DraftField] = []
  /// What was said of it and has no field, in the order met.
  package private(set) var notes: [DraftNote] = []
  /// What the person is to look at, a sentence each.
  package private(set) var todos: [String] = []
  /// The positions under one employer.
  package var roles: [DraftEntry] = []

  init() {}

  var isEmpty: Bool { fields.isEmpty && notes.isEmpty && roles.isEmpty }

  subscript(key: String) -> DraftValue? {
    get { fields.first { $0.key == key }?.value }
    set {
      if let index = fields.firstIndex(where: { $0.key == key }) {
        if let newValue { fields[index].value = newValue } else { fields.remove(at: index) }
      } else if let newValue {
        fields.append(DraftField(key, newValue))
      }
    }
  }

  /// A field of one text. Where it has one already the other text is kept in the note.
  mutating func set(_ key: String, _ said: Said?) {
    guard let said, !said.text.isEmpty else { return }
    if let old = self[key] {
      if case .said(let first) = old, first.text == said.text {
        self[key] = .said(Said(first.text, first.sources + said.sources))
      } else {
        note(key, said)
      }
      return
    }
    self[key] = .said(said)
  }

  /// Adds to a field that is a list of texts.
  mutating func add(_ key: String, _ items: [Said]) {
    let values = items.filter { !$0.text.isEmpty }.map { DraftValue.said($0) }
    if values.isEmpty { return }
    if case .list(let old)? = self[key] { self[key] = .list(old + values) } else { self[key] = .list(values) }
  }

  /// A word of the schema's, such as `show: private`.
  mutating func word(_ key: String, _ word: String) { self[key] = .word(word) }

  /// Keeps a text in the note, under the source's key.
  mutating func note(_ key: String, _ said: Said?) {
    guard let said, !said.text.isEmpty else { return }
    notes.append(DraftNote(key: key, said: said))
  }

  /// Keeps a text in the note and asks the person to look at it.
  mutating func doubt(_ key: String, _ said: Said?, _ todo: String) {
    guard let said, !said.text.isEmpty else { return }
    note(key, said)
    ask(todo)
  }

  /// Takes the notes out of which something is so.
  mutating func takeNotes(where isTaken: (DraftNote) -> Bool) -> [DraftNote] {
    let taken = notes.filter(isTaken)
    if !taken.isEmpty { notes.removeAll(where: isTaken) }
    return taken
  }

  mutating func ask(_ todo: String) { if !todos.contains(todo) { todos.append(todo) } }

  /// Keeps all that nobody took.
  mutating func keep(_ record: SourceRecord) {
    for (key, text) in record.leftovers { note(key, Said(text)) }
  }

  /// Takes a field out and keeps its texts in the note.
  mutating func demote(_ key: String) -> Bool {
    guard let value = self[key] else { return false }
    self[key] = nil
    for said in value.said { note(key, said) }
    ask("`\(key)` is kept in the note: look at it and write it as the field takes it")
    return true
  }

  /// Moves a field under another name, where that one is free.
  mutating func rename(_ key: String, to other: String) {
    guard self[other] == nil, let index = fields.firstIndex(where: { $0.key == key }) else { return }
    fields[index] = DraftField(other, fields[index].value)
  }

  /// Takes what another entry, of the same thing, knows beyond this one.
  mutating func absorb(_ other: DraftEntry) {
    for field in other.fields {
      guard let old = self[field.key] else {
        self[field.key] = field.value
        continue
      }
      if old.firstText == field.value.firstText { continue }
      for said in field.value.said { note(field.key, said) }
    }
    notes += other.notes
    for todo in other.todos { ask(todo) }
    roles += other.roles
  }

  /// The same with every text changed.
  func mapSaid(_ transform: (Said) -> Said) -> DraftEntry {
    var mapped = self
    mapped.fields = fields.map { DraftField($0.key, $0.value.mapSaid(transform)) }
    mapped.notes = notes.map { DraftNote(key: $0.key, said: transform($0.said)) }
    mapped.roles = roles.map { $0.mapSaid(transform) }
    return mapped
  }

  func firstText(_ key: String) -> String? { self[key]?.firstText }
}
