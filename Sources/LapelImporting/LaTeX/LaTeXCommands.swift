/// The commands of the usual classes for CVs that say something, with how many arguments they take.
enum LaTeXCommands {
  /// What a command of the person's own is called here, whose groups are read by what stands in them.
  static let unknown = "?"

  static let arguments: [String: Int] = [
    // Headings.
    "section": 1, "subsection": 1, "cvsection": 1, "cvsubsection": 1, "subsubsection": 1, "ecvsection": 1,
    "sectiontitle": 1, "resheading": 1, "roottitle": 1,
    // The person.
    "name": 2, "firstname": 1, "familyname": 1, "lastname": 1, "title": 1, "position": 1, "tagline": 1,
    "headline": 1, "address": 3, "phone": 1,
    "mobile": 1, "fax": 1, "email": 1, "homepage": 1, "website": 1, "webpage": 1, "github": 1, "linkedin": 1,
    "gitlab": 1, "twitter": 1, "xtwitter": 1, "orcid": 1,
    "stackoverflow": 2, "social": 1, "extrainfo": 1, "photo": 1, "quote": 1, "born": 1, "dateofbirth": 1,
    "nationality": 1, "personalinfo": 1,
    "location": 1, "mailaddress": 1, "skype": 1, "reddit": 1, "medium": 1, "kaggle": 1, "googlescholar": 2,
    "ecvname": 1, "ecvaddress": 1,
    "ecvtelephone": 1, "ecvemail": 1, "ecvnationality": 1, "ecvdateofbirth": 1, "ecvgender": 1,
    "ecvhomepage": 1, "ecvmobile": 1, "cvname": 1, "cvjobtitle": 1,
    "cvmail": 1, "cvnumberphone": 1, "cvsite": 1, "cvaddress": 1, "cvlinkedin": 1, "cvgithub": 1, "cvdate": 1,
    "cvgitlab": 1, "cvtwitter": 1, "cvskype": 1, "cvstackoverflow": 1, "cvorcid": 1, "header": 3,
    "basicInfo": 1,
    "birth": 1, "birthday": 1, "dob": 1, "namesection": 3, "namesectionright": 1, "lastupdated": 0,
    "setcvcontact": 1, "aboutme": 1, "profilepic": 1, "author": 1, "printinfo": 2,
    // Entries.
    "cventry": 6, "cvitem": 2, "cvline": 2, "cvitemwithcomment": 3, "cvlanguage": 3, "cvdoubleitem": 4,
    "cvlistitem": 1, "cvlistdoubleitem": 2, "cvcomputer": 4,
    "cvhobby": 2, "cvhonor": 4, "cvskill": 2, "cvevent": 4, "cvachievement": 3, "cvtag": 1, "cvref": 4,
    "cvcertification": 3, "cvpub": 3, "cvcolumn": 2,
    "resumeSubheading": 4, "resumeProjectHeading": 2, "resumeItem": 2, "resumeSubItem": 2,
    "resumeSubSubheading": 2, "resumeEntry": 4,
    "entry": 4, "twentyitem": 6, "twentyitemshort": 2, "runsubsection": 1, "descript": 1, "years": 1,
    "employer": 1,
    "ecvitem": 2, "ecvmothertongue": 1, "ecvlanguage": 6, "ecvlastlanguage": 6, "ecvtitle": 2,
    "ecvbigitem": 2, "ecvworkexperience": 5, "ecveducation": 6,
    "datedsubsection": 2, "datedline": 2, "role": 2, "skill": 1, "programming": 1, "projects": 1,
    "divider": 0, "cvparagraph": 0, "headedsection": 3, "headedsubsection": 3, "inlineheadsection": 2,
    "maintitle": 3, "skills": 2, "languages": 1, "wheelchart": 3,
    // What lays out and says nothing.
    "makecvfooter": 3, "makecvheader": 0, "makecvtitle": 0, "maketitle": 0, "newcommand": 2,
    "renewcommand": 2, "providecommand": 2, "usepackage": 1, "documentclass": 1,
    "moderncvstyle": 1, "moderncvcolor": 1, "geometry": 1, "colorlet": 2, "setbool": 2, "definecolor": 3,
    "setlength": 2, "fontdir": 1, "newenvironment": 3,
    "DeclareMathOperator": 2, "hypersetup": 1, "titleformat": 5, "titlespacing": 4, "addbibresource": 1,
    "input": 1, "include": 1, "makecvfootnote": 1, "write": 1,
    "pagestyle": 1, "fancyhf": 1, "fancyfoot": 1, "fancyhead": 1, "urlstyle": 1, "columnratio": 1,
    "pagenumbering": 1, "nobibliography": 1, "bibliographystyle": 1, "bibliography": 1, "nocite": 1,
    "lfoot": 1, "rfoot": 1, "cfoot": 1, "lhead": 1, "rhead": 1, "chead": 1,
    "printbibliography": 0, "DeclareCiteCommand": 3, "defbibheading": 2,
    "NewInfoField": 2, "setsection": 1, "itemsep": 0, "immediate": 0,
  ]

  /// Which of them name the person, with the channel or field they fill.
  static let person: [String: String] = [
    "title": "headline", "position": "headline", "tagline": "headline", "headline": "headline",
    "cvjobtitle": "headline", "phone": "phone", "mobile": "phone",
    "fax": "fax", "email": "email", "homepage": "website", "website": "website", "webpage": "website",
    "github": "github", "linkedin": "linkedin", "gitlab": "gitlab",
    "twitter": "twitter", "xtwitter": "twitter", "orcid": "orcid", "skype": "skype", "reddit": "reddit",
    "medium": "medium", "kaggle": "kaggle",
    "googlescholar": "scholar", "ecvtelephone": "phone", "ecvmobile": "phone", "ecvemail": "email",
    "ecvhomepage": "website", "cvmail": "email",
    "cvnumberphone": "phone", "cvsite": "website", "cvaddress": "address", "cvlinkedin": "linkedin",
    "cvgithub": "github", "mailaddress": "address",
    "ecvaddress": "address", "born": "birth_date", "birth": "birth_date", "birthday": "birth_date",
    "dob": "birth_date", "dateofbirth": "birth_date",
    "ecvdateofbirth": "birth_date", "cvdate": "birth_date", "ecvname": "name", "cvname": "name",
    "author": "name", "nationality": "origin", "ecvnationality": "origin", "aboutme": "summary",
    "stackoverflow": "stackoverflow", "cvgitlab": "gitlab", "cvtwitter": "twitter", "cvskype": "skype",
    "cvstackoverflow": "stackoverflow", "cvorcid": "orcid",
  ]

  /// Environments that hold items.
  static let lists: Set<String> = [
    "itemize", "enumerate", "cvitems", "tightemize", "description", "cvitems*", "highlights", "missions",
    "compactitem",
    "itemize*",
  ]
}
