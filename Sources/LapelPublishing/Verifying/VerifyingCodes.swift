import Lapel
package import LapelDiagnostics

extension DiagnosticCode {
  /// An error: a private value stands in a page.
  package static let privateValue = DiagnosticCode(
    "private-value", .error, "a private value stands in a page",
    """
    Every page is searched for private values before it takes its place: those marked `show: private`, and on a public page \
    those that only an application shows. This one stands in another text, which is shown. Take it out there, or give that text \
    the same level. Nothing was written.
    """,
    wrong: "contact: {phone: 010-0000-0000}\nsummary: Call me at 010-0000-0000.",
    right: "contact: {phone: 010-0000-0000}\nsummary: Call me.")

  /// An error: a page that does not say what the résumé says, in its order.
  package static let pageOrder = DiagnosticCode(
    "page-order", .error, "a page that does not say what the résumé says, in its order",
    """
    Every HTML page is read back before it takes its place. A text of yours is missing on this one or stands out of order, which \
    is a fault of the theme's templates. Nothing was written.
    """,
    wrong: "{{#entries}}<h3>{{headline}}</h3>{{/entries}}",
    right: "{{#entries}}<h3>{{headline}}</h3>{{#highlights}}<p>{{text}}</p>{{/highlights}}{{/entries}}")

  /// Every code that reading a page back reports.
  package static let allOfVerifying: [DiagnosticCode] = [.privateValue, .pageOrder, .mayIdentify]
}
