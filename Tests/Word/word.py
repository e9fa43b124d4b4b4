#!/usr/bin/env python3
"""Shows the sample's Word documents, of every theme and language, to the programs that people and firms read them with.

    word.py LAPEL [THEME…]

LibreOffice makes a PDF of each: its text is that of the text format, and its pages are as many as our own PDF's, one more or less.
python-docx and docx2txt, where this Python has them, read the paragraphs in the order of the text format. Prints a line a document
and exits 1 where one differs."""
import pathlib, re, shutil, subprocess, sys, tempfile, unicodedata, zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
THEMES = sorted(p.name for p in (ROOT / "templates").iterdir() if (p / "theme.yaml").is_file())


def words(text, addresses=()):
    """What is printed, without marks of lists, what breaks a line, and addresses: a document has them behind its words."""
    text = unicodedata.normalize("NFKC", text).replace("\u00ad", "")
    text = re.sub(r"\s+", "", text)
    for address in sorted(addresses, key=len, reverse=True):
        text = text.replace(address, "").replace(address.split("://")[-1], "")
    return re.sub(r"[^\w%+#]", "", text)


def run(*command, **more):
    return subprocess.run([str(c) for c in command], capture_output=True, text=True, check=True, **more).stdout


def python_docx(path):
    import docx

    document = docx.Document(str(path))
    return "\n".join("".join(run.text for run in p.iter_inner_content()) for p in document.paragraphs)


def docx_2_txt(path):
    import docx2txt

    return docx2txt.process(str(path))


def judge(path, room):
    text = path.with_suffix(".txt").read_text("utf-8")
    addresses = {a.rstrip("/.,)") for a in re.findall(r"https?://[^\s)]+", text)}
    own = words(text, addresses)
    run("soffice", "--headless", f"-env:UserInstallation=file://{room}/office", "--convert-to", "pdf", "--outdir", room, path)
    pdf = room / (path.stem + ".pdf")
    office = words(run("pdftotext", "-raw", pdf, "-"), addresses)
    pages = lambda p: int(re.search(r"Pages:\s+(\d+)", run("pdfinfo", p))[1])
    counts = pages(pdf), pages(path.with_suffix(".pdf"))
    found = {"LibreOffice": office == own, "pages": abs(counts[0] - counts[1]) <= 1}
    for name, read in ("python-docx", python_docx), ("docx2txt", docx_2_txt):
        try:
            found[name] = words(read(path), addresses) == own
        except ImportError:
            pass
    with zipfile.ZipFile(path) as archive:
        found["whole"] = archive.testzip() is None
    return found, counts


def main():
    lapel, themes = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2:] or THEMES
    wrong = 0
    for theme in themes:
        with tempfile.TemporaryDirectory() as room:
            room = pathlib.Path(room)
            run(lapel, "build", ROOT / "profiles/gildong", "--format", "docx,text,pdf", "--theme", theme, "--output", room / "out")
            for path in sorted((room / "out").rglob("*.docx")):
                found, (office, own) = judge(path, room)
                missing = [name for name, right in found.items() if not right]
                wrong += bool(missing)
                print(f"{theme:12} {path.name:12} {office} of {own} pages  {'differs: ' + ', '.join(missing) if missing else 'as the text'}", flush=True)
    print(f"{wrong} differ" if wrong else "all read as the text format")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
