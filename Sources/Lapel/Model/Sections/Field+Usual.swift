/// Fields that several sections bear, each with what it says of somebody.
extension Field {
  /// The employer of a post.
  static func employer(_ value: @escaping @Sendable (Root) -> Value, example: String) -> Field
  where Value == LocalizedText {
    Field("organization", value, .employer, "Employer, as printed on the CV.", example: example)
  }

  /// The position at a post.
  static func position(_ value: @escaping @Sendable (Root) -> Value, example: String) -> Field
  where Value == LocalizedText? {
    Field("position", value, .label, "What you were there.", example: example)
  }

  /// Positions under one employer.
  static func roles(_ value: @escaping @Sendable (Root) -> Value, example: String) -> Field
  where Value == [Role] {
    Field("roles", value, .fields, "Several positions under one employer, latest first.", example: example)
  }

  /// How many people one worked with at a post.
  static func team(_ value: @escaping @Sendable (Root) -> Value) -> Field where Value == PlainText? {
    Field("team", value, .figure, "How many people were in the team.", example: "4")
  }

  /// Tools of a post.
  static func technologies(_ value: @escaping @Sendable (Root) -> Value, example: String) -> Field
  where Value == [LocalizedText] {
    Field("technologies", value, .label.ofOwnPage, "What it was done with.", example: example)
  }

  /// The part that one had in something.
  static func role(_ value: @escaping @Sendable (Root) -> Value, example: String) -> Field
  where Value == LocalizedText? {
    Field("role", value, .label, "Your part in it.", example: example)
  }

  /// A body that something was done with.
  static func company(_ value: @escaping @Sendable (Root) -> Value, example: String) -> Field
  where Value == LocalizedText? {
    Field("organization", value, .organization, "With whom.", example: example)
  }
}
