"""Manual pages from `--experimental-dump-help`: what argument-parser knows of each command, as mdoc has it."""
import json
import pathlib
import subprocess
import sys
import textwrap


def escaped(text):
    """Text for roff: no line begins with a control character, and a backslash is one."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in text.splitlines())


def option(argument):
    names = [("--" if name["kind"] == "long" else "-") + name["name"] for name in argument.get("names") or []]
    value = argument.get("valueName")
    if argument["kind"] == "positional":
        return f"<{value}>"
    return ", ".join(names) + (f" <{value}>" if argument["kind"] == "option" and value else "")


def page(command, path, version):
    name = "-".join(path)
    lines = [f'.TH "{name.upper()}" 1 "" "lapel {version}" "Lapel"', ".SH NAME", f"{escaped(name)} \\- {escaped(command.get('abstract') or '')}"]
    arguments = [a for a in command.get("arguments") or [] if a.get("shouldDisplay", True)]
    lines += [".SH SYNOPSIS", ".B " + escaped(" ".join(path))]
    lines += [escaped("[" + option(a).split(", ")[-1] + "]") for a in arguments]
    prose, _, examples = (command.get("discussion") or "").partition("EXAMPLE:\n")
    if prose.strip():
        lines += [".SH DESCRIPTION"]
        for paragraph in prose.strip().split("\n\n"):
            lines += [".PP", escaped(paragraph)]
    if arguments:
        lines += [".SH OPTIONS"]
        for argument in arguments:
            values = ", ".join(argument.get("allValues") or [])
            about = (argument.get("abstract") or "") + (f" One of {values}." if values else "")
            lines += [".TP", ".B " + escaped(option(argument)), escaped(about)]
    inner = [c for c in command.get("subcommands") or [] if c.get("shouldDisplay", True) and c["commandName"] != "help"]
    if inner:
        lines += [".SH COMMANDS"]
        for each in inner:
            lines += [".TP", ".B " + escaped(f"{'-'.join(path)}-{each['commandName']}") + "(1)", escaped(each.get("abstract") or "")]
    if examples.strip():
        lines += [".SH EXAMPLES", ".nf", escaped(textwrap.dedent(examples).strip("\n")), ".fi"]
    around = [path[:-1]] if len(path) > 1 else []
    lines += [".SH SEE ALSO", ", ".join(".BR %s (1)" % escaped("-".join(each)) for each in around) or "https://github.com/lapel/lapel"]
    return "\n".join(lines) + "\n"


def write(command, path, folder, version):
    (folder / f"{'-'.join(path)}.1").write_text(page(command, path, version), "utf-8")
    for inner in command.get("subcommands") or []:
        if inner["commandName"] != "help" and inner.get("shouldDisplay", True):
            write(inner, [*path, inner["commandName"]], folder, version)


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    tree = json.loads(subprocess.run([program, "--experimental-dump-help"], capture_output=True, check=True).stdout)
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.split()[-1]
    write(tree["command"], ["lapel"], folder, version)


main()
