/// The texts that are not nil, joined by a separator.
func joined(_ texts: [String?], _ separator: String) -> String {
  texts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: separator)
}
