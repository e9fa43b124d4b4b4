#!/usr/bin/env python3
"""Builds the sample, a long career and the minimal one as HTML, opens each page at the widths of phones, tablets and screens, and looks
for what no line may have: a dot between two facts at its beginning or end, and text wider than the window. Prints a line a page.
usage: screen.py LAPEL [--careers sample,long,minimal] [--widths 320,360,…] [--keep FOLDER]

Needs Chromium and Playwright for Python; exits 69 without them, 1 if anything failed."""
import argparse
import itertools
import pathlib
import shutil
import subprocess
import sys
import tempfile

from matrix import CAREERS, career

# A dot that is clipped away is not there for a pointer either.
LINES = r"""() => {
  const faults = [];
  const rects = (node, from, to) => {
    const range = document.createRange();
    range.setStart(node, from); range.setEnd(node, to);
    return [...range.getClientRects()].filter(rect => rect.width > 0.5);
  };
  const texts = block => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT), found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  };
  for (const block of document.querySelectorAll('.meta,.about,h1,h3')) {
    const words = [], dots = [];
    for (const node of texts(block))
      for (const match of node.data.matchAll(/[^\s\u00a0]+/g))
        for (const rect of rects(node, match.index, match.index + match[0].length))
          (match[0] == '·' ? dots : words).push(rect);
    for (const dot of dots) {
      const hit = document.elementFromPoint((dot.left + dot.right) / 2, (dot.top + dot.bottom) / 2);
      if (!hit || !block.contains(hit)) continue;
      const line = words.filter(word =>
        Math.min(word.bottom, dot.bottom) - Math.max(word.top, dot.top) > dot.height / 2);
      for (const [end, whole] of [['begins', line.some(word => word.right <= dot.left + 1)], ['ends', line.some(word => word.left >= dot.right - 1)]])
        if (!whole) faults.push(`a line ${end} with a dot: ${block.innerText.slice(0, 90)}`);
    }
  }
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) faults.push(`${wide} px wider than the window`);
  return faults;
}"""


def pages(wanted, work):
    """Every page, with its name."""
    for name, theme in itertools.product(wanted.careers.split(","), ["gyeol", "seonbi", "dancheong"]):
        folder = work / f"{name}-{theme}" / name
        career(name, folder)
        subprocess.run(
            [wanted.lapel, "build", name, "--theme", theme, "--format", "html", "--output", folder.parent / "output"],
            cwd=folder.parent, check=True, capture_output=True)
        for page in sorted((folder.parent / "output" / name / "general").glob("*.html")):
            yield f"{name} {theme} {page.name}", page


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("lapel", type=pathlib.Path)
    parser.add_argument("--careers", default=",".join(CAREERS))
    parser.add_argument("--widths", default="320,345,360,390,414,480,560,640,768,840,900,960,1100,1400")
    parser.add_argument("--keep", type=pathlib.Path, help="where to leave what was built")
    wanted = parser.parse_args()
    wanted.lapel = wanted.lapel.resolve()
    program = shutil.which("chromium") or shutil.which("google-chrome")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        program = None
    if not program:
        print("Chromium or Playwright for Python is not here", file=sys.stderr)
        return 69
    failed = 0
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        for name, page in pages(wanted, wanted.keep or pathlib.Path(folder)):
            faults = []
            tab = browser.new_page()
            tab.goto(page.as_uri())
            for width in wanted.widths.split(","):
                # As high as the longest page, so that all of it can be pointed at.
                tab.set_viewport_size({"width": int(width), "height": 30000})
                faults += [f"{width} px: {fault}" for fault in tab.evaluate(LINES)]
            tab.close()
            print(f"{name:32}{len(wanted.widths.split(','))} widths, {len(faults)} failed", flush=True)
            for fault in faults[:6]:
                print(f"    {fault}")
            failed += len(faults)
    print("every line is whole" if not failed else f"{failed} faults")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
