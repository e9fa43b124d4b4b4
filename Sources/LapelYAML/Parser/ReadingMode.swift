/// How strictly the notation is read.
public enum ReadingMode: Sendable, Hashable {
  /// YAML 1.2.2 to the letter.
  case strict
  /// YAML 1.2.2, and the few things that people type and YAML refuses although they have one obvious meaning.
  /// A file that is valid YAML means exactly the same in both modes.
  case career
}
