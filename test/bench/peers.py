"""The first example's API, once and many times, in the languages of other makers of OpenAPI documents.

Each function writes its sources into a folder and returns the command that makes a document of them, or
None where the maker is not installed.
"""
import json
import pathlib

NODE = pathlib.Path("build/bench/peers/node_modules").resolve()

CPP = """
struct Subscription{n} {{ std::string username; double monthly_fee; std::chrono::sys_seconds start_date; }};
/// Sent for each new subscriber.
[[api::post("/subscriptions{n}")]] void add_subscription{n}(Subscription{n} body);
/// Lists the names of all users.
[[api::get("/users{n}")]] std::vector<std::string> read_users{n}();
"""

TYPESPEC = """
model Subscription{n} {{ username: string; monthly_fee: float64; start_date: utcDateTime; }}
/** Sent for each new subscriber. */
@route("/subscriptions{n}") @post op add_subscription{n}(@body body: Subscription{n}): void;
/** Lists the names of all users. */
@route("/users{n}") @get op read_users{n}(): string[];
"""

TSOA = """
export interface Subscription{n} {{ username: string; monthly_fee: number; start_date: Date; }}
@Route("")
export class Api{n} extends Controller {{
  /** Sent for each new subscriber. */
  @Post("subscriptions{n}") public async add_subscription{n}(@Body() body: Subscription{n}): Promise<void> {{}}
  /** Lists the names of all users. */
  @Get("users{n}") public async read_users{n}(): Promise<string[]> {{ return []; }}
}}
"""


def write(folder, name, head, part, count):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(head + "".join(part.format(n=number) for number in range(count)))


def ours(folder, count, tool):
    head = "#pragma once\n#include <chrono>\n#include <string>\n#include <vector>\n"
    write(folder, "api.hpp", head, CPP, count)
    return [str(tool), "generate", "--no-config", "api.hpp", "-o", "openapi.yaml"]


def typespec(folder, count, _):
    program = NODE / ".bin/tsp"
    if not program.exists():
        return None
    head = 'import "@typespec/http";\nusing Http;\n@service(#{ title: "API" })\nnamespace Api;\n'
    write(folder, "main.tsp", head, TYPESPEC, count)
    link_modules(folder)
    return [str(program), "compile", "main.tsp", "--emit", "@typespec/openapi3"]


def tsoa(folder, count, _):
    program = NODE / ".bin/tsoa"
    if not program.exists():
        return None
    head = 'import { Body, Controller, Get, Post, Route } from "@tsoa/runtime";\n'
    write(folder, "api.ts", head, TSOA, count)
    link_modules(folder)
    options = {"experimentalDecorators": True, "target": "es2022", "module": "nodenext", "skipLibCheck": True}
    (folder / "tsconfig.json").write_text(json.dumps({"compilerOptions": options}))
    (folder / "package.json").write_text("{}")
    (folder / "tsoa.json").write_text(json.dumps({
        "entryFile": "api.ts", "noImplicitAdditionalProperties": "ignore",
        "spec": {"outputDirectory": "out", "specVersion": 3, "yaml": True}}))
    return [str(program), "spec"]


def link_modules(folder):
    link = folder / "node_modules"
    if not link.exists():
        link.symlink_to(NODE)


PEERS = {"TypeSpec": typespec, "tsoa": tsoa}
