/// What a field's values say about a person, declared with the field.
///
/// What is printed, translated, searched for as private, and replaced or left out in an anonymous or blind CV
/// follows from these traits; a `Field` cannot be declared without them.
public struct FieldTraits: Hashable, Sendable {
  /// The way a value is written.
  public enum Form: Hashable, Sendable {
    /// Sentences that the person wrote.
    case prose
    /// A name, a title or a few words.
    case name
    /// Somebody else's words, kept as they are.
    case quote
    /// A word or a number that the program reads: an option, an id, a path, a date, an address.
    case mark
    /// A record with fields, which have traits of their own.
    case fields
  }

  /// Whom or what a value identifies.
  public enum Subject: Hashable, Sendable {
    /// Nobody in particular.
    case nothing
    /// The person whose career it is.
    case applicant
    /// Somebody else: an author, a referee.
    case person
    case employer
    case school
    /// Any other body that the person dealt with, such as a customer or a club.
    case organization
    /// A body that gives, prints or hosts something for many people.
    case issuer
    case place
    /// Something made, won or passed, by its title.
    case work
    /// A way to reach the person.
    case contact
    /// Something given by birth: the day, the place, the family, the face.
    case birth
    /// A number under which a register knows a document and its holder.
    case document
    /// A page on the web, or a picture.
    case address
    /// Another item of the career, or the item itself.
    case item
  }

  /// The way its values are written.
  public let form: Form
  /// Whom or what its values identify.
  public let subject: Subject
  /// Whether a CV may print it, apart from its level.
  public private(set) var isPrinted = true
  /// Whether anything that others read may contain it, apart from its level: a CV, the site, a public year, an answer.
  public private(set) var isGivenAway = true

  /// Whether only the item's own page, its lists and the CV show it, so that the pages of other items stay as they are when
  /// it changes. A field that does not say so is taken to stand anywhere.
  public private(set) var isForOwnPage = false

  /// The names that its value is looked up among, when it names an item or points at one.
  public private(set) var space = NameSpace.items

  init(_ form: Form, of subject: Subject = .nothing) {
    self.form = form
    self.subject = subject
  }

  /// The same traits for a field that no CV prints.
  public var unprinted: FieldTraits {
    var traits = self
    traits.isPrinted = false
    return traits
  }

  /// The same where no other item's page shows it.
  public var ofOwnPage: FieldTraits {
    var traits = self
    traits.isForOwnPage = true
    return traits
  }

  /// The same traits for a field that nothing others read contains.
  public var withheld: FieldTraits {
    var traits = unprinted
    traits.isGivenAway = false
    return traits
  }
}

extension FieldTraits {
  /// Sentences that the person wrote, which may contain names.
  public static let prose = Self(.prose)
  /// A name or a few words that identify nobody.
  public static let label = Self(.name)
  /// The person's own name.
  public static let applicant = Self(.name, of: .applicant)
  /// The name of somebody else: an author, a referee.
  public static let person = Self(.name, of: .person)
  /// The name of an employer; an anonymous CV prints `Company A`.
  public static let employer = Self(.name, of: .employer)
  /// The name of a school; anonymous and blind CVs print `School A`.
  public static let school = Self(.name, of: .school)
  /// The name of any other body, such as a club or a customer.
  public static let organization = Self(.name, of: .organization)
  /// The name of a body that gives, prints or hosts something for many, and so says little about one person.
  public static let issuer = Self(.name, of: .issuer)
  /// A town, a country, or `remote`.
  public static let place = Self(.name, of: .place)
  /// The title of something made, won or passed.
  public static let work = Self(.name, of: .work)
  /// A way to reach the person.
  public static let contact = Self(.mark, of: .contact)
  /// Something given by birth; every anonymous and blind CV leaves it out.
  public static let birth = Self(.mark, of: .birth)
  /// A photo of the person, of which no text is printed.
  public static let portrait = Self(.mark, of: .birth).unprinted
  /// A certificate's number, a DOI.
  public static let document = Self(.mark, of: .document)
  /// A page on the web.
  public static let address = Self(.mark, of: .address)
  /// Words to find an item by.
  public static let tags = Self(.name).unprinted
  /// Somebody else's words, kept as they are and on no CV.
  public static let quote = Self(.quote).withheld
  /// Pages, each with a label or none.
  public static let links = Self(.fields, of: .address)
  /// A picture of something, of which no text is printed.
  public static let picture = Self(.mark, of: .address).unprinted
  /// A day, a month, a year or a period.
  public static let date = Self(.mark)
  /// A figure as printed: a score, a size.
  public static let figure = Self(.mark)
  /// A word that the program knows, or a path.
  public static let option = Self(.mark).withheld
  /// The item's own id.
  public static let id = Self(.mark, of: .item).withheld
  /// The id or name of another item.
  public static let pointer = Self(.mark, of: .item).withheld
  /// The record's own id, unique among records of its kind.
  public static func id(among space: NameSpace) -> FieldTraits {
    var traits = id
    traits.space = space
    return traits
  }
  /// The id or name of an item of another kind than those of a CV.
  public static func pointer(to space: NameSpace) -> FieldTraits {
    var traits = pointer
    traits.space = space
    return traits
  }
  /// A record, whose fields have traits of their own.
  public static let fields = Self(.fields)
}
