import LibFuzzer
import ReaderPromises

/// Lets libFuzzer make up texts, which keeps those that reach code no other text reached, and stops at the
/// first that breaks a promise of the reader.
///
/// usage: fuzz-coverage [OPTION…] FOLDER     its options are libFuzzer's; texts are taken from the folder, and kept there
@main
enum Main {
  static func main() {
    var count = CommandLine.argc
    var arguments = Optional(CommandLine.unsafeArgv)
    // A finding ends the process in there, with a code of libFuzzer's.
    _ = LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
      let text = Array(UnsafeBufferPointer(start: bytes, count: count))
      if let broken = Promises.broken(by: text) { fatalError(broken) }
      return 0
    }
  }
}
