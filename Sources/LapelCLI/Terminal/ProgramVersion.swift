/// The version of this program, as `lapel --version` prints it.
enum ProgramVersion {
  static let current = "0.2.0"
}
