#!/usr/bin/env python3
"""Mutate a career and see whether `lapel check` says so.

usage: mutants.py LAPEL CAREER [--jobs N] [--limit N]

Each mutant is the career with one change: a key dropped, doubled or misspelt (letters swapped, dropped, doubled, or typed
with the Korean keyboard on), or a value in another form (a list, fields, nothing, the word null, a date that cannot be, a
pointer to nothing). A mutant fails when
- lapel crashes, or takes more than ten seconds;
- its text CV differs from the original's in a language, and no error or warning stands on the mutated lines;
- a key is misspelt, and the right one is not suggested.
Leaving out an optional field, and one valid value for another, is no mistake. Prints a line per failed mutant and the counts.
"""
import argparse, collections, concurrent.futures, json, os, pathlib, re, shutil, subprocess, sys, tempfile

KEY = re.compile(r"(?P<before>^[ ]*(?:- )*|[{,][ ]*)(?P<key>[a-z_]+):(?=[ \n]|$)", re.M)
KEYBOARD = dict(zip("qwertyuiopasdfghjklzxcvbnm", "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ"))
TODAY = "2024-01-15"


class Mutant:
    def __init__(self, kind, file, text, lines, key=None, exempt=False):
        self.kind, self.file, self.text, self.lines, self.key, self.exempt = kind, file, text, lines, key, exempt


def line_of(text, at):
    return text.count("\n", 0, at) + 1


def end_of_value(text, at):
    """Where the value that begins after a key at this place ends: in braces at its comma, else where the indentation ends."""
    line_start = text.rfind("\n", 0, at) + 1
    depth, quote, index = 0, None, at
    in_flow = text[line_start:at].count("{") + text[line_start:at].count("[") > text[line_start:at].count("}") + text[line_start:at].count("]")
    while in_flow and index < len(text):
        char = text[index]
        if quote:
            quote = None if char == quote else quote
        elif char in "'\"" and text[index - 1] in " {[,":
            quote = char
        elif char in "{[":
            depth += 1
        elif char in "}]":
            if depth == 0:
                return index
            depth -= 1
        elif char == "," and depth == 0:
            return index
        elif char == "\n":
            return index
        index += 1
    column = len(re.match(r"[ ]*(?:- )*", text[line_start:at]).group())
    end = text.find("\n", at) + 1 or len(text)
    while end < len(text):
        line = text[end:text.find("\n", end) + 1 or len(text)]
        indent = len(line) - len(line.lstrip(" "))
        if line.strip() and not (indent > column or indent == column and line.lstrip().startswith("- ")):
            break
        end += len(line)
    return end


def misspellings(key):
    middle = len(key) // 2
    words = {"swapped": key[:middle - 1] + key[middle] + key[middle - 1] + key[middle + 1:] if len(key) > 2 else key[::-1],
             "short": key[:middle] + key[middle + 1:], "long": key[:middle] + key[middle] + key[middle:],
             "korean": "".join(KEYBOARD.get(letter, letter) for letter in key)}
    return {how: word for how, word in words.items() if word and word != key}


def mutants(files):
    for name, text in files.items():
        for found in KEY.finditer(text):
            key, start, colon = found["key"], found.start("key"), found.end()
            end = end_of_value(text, colon)
            first, last = line_of(text, start), line_of(text, max(start, end - 1))
            own = range(first, last + 1)
            value = text[colon:end]
            is_flow = "\n" not in value
            make = lambda kind, new, lines=own, **more: Mutant(kind, name, new, lines, key, **more)
            for how, word in misspellings(key).items():
                yield make(f"misspelt {how}", text[:start] + word + text[start + len(key):])
            if found["before"].strip() in ("", "-", "- -") and end > colon:
                indent = " " * (start - text.rfind("\n", 0, start) - 1)
                block = text[start:end] if text[start:end].endswith("\n") else text[start:end] + "\n"
                yield make("doubled", text[:start] + block + indent + text[start:], range(first, last + 1 + block.count("\n")))
                if "-" not in found["before"]:
                    yield make("dropped", text[:text.rfind("\n", 0, start) + 1] + text[end:], range(max(1, first - 1), first + 1), exempt=True)
            elif found["before"].strip() in ("{", ","):
                yield make("doubled", text[:start] + text[start:end] + ", " + text[start:])
            for kind, new in forms(key, value):
                yield make(kind, text[:colon] + new + text[end:], exempt=kind == "emptied")


def forms(key, value):
    """The value in forms that it does not have, with what ends its line."""
    tail = "\n" if value.endswith("\n") else ""
    bare = value.strip()
    yield "emptied", tail
    yield "the word null", " null" + tail
    if not bare.startswith("[") and "\n" not in bare:
        yield "a list", " [[x]]" + tail
    if not bare.startswith("{") and "\n" not in bare:
        yield "fields", " {qqq: {zzz: x}}" + tail
    # A text is as good as its versions in two languages.
    if (bare.startswith("[") or bare.startswith("{") or "\n" in bare) and not re.match(r"\{? *(ko|en|text):", bare) and not bare.startswith("|"):
        yield "a text", " some text" + tail
    # Phone and patent numbers have dashes too, but are no months.
    dates = list(re.finditer(r"(?<!\d)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?!\d)", value))
    for date in dates[:2]:
        yield "no such month", value[:date.end() - 2] + "13" + value[date.end():]
    if len(dates) == 2 and ".." in value:
        yield "reversed", value[:dates[0].start()] + "2099-01" + value[dates[0].end():]
    if key in ("evidence", "used", "for", "proof", "chapters", "pin", "hide", "lead", "strengths", "posting", "target") and re.match(r"[ ]*[\[a-z]", value):
        for pointer in list(re.finditer(r"[a-z][a-z0-9.-]{3,}", value))[:3]:
            word = pointer.group()
            yield "a pointer to nothing", value[:pointer.start()] + word[:2] + "xq" + word[2:] + value[pointer.end():]


def run(lapel, *arguments, cwd):
    try:
        return subprocess.run([lapel, *arguments], cwd=cwd, capture_output=True, timeout=10)
    except subprocess.TimeoutExpired:
        return None


def text_of(lapel, root):
    done = run(lapel, "build", "career", "--format", "text", "--output", "out", "--today", TODAY, cwd=root)
    if done is None or done.returncode not in (0, 1):
        return None, done
    return {path.name: path.read_text("utf-8") for path in sorted((root / "out").rglob("*.txt"))}, done


def judge(lapel, files, original, mutant):
    """'' or why the mutant fails."""
    root = pathlib.Path(tempfile.mkdtemp(prefix="mutant-"))
    try:
        for name, text in files.items():
            path = root / "career" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(mutant.text if name == mutant.file else text, "utf-8")
        done = run(lapel, "check", "career", "--format", "json", "--today", TODAY, cwd=root)
        if done is None or done.returncode not in (0, 1):
            return "crashed or hung: " + (done.stderr.decode("utf-8", "replace")[:200] if done else "")
        found = [d for d in json.loads(done.stdout)["diagnostics"] if d["severity"] != "note"]
        here = [d for d in found if d.get("file") == f"career/{mutant.file}" and d.get("line") in mutant.lines]
        if mutant.kind.startswith("misspelt"):
            said = " ".join(" ".join([d["message"], *d["hints"]]) for d in here)
            if f"`{mutant.key}`" not in said:
                return f"`{mutant.key}` is not suggested: " + "; ".join(d["message"] for d in found)[:160]
        if here or mutant.exempt:
            return ""
        if any(d["severity"] == "error" for d in found):
            return "reported elsewhere only: " + found[0]["message"]
        texts, done = text_of(lapel, root)
        if texts is None:
            return "build crashed or hung"
        return "" if texts == original else "the CV differs, and nothing is said"
    finally:
        shutil.rmtree(root, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("lapel")
    parser.add_argument("career")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--limit", type=int)
    options = parser.parse_args()
    lapel = os.path.abspath(options.lapel)
    folder = pathlib.Path(options.career)
    files = {str(path.relative_to(folder)): path.read_text("utf-8") for path in sorted(folder.rglob("*.yaml"))}
    with tempfile.TemporaryDirectory() as temporary:
        root = pathlib.Path(temporary)
        shutil.copytree(folder, root / "career", ignore=shutil.ignore_patterns(".*", "output"))
        original, _ = text_of(lapel, root)
    if not original:
        sys.exit("the career itself cannot be built")
    every = list(mutants(files))[:options.limit]
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        answers = list(pool.map(lambda mutant: judge(lapel, files, original, mutant), every))
    counts, failed = collections.Counter(), collections.Counter()
    for mutant, answer in zip(every, answers):
        counts[mutant.kind] += 1
        if answer:
            failed[mutant.kind] += 1
            print(f"{mutant.file}:{mutant.lines[0]}: {mutant.key}: {mutant.kind}: {answer}")
    for kind in sorted(counts):
        print(f"{counts[kind] - failed[kind]:6} of {counts[kind]:<6}{kind}")
    print(f"{sum(counts.values())} mutants, {sum(failed.values())} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
