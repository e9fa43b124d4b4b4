public import LapelDiagnostics

extension DiagnosticCode {
  /// An error: a key that the record does not have.
  public static let unknownField = DiagnosticCode(
    "unknown-field", .error, "a key that the record does not have",
    """
    A key that nobody knows is a value that nobody prints, so a misspelt one stops the build. The hint has the field \
    that was meant, or says where the field belongs; a fix is offered only where nothing else can be meant. A comma inside braces begins a new key: a text with a comma needs quotes there.
    """,
    wrong: "projects:\n  - nmae: Map of free seats", right: "projects:\n  - name: Map of free seats")
  /// An error: a field that the record needs.
  public static let missingField = DiagnosticCode(
    "missing-field", .error, "a field that the record needs",
    "Each kind of entry has one field without which there is nothing to print, such as `name` or `organization`.",
    wrong: "internships:\n  - position: Research intern",
    right: "internships:\n  - organization: Nuri Vision\n    position: Research intern")
  /// An error: a text where a list or fields are wanted, or the like.
  public static let wrongShape = DiagnosticCode(
    "wrong-shape", .error, "a text where a list or fields are wanted, or the like",
    "The message says what is wanted. Lists begin each item with `- `; fields stand as `key: value`, each on its line.",
    wrong: "contact: gildong@example.com", right: "contact:\n  email: gildong@example.com")
  /// An error: a word that is none of those that may stand there.
  public static let unknownWord = DiagnosticCode(
    "unknown-word", .error, "a word that is none of those that may stand there",
    "Some fields take one of a few words, such as `show`: `public`, `application` or `private`.",
    wrong: "projects:\n  - name: Map of free seats\n    show: publc",
    right: "projects:\n  - name: Map of free seats\n    show: public")
  /// A warning: the word null, which counts as nothing.
  public static let nullWord = DiagnosticCode(
    "null-word", .warning, "the word null, which counts as nothing",
    "YAML reads an unquoted `null` as no value, and so does Lapel. Leave the value out, or quote the word.",
    wrong: "projects:\n  - name: Map of free seats\n    place: null",
    right: "projects:\n  - name: Map of free seats")
  /// A note: a value written as an earlier version had it.
  public static let olderForm = DiagnosticCode(
    "older-form", .note, "a value written as an earlier version had it",
    """
    It is read as ever, and nothing on the page changes. `lapel migrate` writes all such values of a folder as this version has \
    them; what they can say since then is for you to add.
    """,
    wrong: "projects:\n  - name: Map of free seats\n    image: pictures/map.jpg",
    right:
      "projects:\n  - name: Map of free seats\n    image: {file: pictures/map.jpg, alt: A map of the free seats}"
  )
}
