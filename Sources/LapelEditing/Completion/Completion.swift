import Lapel
import LapelDiagnostics
import LapelYAML

/// The completions at the cursor.
struct Completion {
  /// One completion.
  struct Item {
    /// The kind of thing that the editor shows it as (LSP's CompletionItemKind).
    enum Kind: Int {
      case key = 10
      case reference = 18
      case word = 20
      case value = 12
      case snippet = 15
    }

    var label: String
    var kind: Kind
    var detail = ""
    var documentation = ""
    /// The text that replaces what was typed.
    var text: String
    var isSnippet = false
    /// The text to compare with what was typed; nil: the label.
    var filter: String?
  }

  /// What was typed of it, on the cursor's line.
  let range: Range<Int>
  let items: [Item]
  /// Whether there are more.
  let isCut: Bool

  static let limit = 400

  init(at offset: Int, in file: FileID, _ snapshot: CareerSnapshot, snippets: Bool, _ wording: Wording) {
    let bytes = snapshot.bytes(of: file)
    let typed = TypedWord(at: offset, in: bytes)
    range = typed.range
    let comments = snapshot.yaml(file)?.comments ?? []
    if comments.contains(where: { $0.bytes.lowerBound < offset && offset <= $0.bytes.upperBound }) {
      (items, isCut) = ([], false)
      return
    }
    let choices = Choices(snapshot, typed, bytes, takesSnippets: snippets, wording)
    var found: [Item] = []
    for probe in CursorProbe.probes(for: typed, in: bytes) {
      guard let place = CursorPlace(probe) else { continue }
      found = choices.items(at: place)
      if !found.isEmpty { break }
    }
    let word = typed.text.lowercased()
    var seen: Set<String> = []
    let fitting = found.filter { item in
      guard
        word.isEmpty || item.label.lowercased().utf8.holds(word.utf8)
          || item.filter?.utf8.holds(word.utf8) == true
      else {
        return false
      }
      return seen.insert(item.label).inserted
    }
    items = Array(fitting.prefix(Self.limit))
    isCut = fitting.count > Self.limit
  }
}
