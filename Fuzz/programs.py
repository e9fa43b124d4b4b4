#!/usr/bin/env python3
"""Runs lapel on made-up careers and postings, and sees that each promise holds.

usage: programs.py LAPEL DRIVER [SECONDS [SEED]]       DRIVER: fit, target, build, fix

A crash, a hang, an exit code that no command promises, or a fault of its own (70) is a finding, and so is:
fit     output that is not UTF-8 or holds what a terminal would obey
target  a folder that has errors after a target was written, and had none before
build   a file beside the output
fix     a word of a value that stands nowhere in the folder afterwards
"""
import difflib, os, random, re, shutil, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
CODES = {0, 1, 64, 69, 74}
PIECES = [
    "9" * 19, "99999999999999999999 years", "\u202e", "\ufeff", "\u2028", "\u200b", "가", "`", "[", "]", "{", "}", ": ", "- ", "#",
    " #", "'", '"', "|", ">", "&a ", "*a", "!!x ", "%", "@", "\\", "\\n", "\t", "\n", "\n  ", "\n- ", "..", "~", "~5", "-3", "2020 -",
    "03/2010 - 05/2011", "since 2016", "until 2016", "Q3 2019", "2010-05-2011", "$", "<b>", "&amp;", "**", "[x](https://a.example)",
    "years: 5", "shift: nights", "scope: all", "studyType: BSc", "expiration_date: 2027", "unit: 2019", "perod: 2019", "nmae: x",
    "경력 3년 이상", "5+ years of Swift", "TOEIC 900", "500자 이내", "마감 2026.07.15", "10억", "1e400", "0x10", "null", "true", "-0",
]
POSTINGS = [
    "Backend developer\nAcme\n\nRequirements\n- 3+ years of Swift\n- TOEIC 800\n- Bachelor of Computer Science\n\nPreferred\n- Kafka\n",
    "가온 로보틱스 채용\n\n자격요건\n- 경력 3년 이상\n- Swift 또는 Kotlin\n- 정보처리기사\n\n우대사항\n- 석사 이상\n\n접수기간: 2026.07.01 ~ 2026.07.15\n",
    '<html><head><script type="application/ld+json">{"@type":"JobPosting","title":"Dev","hiringOrganization":{"name":"Acme"},'
    '"validThrough":"2026-07-15"}</script></head><body><h2>Requirements</h2><ul><li>Swift</li><li>2 years</li></ul></body></html>',
]


def mutated(text, chance, most=4):
    for _ in range(1 + chance.randrange(most)):
        at = chance.randrange(len(text) + 1)
        what = chance.randrange(10)
        if what < 5:
            text = text[:at] + chance.choice(PIECES) + text[at:]
        elif what < 7:
            text = text[:at] + text[at + 1 + chance.randrange(6):]
        elif what == 7:
            lines = text.split("\n")
            line = chance.randrange(len(lines))
            lines.insert(chance.randrange(len(lines) + 1), lines[line])
            text = "\n".join(lines)
        elif what == 8:
            text = text[:at] + text[at:at + 30] + text[at:]
        else:
            text = text[:at] + chr(chance.choice([0x7F, 0x85, 0xA0, 0x300, 0x1F600, 0xFFFD, 0x3000, 0xFF1A])) + text[at:]
    return text


def career(folder, chance, touch):
    sample = os.path.join(ROOT, "profiles", "gildong")
    shutil.copytree(sample, folder, ignore=shutil.ignore_patterns("output", ".*"))
    files = []
    for path, _, names in os.walk(folder):
        files += [os.path.join(path, name) for name in sorted(names) if name.endswith(".yaml")]
    for _ in range(touch):
        path = chance.choice(sorted(files))
        with open(path, encoding="utf-8") as file:
            text = file.read()
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(mutated(text, chance))


class Finding(Exception):
    pass


def run(lapel, *arguments, within):
    try:
        done = subprocess.run(
            [lapel, *arguments], cwd=within, stdin=subprocess.DEVNULL, capture_output=True, timeout=60,
            env={"PATH": "/usr/bin:/bin", "HOME": within, "SOURCE_DATE_EPOCH": "1700000000"})
    except subprocess.TimeoutExpired:
        raise Finding(f"lapel {' '.join(arguments)}: still running after a minute")
    if done.returncode not in CODES:
        raise Finding(f"lapel {' '.join(arguments)}: exit {done.returncode}\n{done.stderr[-600:].decode(errors='replace')}")
    try:
        said = (done.stdout + done.stderr).decode("utf-8")
    except UnicodeDecodeError:
        raise Finding(f"lapel {' '.join(arguments)}: output that is not UTF-8")
    if re.search("[\x00-\x08\x0b-\x1f\x7f\u0080-\u009f\u202a-\u202e\u2066-\u2069]", said):
        raise Finding(f"lapel {' '.join(arguments)}: raw control characters in the output")
    return done.returncode


def words(folder):
    found = set()
    for path, _, names in os.walk(folder):
        for name in names:
            if name.endswith(".yaml"):
                with open(os.path.join(path, name), encoding="utf-8", errors="replace") as file:
                    # A word before a colon is a key, and may be put right.
                    found |= set(re.findall(r"[^\W\d_]{2,}(?![\w.-]*[ \t]*[:：])", file.read()))
    return found


def whole_text(folder):
    """All that stands in the folder's files."""
    parts = []
    for path, _, names in os.walk(folder):
        for name in sorted(names):
            if name.endswith(".yaml"):
                with open(os.path.join(path, name), encoding="utf-8", errors="replace") as file:
                    parts.append(file.read())
    return "\n".join(parts)


def near(a, b):
    """Whether a pointer, a key's word or a language with a slip in it was put right."""
    return abs(len(a) - len(b)) < 3 and alike(a, b) > 0.6


def alike(a, b):
    return difflib.SequenceMatcher(None, a.lower(), b.lower()).ratio()


# What a fix writes otherwise, and that means the same: keys and the words of dates.
NOTATION = {
    "since", "until", "nmae", "perod", "studyType", "expiration", "date", "from", "to", "true", "null", "present",
}


def once(driver, lapel, within, chance):
    me = os.path.join(within, "me")
    career(me, chance, 0 if driver == "target" and chance.random() < 0.5 else 1 + chance.randrange(2))
    if driver in ("fit", "target"):
        text = mutated(chance.choice(POSTINGS), chance, 8)
        name = "p.html" if text.lstrip().startswith("<") else chance.choice(["p.txt", "p.md"])
        with open(os.path.join(within, name), "w", encoding="utf-8", newline="") as file:
            file.write(text)
    if driver == "fit":
        run(lapel, "fit", "me", "--posting", name, *chance.choice([[], ["--format", "json"]]), within=within)
    elif driver == "target":
        before = run(lapel, "check", "me", within=within)
        if run(lapel, "target", "me", "made-up", "--posting", name, within=within) == 0 and before == 0:
            if run(lapel, "check", "me", within=within) != 0:
                raise Finding("the folder has errors after `lapel target`")
    elif driver == "build":
        run(lapel, "build", "me", "--format", "html,latex,markdown,text,json", "--output", "out", within=within)
        beside = set(os.listdir(within)) - {"me", "out"}
        if beside:
            raise Finding(f"files beside the output: {sorted(beside)}")
    else:
        before = words(me)
        run(lapel, "check", "me", "--fix", within=within)
        after = words(me)
        # Letters that an invisible character had parted may stand together again.
        whole = whole_text(me)
        # A pointer is put right as one: `nuri.trainingime` to `nuri.training-time`.
        ids = set(re.findall(r"[^\W\d_]+(?:[.-][^\W\d_]+)+", whole))
        lost = {
            word for word in before - after - NOTATION
            if word not in whole and not any(near(word, other) for other in after) and not any(alike(word, id) > 0.7 for id in ids)
        }
        if lost:
            raise Finding(f"words that `--fix` took away: {sorted(lost)[:8]}")


def main():
    lapel, driver = os.path.abspath(sys.argv[1]), sys.argv[2]
    seconds = float(sys.argv[3]) if len(sys.argv) > 3 else 60
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else random.randrange(1 << 40)
    end, count = time.monotonic() + seconds, 0
    print(f"{driver}: seed {seed}", flush=True)
    while time.monotonic() < end:
        # Each text has a seed of its own, so that a finding can be made again.
        chance = random.Random(f"{seed} {count}")
        with tempfile.TemporaryDirectory(prefix="fuzz-") as within:
            try:
                once(driver, lapel, within, chance)
            except Finding as found:
                kept = os.path.join(HERE, ".build", f"finding-{driver}-{seed}-{count}")
                shutil.rmtree(kept, ignore_errors=True)
                shutil.copytree(within, kept, symlinks=True)
                print(f"{driver}, text {count} of seed {seed}: {found}\nkept in {kept}")
                return 1
        count += 1
    print(f"{driver}: {count} careers, no finding")
    return 0


if __name__ == "__main__":
    sys.exit(main())
