@_spi(_Unicode) import Swift

extension StringProtocol {
  /// The same text in Unicode's composed form (NFC), in which Linux and the web write names.
  package var composed: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: String(self)._nfc)
    return String(scalars)
  }
}
