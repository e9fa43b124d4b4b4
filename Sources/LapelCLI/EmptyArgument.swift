/// An empty argument, which usually comes from a shell variable that was never set.
enum EmptyArgument {
  /// Refuses empty arguments everywhere: as a path it would be the root folder.
  static func check(_ arguments: ArraySlice<String>) throws(Failure) {
    for (index, argument) in zip(arguments.indices, arguments) {
      let isEmptyOption = argument.hasPrefix("--") && argument.hasSuffix("=")
      guard argument.isEmpty || isEmptyOption else { continue }
      let before = index > arguments.startIndex ? arguments[index - 1] : ""
      let option = isEmptyOption ? String(argument.dropLast()) : before.hasPrefix("--") ? before : nil
      throw .usage(
        option.map { "`\($0)` has an empty value" } ?? "an argument is empty",
        hints: "write a name, or leave it out; a shell's variable that is not set is empty")
    }
  }
}
