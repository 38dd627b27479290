#!/usr/bin/env python3
"""Measures the rows of rows.py and prints tables for people; --update writes them into docs/speed.md.

run.sh calls it when everything is built. Ratios are what counts, see process.py; the times are those of
this machine at that moment.
"""
import argparse
import datetime
import os
import pathlib
import platform
import shlex
import subprocess
import sys

import peers
import process
import rows

BENCH = pathlib.Path(__file__).resolve().parent
ROOT = BENCH.parent.parent
PAGE = ROOT / "docs/speed.md"


class Bench:
    def __init__(self, options):
        self.tool = (pathlib.Path(options.build) / "bin/oapi-gen").resolve()
        self.build = pathlib.Path(options.build).resolve()
        self.plugin = self.tool.parent.parent / "lib/oapi-gen/oapi-gen.so"
        self.speed = self.build / "test/bench/text_speed"
        self.work = pathlib.Path("build/bench/work").resolve()
        self.work.mkdir(parents=True, exist_ok=True)
        self.options = options
        self.help = "".join(self.output([str(self.tool), *command, "--help"])
                            for command in ([], ["generate"], ["link"]))

    @staticmethod
    def output(command):
        return subprocess.run(command, capture_output=True, text=True).stdout

    def fill(self, text):
        no_cache = "--no-cache" if "--no-cache" in self.help else ""
        return text.format(tool=self.tool, plugin=self.plugin, work=self.work, build=self.build,
                           no_cache=no_cache)

    def shell(self, text):
        command = self.fill(text)
        if subprocess.run(["sh", "-c", command]).returncode != 0:
            raise RuntimeError(command)

    def isWanted(self, name):
        return self.options.only in name

    def measure(self, row):
        """The pair, or None with a word on standard error."""
        if not self.isWanted(row.name) or row.needs not in self.help:
            return None
        print(f"… {row.name}", file=sys.stderr, flush=True)
        try:
            self.shell(row.once)
            pair = process.compare(shlex.split(self.fill(row.ours)), shlex.split(self.fill(row.theirs)),
                                   min(row.runs, self.options.runs), lambda: self.shell(row.before),
                                   status=row.status)
        except RuntimeError as failed:
            print(f"left out, this failed: {failed}", file=sys.stderr)
            return None
        if pair is None:
            print(f"left out, a command failed: {self.fill(row.ours)}", file=sys.stderr)
        return pair


def seconds(value):
    return f"{value * 1000:,.0f} ms" if value < 10 else f"{value:.1f} s"


def table(head, lines):
    if not lines:
        return ""
    return "\n".join(["| " + " | ".join(head) + " |", "|---|" + "--:|" * (len(head) - 1),
                      *("| " + " | ".join(line) + " |" for line in lines)]) + "\n"


def compared(bench, which, other):
    lines = []
    for row in which:
        if pair := bench.measure(row):
            lines.append([row.name, seconds(pair.ours.wall), f"{pair.ours.memory:.0f} MiB",
                          f"{pair.ratio.wall:.3f}", f"{pair.ratio.cpu:.3f}", row.goal,
                          f"{pair.ratio.memory:.2f}", seconds(pair.theirs.wall)])
    return table(["", "time", "memory", "time ratio", "processor ratio", "goal", "memory ratio", other], lines)


def large_documents(bench):
    """A document that others publish and one of generated headers, as JSON and YAML."""
    published = pathlib.Path(rows.LARGE)
    if published.exists():
        yield published
    made = bench.work / "large"
    if not (made / "made.json").exists():
        bench.shell("sh test/bench/headers.sh 2400 {work}/large")
        for form in "json", "yaml":
            bench.shell(f"{{tool}} generate --no-config @{{work}}/large/list -o {{work}}/large/made.{form}")
    yield made / "made.json"
    yield made / "made.yaml"


def texts(bench):
    """Reading and writing inside one process."""
    if not bench.isWanted("documents") or not bench.speed.exists():
        return ""
    lines = []
    for file in large_documents(bench):
        print(f"… {file.name}", file=sys.stderr, flush=True)
        words = bench.output([str(bench.speed), str(file)]).split("\t")
        if len(words) == 6:
            speeds = [f"{float(word):.0f} MB/s" for word in words[2:]]
            lines.append([file.name, f"{int(words[1]) / 1e6:.1f} MB", *speeds])
    return table(["document", "size", "read into the model", "its text alone", "written as JSON", "as YAML"], lines)


def against_peers(bench):
    lines = []
    for count in 1, 10, 500:
        folder = bench.work / f"peers{count}"
        mine = peers.ours(folder / "oapi-gen", count, bench.tool)
        for name, prepare in peers.PEERS.items():
            theirs = prepare(folder / name, count, None) if bench.isWanted(name) else None
            if not theirs:
                continue
            print(f"… {name}, {2 * count} operations", file=sys.stderr, flush=True)
            runs = min(3, bench.options.runs)
            pair = process.compare(mine, theirs, runs, folders=(folder / "oapi-gen", folder / name))
            if pair:
                lines.append([f"{name}, {2 * count:,} operations", seconds(pair.theirs.wall),
                              f"{pair.theirs.memory:.0f} MiB", seconds(pair.ours.wall),
                              f"{pair.ours.memory:.0f} MiB", f"{pair.ratio.wall:.3f}"])
    return table(["", "time", "memory", "oapi-gen", "its memory", "time ratio"], lines)


def machine():
    cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")),
               platform.machine())
    load = os.getloadavg()[0]
    system = platform.freedesktop_os_release()["PRETTY_NAME"]
    return (f"{os.cpu_count()} cores ({cpu}), {system}, {datetime.date.today()}; "
            f"{load:.0f} other processes wanted to run at the beginning.")


def update(text):
    begin, end = "<!-- begin: run.sh --update -->\n", "<!-- end -->\n"
    page = PAGE.read_text()
    before, after = page.split(begin)[0], page.split(end)[1]
    PAGE.write_text(before + begin + text + end + after)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", required=True)
    parser.add_argument("--runs", type=int, default=5, help="pairs of each row, at most")
    parser.add_argument("--only", default="", help="only rows whose names have this in them")
    parser.add_argument("--update", action="store_true")
    os.chdir(ROOT)
    bench = Bench(parser.parse_args())
    parts = [f"Measured on {machine()}\n"]
    for title, made in (
            ("Against Clang", compared(bench, rows.ROWS, "Clang")),
            ("As a plug-in of Clang", compared(bench, rows.PLUGIN_ROWS, "without it")),
            ("Reading and writing", texts(bench)),
            ("Comparing", compared(bench, rows.OWN_ROWS, "reading both")),
            ("Against other makers", against_peers(bench))):
        if made:
            parts.append(f"### {title}\n{made}")
    text = "\n".join(parts)
    print(text)
    if bench.options.update:
        update(text)


if __name__ == "__main__":
    main()
