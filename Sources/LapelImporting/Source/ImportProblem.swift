/// Why a source cannot be read; it is no career of the kind, or broken.
package struct ImportProblem: Error, Equatable {
  /// Lower case, no full stop.
  package let message: String

  init(_ message: String) { self.message = message }
}
