/// Whether what is printed goes into a log that others read: where `CI` is set, whoever may see the repository.
enum PublicLog {
  static var isKept: Bool {
    let ci = EnvironmentVariable.value(of: "CI") ?? ""
    return !["", "0", "false", "no"].contains(ci.lowercased())
  }
}
