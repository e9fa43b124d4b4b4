/// Whether output goes into a log that others read: if `CI` is set, everybody who can see the repository.
enum PublicLog {
  static var isKept: Bool {
    let ci = EnvironmentVariable.value(of: "CI") ?? ""
    return !["", "0", "false", "no"].contains(ci.lowercased())
  }
}
