"""What is measured against Clang, one row each, and against other makers of documents.

`ours` and `theirs` are commands; {tool} in them is the program and {work} the folder of the inputs. A row
that `needs` a command or option that the program does not have is left out. `once` is a shell command run
before the first pair, `before` one run before each; `runs` says how many pairs are enough.
"""
import dataclasses

CLANG = "clang++-19 -fsyntax-only -Wno-unknown-attributes -I include -x c++ -std=c++20"
FIRST = "samples/subscription/subscription.hpp"
SHOP = "-I samples/shop/include samples/shop/include/shop/shop.hpp"
SERVER = "samples/server/Api.cpp"
GENERATE = "{tool} generate --no-config -o {work}/out.yaml"
COLD = GENERATE + " {no_cache}"
WARM = GENERATE + " --cache-dir {work}/cache"


@dataclasses.dataclass
class Row:
    name: str
    ours: str
    theirs: str
    goal: str = ""  # The ratio is to be at most this.
    needs: str = "generate"
    once: str = "true"
    before: str = "true"
    runs: int = 5
    status: int = 0  # With which ours ends.


def input_rows(name, given, cold_goal, standard="c++20", real_goal="0.95"):
    """One input: cold with either kind of headers, warm, and with nothing changed since."""
    clang = f"{CLANG.replace('c++20', standard)} {given}"
    std = f"--std {standard}"
    forget = "rm -f {work}/out.yaml"
    yield Row(f"{name}: cold", f"{COLD} {std} {given}", clang, cold_goal)
    yield Row(f"{name}: cold, real headers", f"{COLD} {std} --std-headers real {given}", clang, real_goal)
    yield Row(f"{name}: warm", f"{WARM} {std} {given}", clang, "0.1", "--cache-dir", before=forget)
    yield Row(f"{name}: nothing changed", f"{WARM} {std} {given}", clang, "", "--cache-dir")


def edit_row(name, source, flags=""):
    """A source that gets one more line before each run, with all that it includes kept."""
    copy = f"{{work}}/edited/{source}"
    return Row(f"{name}: a line added, real headers", f"{WARM} --std c++20 --std-headers real {flags} {copy}",
               f"{CLANG} {flags} {copy}", "0.1", "--cache-dir",
               once=f"mkdir -p $(dirname {copy}) && cp {source} {copy}", before=f"echo // >>{copy}")


def header_rows(count):
    """That many generated headers given together, against Clang reading one unit of all."""
    folder = f"{{work}}/headers{count}"
    clang = f"{CLANG} {folder}/all.cpp"
    make = f"sh test/bench/headers.sh {count} {folder}"
    plural = "s" if count > 1 else ""
    runs = 5 if count < 1000 else 3
    yield Row(f"{count:,} header{plural}: cold", f"{COLD} --std c++20 @{folder}/list", clang, "0.2", once=make,
              runs=runs)
    if count > 1:
        yield Row(f"{count:,} headers: one changed", f"{WARM} --std c++20 @{folder}/list", clang, "0.05",
                  "--cache-dir", once=make, before=f"echo // >>{folder}/h0000.hpp", runs=runs)


LARGE = "build/large/node_modules/@octokit/openapi-webhooks/generated/api.github.com.json"
ROWS = [
    Row("start: `--version`", "{tool} --version", f"{CLANG} {FIRST}"),
    Row("start: wrong usage", "{tool} generate --nothing-like-this", f"{CLANG} {FIRST}", status=2),
    *input_rows("first example", FIRST, "0.1"),
    *input_rows("shop", SHOP, "", "c++23"),
    *input_rows("server with cpp-httplib and nlohmann-json", SERVER, "0.6", real_goal="0.6"),
    edit_row("first example", FIRST),
    edit_row("server with cpp-httplib and nlohmann-json", SERVER, "-I samples/server"),
    *[row for count in (1, 10, 100, 1000) for row in header_rows(count)],
    Row("link 2,000 fragments of 4 operations", "{tool} link --no-config -o {work}/out.yaml @{work}/fragments/list",
        f"{CLANG} {FIRST}", needs="link", once="sh test/bench/fragments.sh {tool} 2000 {work}/fragments", runs=3),
]


def plugin_rows(name, given, once="true"):
    """A compilation with the plug-in, against the same one without it. A small difference needs many pairs."""
    for how, words in ("object file", "-O2 -c -o {work}/plugin.o"), ("syntax only", "-fsyntax-only"):
        clang = f"{CLANG.replace('-fsyntax-only', words)} {given}"
        plugin = "-fplugin={plugin} -fplugin-arg-oapi-no-config -fplugin-arg-oapi-output={work}/plugin.oapi.json"
        yield Row(f"plug-in, {name}: {how}", f"{clang} {plugin}", clang, "1.03", once=once, runs=25)


# Clang with the plug-in against Clang without it.
PLUGIN_ROWS = [
    *plugin_rows("first example", FIRST),
    *plugin_rows("server", SERVER),
    *plugin_rows("100 headers", "{work}/headers100/all.cpp", once="sh test/bench/headers.sh 100 {work}/headers100"),
]

# Against the program's own reading of both documents.
OWN_ROWS = [
    Row(f"`diff` of two documents of 4.8 MB: {what}", f"{{tool}} diff --no-config {LARGE} {{work}}/{file}.json",
        f"{{build}}/test/bench/read_documents {LARGE} {{work}}/{file}.json", "1.5", status=None,
        once=f"python3 -B test/bench/makeChanged.py {LARGE} {{work}}")
    for what, file in (("the same in another order", "reordered"), ("20 edits", "edited"),
                       ("each integer is a number", "numbers"))
]
