#!/usr/bin/env python3
"""house.py: what of the rules of the house a program can see in Sources/. Prints each breach and ends with 1 if there are any.

  folders   folders of a target that name each other's types, two or more in a circle: the data goes one way
  length    a file of more than 300 lines
  words     a public or package declaration without `///`

house.py --figures   prints each target in figures: folders, files, lengths, what it declares to others
house.py --uses A B  prints what the files of folder A name of folder B, as TARGET/FOLDER
"""
import pathlib
import re
import statistics
import sys

LONGEST = 300
SOURCES = pathlib.Path(__file__).resolve().parents[2] / "Sources"


def code_of(text):
    """The text with comments and strings blanked, line for line; what stands in `\\(…)` of a string is code."""
    out, at, end = [], 0, len(text)
    # What each open parenthesis of an interpolation goes back to: (the string's closing marks, the depth inside).
    strings = []

    def blank(piece):
        out.append(re.sub(r"[^\n]", " ", piece))

    def string(at, close, hashes):
        """Reads on in a string from `at`; returns the place after it, or after the `\\(` that opens code."""
        multiline = len(close) - hashes == 3
        escape = "\\" + "#" * hashes
        start = at
        while at < end:
            if text.startswith(escape + "(", at):
                at += len(escape) + 1
                blank(text[start:at])
                strings.append([close, hashes, 0])
                return at
            if text.startswith(escape, at):
                at += len(escape) + 1
                continue
            if text.startswith(close, at):
                at += len(close)
                break
            if text[at] == "\n" and not multiline:
                break
            at += 1
        blank(text[start:at])
        return at

    while at < end:
        if text.startswith("//", at):
            stop = text.find("\n", at)
            stop = end if stop < 0 else stop
            blank(text[at:stop])
            at = stop
        elif text.startswith("/*", at):
            depth, stop = 1, at + 2
            while depth and stop < end:
                if text.startswith("/*", stop):
                    depth, stop = depth + 1, stop + 2
                elif text.startswith("*/", stop):
                    depth, stop = depth - 1, stop + 2
                else:
                    stop += 1
            blank(text[at:stop])
            at = stop
        elif match := re.compile(r'(#*)("""|")').match(text, at):
            hashes = len(match[1])
            blank(match[0])
            at = string(match.end(), match[2] + "#" * hashes, hashes)
        elif strings and text[at] == "(":
            strings[-1][2] += 1
            out.append("(")
            at += 1
        elif strings and text[at] == ")":
            if strings[-1][2]:
                strings[-1][2] -= 1
                out.append(")")
                at += 1
            else:
                close, hashes, _ = strings.pop()
                at = string(at, close, hashes)
        else:
            out.append(text[at])
            at += 1
    return "".join(out)


TYPE = re.compile(
    r"^((?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|private|fileprivate|final|indirect|nonisolated)\s+)*)"
    r"(struct|enum|class|protocol|actor|typealias)\s+`?(\w+)", re.M)
NAME = re.compile(r"(?<![\w.])([A-Z]\w*)")


DECLARATION = re.compile(
    r"^\s*((?:@\w+(?:\([^)]*\))?\s+)*)"
    r"((?:(?:final|static|mutating|nonmutating|indirect|nonisolated|override|lazy|weak|required|convenience|consuming|borrowing)\s+)*)"
    r"(?:public|package)\s+"
    r"((?:(?:(?:private|fileprivate|internal|package)\(set\)|final|static|mutating|nonmutating|indirect|nonisolated|override|lazy|weak|"
    r"required|convenience|consuming|borrowing|prefix|postfix|infix)\s+)*)"
    r"(struct|enum|class|protocol|actor|typealias|func|var|let|init|subscript|case|associatedtype|extension)\b(.*)")


class File:
    """A file of Swift: its folder below the target, its code, the types that it declares at its top."""

    def __init__(self, path, target):
        self.path = path
        self.text = path.read_text()
        self.code = code_of(self.text)
        self.folder = str(path.parent.relative_to(target))
        self.types = {m[3] for m in TYPE.finditer(self.code) if "private" not in m[1]}
        # A type inside another one, or seen by this file alone, hides one of the same name elsewhere.
        own = set(re.findall(r"\b(?:struct|enum|class|protocol|actor|typealias)\s+(\w+)", self.code))
        self.names = set(NAME.findall(self.code)) - own
        self.lines = self.text.count("\n")

    def declared(self):
        """Public and package declarations, by their line from 0."""
        for at, line in enumerate(self.code.split("\n")):
            match = DECLARATION.match(line)
            if match and match[4] != "extension":
                yield at

    def undocumented(self):
        """Those that no `///` stands above: (line, text)."""
        lines, code = self.text.split("\n"), self.code.split("\n")
        for at in self.declared():
            above = at - 1
            while above >= 0 and re.match(r"\s*@\w+", code[above]) and not DECLARATION.match(code[above]):
                above -= 1
            if above < 0 or not re.match(r"\s*///", lines[above]):
                yield at + 1, lines[at].strip()


def targets():
    for target in sorted(SOURCES.iterdir()):
        files = [File(path, target) for path in sorted(target.rglob("*.swift"))]
        if files:
            yield target.name, files


def circles(files):
    """Each circle of folders, with what leads around it: [(folder, next folder, {name: [file]})]."""
    home = {name: file.folder for file in files for name in file.types}
    uses = {}
    for file in files:
        for name in sorted(file.names & home.keys()):
            if home[name] != file.folder:
                uses.setdefault(file.folder, {}).setdefault(home[name], {}).setdefault(name, []).append(file.path.name)
    told = set()
    for start in sorted(uses):
        # The shortest way back to where it began.
        ways, seen = [[start]], {start}
        while ways and start not in told:
            way = ways.pop(0)
            for other in sorted(uses.get(way[-1], {})):
                if other == start:
                    told.update(way)
                    yield [(a, b, uses[a][b]) for a, b in zip(way, way[1:] + [start])]
                    ways = []
                    break
                if other not in seen:
                    seen.add(other)
                    ways.append(way + [other])


def figures():
    print(f"{'target':20}{'folders':>8}{'files':>7}{'lines':>8}{'median':>8}{'longest':>9}{'declared':>10}{'wordless':>10}{'circles':>9}")
    for name, files in targets():
        lengths = [file.lines for file in files]
        folders = len({file.folder for file in files})
        declared = sum(1 for file in files for _ in file.declared())
        wordless = sum(1 for file in files for _ in file.undocumented())
        print(
            f"{name:20}{folders:8}{len(files):7}{sum(lengths):8}{statistics.median(lengths):8.0f}{max(lengths):9}"
            f"{declared:10}{wordless:10}{len(list(circles(files))):9}")


def uses(one, other):
    target, _, a = one.partition("/")
    b = other.partition("/")[2]
    files = dict(targets())[target]
    home = {name: file.folder for file in files for name in file.types}
    for file in files:
        if file.folder == (a or "."):
            if found := sorted(name for name in file.names if home.get(name) == (b or ".")):
                print(f"{file.path.name}: {', '.join(found)}")


def main(arguments):
    if arguments[:1] == ["--figures"]:
        return figures()
    if arguments[:1] == ["--uses"]:
        return uses(*arguments[1:])
    wrong = 0
    for name, files in targets():
        for circle in circles(files):
            wrong += 1
            print(f"{name}: the types of folders lead in a circle:")
            for one, other, names in circle:
                what = "; ".join(f"{name} in {', '.join(places)}" for name, places in sorted(names.items()))
                print(f"    {one} → {other}: {what}")
        for file in files:
            path = file.path.relative_to(SOURCES.parent)
            if file.lines > LONGEST:
                wrong += 1
                print(f"{path}: {file.lines} lines; past {LONGEST} look for the second idea")
            for line, text in file.undocumented():
                wrong += 1
                print(f"{path}:{line}: no `///`: {text}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
