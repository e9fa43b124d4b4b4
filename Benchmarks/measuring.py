"""What a process costs, and tables of it: for the scripts beside it."""
import os
import pathlib
import statistics
import subprocess
import sys
import time


def cost(command, folder):
    """Wall and processor seconds, and the most memory in MB; ends the script where the command fails."""
    start = time.monotonic()
    child = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = child.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.monotonic() - start
    if status:
        sys.exit(f"{' '.join(map(str, command))} failed: {said[-400:]}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1000


def row(name, found, aim, milliseconds):
    """The medians of wall and processor time, the highest peak, and how often."""
    times = [statistics.median(one[n] for one in found) for n in (0, 1)]
    written = [f"{1000 * spent:.0f}" if milliseconds else f"{spent:.2f}" for spent in times]
    return [name, *written, f"{max(one[2] for one in found):.0f}", str(len(found)), aim]


def show(mark, heads, rows):
    """Prints a table; LAPEL_README=README.md also writes it between the marks of that file beside this one."""
    widths = [max(len(line[n]) for line in [heads, *rows]) for n in range(len(heads))]

    def written(line):
        return "| " + " | ".join(cell.ljust(w) if n == 0 else cell.rjust(w) for n, (cell, w) in enumerate(zip(line, widths))) + " |"

    rule = "| " + " | ".join("-" * w if n == 0 else "-" * (w - 1) + ":" for n, w in enumerate(widths)) + " |"
    table = "\n".join([written(heads), rule, *map(written, rows)])
    print(table)
    if readme := os.environ.get("LAPEL_README"):
        path = pathlib.Path(__file__).with_name(readme)
        said = path.read_text(encoding="utf-8")
        start, end = f"<!-- benchmark-{mark} -->", f"<!-- /benchmark-{mark} -->"
        path.write_text(f"{said.split(start)[0]}{start}\n{table}\n{end}{said.split(end)[1]}", encoding="utf-8")
