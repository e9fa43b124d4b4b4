/// What a field's values say of somebody, told where the field is declared.
///
/// What is printed, translated, searched for as private, and what an anonymous or a blind CV replaces or leaves
/// out, all follow from this one word; `Field` takes no value without it.
public struct FieldTraits: Hashable, Sendable {
  /// How a value is written.
  public enum Form: Hashable, Sendable {
    /// Sentences of the person's own.
    case prose
    /// A name, a title or a few words.
    case name
    /// Somebody else's words, kept as they are.
    case quote
    /// A word or a number that the program reads: an option, an id, a path, a date, an address.
    case mark
    /// A record with fields of its own, which say the rest.
    case fields
  }

  /// What a value leads to.
  public enum Subject: Hashable, Sendable {
    /// Nobody in particular.
    case nothing
    /// The person whose career it is.
    case applicant
    /// Somebody else: an author, a referee.
    case person
    case employer
    case school
    /// Any other body that one was with: a customer, a club.
    case organization
    /// Who gives, prints or hosts something for many.
    case issuer
    case place
    /// Something made, won or passed, by its title.
    case work
    /// A way to reach the person.
    case contact
    /// What was given by birth: the day, the place, the family, the face.
    case birth
    /// A number under which a register knows a document and its holder.
    case document
    /// A page on the web, or a picture.
    case address
    /// Another item of the career, or the item itself.
    case item
  }

  public let form: Form
  public let subject: Subject
  /// Whether a CV may print it, its level aside.
  public private(set) var isPrinted = true

  init(_ form: Form, of subject: Subject = .nothing) {
    self.form = form
    self.subject = subject
  }

  /// The same on no CV.
  public var unprinted: FieldTraits {
    var traits = self
    traits.isPrinted = false
    return traits
  }
}

extension FieldTraits {
  public static let prose = Self(.prose)
  /// A name or a few words that lead to nobody.
  public static let label = Self(.name)
  public static let applicant = Self(.name, of: .applicant)
  public static let person = Self(.name, of: .person)
  public static let employer = Self(.name, of: .employer)
  public static let school = Self(.name, of: .school)
  public static let organization = Self(.name, of: .organization)
  public static let issuer = Self(.name, of: .issuer)
  public static let place = Self(.name, of: .place)
  public static let work = Self(.name, of: .work)
  public static let contact = Self(.mark, of: .contact)
  public static let birth = Self(.mark, of: .birth)
  public static let portrait = Self(.mark, of: .birth).unprinted
  /// A certificate's number, a DOI.
  public static let document = Self(.mark, of: .document)
  public static let address = Self(.mark, of: .address)
  /// Words to find something by.
  public static let tags = Self(.name).unprinted
  public static let quote = Self(.quote).unprinted
  /// Pages, each with a label or none.
  public static let links = Self(.fields, of: .address)
  public static let picture = Self(.mark, of: .address).unprinted
  public static let date = Self(.mark)
  /// A figure as printed: a score, a size.
  public static let figure = Self(.mark)
  /// A word of the program, or a path.
  public static let option = Self(.mark).unprinted
  public static let id = Self(.mark, of: .item).unprinted
  public static let pointer = Self(.mark, of: .item).unprinted
  public static let fields = Self(.fields)
}
