/// The texts that are there, with something between them.
func joined(_ texts: [String?], _ separator: String) -> String {
  texts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: separator)
}
