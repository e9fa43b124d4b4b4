extension Requirement {
  /// `at least two of A, B and C`: so many of the choices together, whichever they are.
  static func some(_ count: Int, of choices: [Requirement]) -> Requirement {
    guard count > 1, choices.count <= mostChoices else { return .any(choices) }
    if count >= choices.count { return .all(choices) }
    var together: [[Requirement]] = [[]]
    for choice in choices {
      together += together.filter { $0.count < count }.map { $0 + [choice] }
    }
    return .any(together.filter { $0.count == count }.map(Requirement.all))
  }

  /// Of longer lists any one will do, for nobody counts them.
  private static let mostChoices = 8
}
