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

  /// How its values are written.
  public let form: Form
  /// What its values lead to.
  public let subject: Subject
  /// Whether a CV may print it, its level aside.
  public private(set) var isPrinted = true
  /// Whether anything that others read may hold it, its level aside: a CV, the site, a public year, an answer.
  public private(set) var isGivenAway = true

  /// Whether only the item's own page, its lists and the CV show it, so that the pages of other items stay as they are when
  /// it changes. A field that does not say so is taken to stand anywhere.
  public private(set) var isForOwnPage = false

  /// What its value is a name among, where it is the name of an item or leads to one.
  public private(set) var space = NameSpace.items

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

  /// The same where no other item's page shows it.
  public var ofOwnPage: FieldTraits {
    var traits = self
    traits.isForOwnPage = true
    return traits
  }

  /// The same on nothing that others read.
  public var withheld: FieldTraits {
    var traits = unprinted
    traits.isGivenAway = false
    return traits
  }
}

extension FieldTraits {
  /// Sentences of the person's own, in which names may stand.
  public static let prose = Self(.prose)
  /// A name or a few words that lead to nobody.
  public static let label = Self(.name)
  /// The person's own name.
  public static let applicant = Self(.name, of: .applicant)
  /// The name of somebody else: an author, a referee.
  public static let person = Self(.name, of: .person)
  /// Whom the person worked for; an anonymous CV says `Company A`.
  public static let employer = Self(.name, of: .employer)
  /// Where the person studied; anonymous and blind CVs say `School A`.
  public static let school = Self(.name, of: .school)
  /// Any other body by its name: a club, a customer.
  public static let organization = Self(.name, of: .organization)
  /// Who gives, prints or hosts something for many, and so tells little of one.
  public static let issuer = Self(.name, of: .issuer)
  /// A town, a country, or `remote`.
  public static let place = Self(.name, of: .place)
  /// Something made, won or passed, by its title.
  public static let work = Self(.name, of: .work)
  /// A way to reach the person.
  public static let contact = Self(.mark, of: .contact)
  /// What was given by birth; it goes from every anonymous and blind CV.
  public static let birth = Self(.mark, of: .birth)
  /// A photo of the person: no text of it is printed.
  public static let portrait = Self(.mark, of: .birth).unprinted
  /// A certificate's number, a DOI.
  public static let document = Self(.mark, of: .document)
  /// A page on the web.
  public static let address = Self(.mark, of: .address)
  /// Words to find something by.
  public static let tags = Self(.name).unprinted
  /// Somebody else's words, kept as they are and on no CV.
  public static let quote = Self(.quote).withheld
  /// Pages, each with a label or none.
  public static let links = Self(.fields, of: .address)
  /// A picture of something: no text of it is printed.
  public static let picture = Self(.mark, of: .address).unprinted
  /// A day, a month, a year or a period.
  public static let date = Self(.mark)
  /// A figure as printed: a score, a size.
  public static let figure = Self(.mark)
  /// A word of the program, or a path.
  public static let option = Self(.mark).withheld
  /// The item's own id.
  public static let id = Self(.mark, of: .item).withheld
  /// An id, or a name, of another item.
  public static let pointer = Self(.mark, of: .item).withheld
  /// The record's own id, among those of its kind.
  public static func id(among space: NameSpace) -> FieldTraits {
    var traits = id
    traits.space = space
    return traits
  }
  /// An id, or a name, of an item of another kind than those of a CV.
  public static func pointer(to space: NameSpace) -> FieldTraits {
    var traits = pointer
    traits.space = space
    return traits
  }
  /// A record, whose fields say the rest.
  public static let fields = Self(.fields)
}
