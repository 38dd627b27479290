// serve.mjs BUILD PROGRAM SAMPLES: `oapi-gen serve` over real HTTP, and its page in a browser while the
// files are edited.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { after, test } from "node:test";
import { newPage, sees, startBrowser } from "./browser.mjs";

const [build, program, samples] = process.argv.slice(2);
const browser = await startBrowser(build);
const folder = mkdtempSync(`${tmpdir()}/serve-`);
const running = new Set();
after(async () => {
  for (const server of running) server.kill("SIGKILL");
  await browser.close();
  rmSync(folder, { recursive: true });
});

const kApi = `${folder}/api.hpp`;
const kModel = `${folder}/model.hpp`;
const kOperations = `#include "model.hpp"
/// Reads a lamp.
[[api::get("/lamps/{id}")]] Lamp lamp(int id);
/// A lamp is broken.
[[api::webhook("lamp-broken")]] void lamp_broken(Lamp body);
`;
const model = (members) => `#pragma once\nstruct Lamp { ${members} };\n`;

/** Starts the server at a free port; `output` is all that it has printed. */
async function serve(...words) {
  const server = spawn(program, ["serve", ...words], { cwd: folder });
  running.add(server);
  server.output = "";
  const isReady = new Promise((resolve) => {
    for (const stream of [server.stdout, server.stderr])
      stream.setEncoding("utf8").on("data", (text) => {
        server.output += text;
        server.address = /Serving (\S+)\/docs;/.exec(server.output)?.[1];
        if (server.address) resolve();
      });
  });
  server.ended = once(server, "close").then(([code, signal]) => {
    running.delete(server);
    return code ?? signal;
  });
  await Promise.race([isReady, server.ended]);
  return server;
}

/** Ends it as Ctrl-C does. */
async function stop(server, signal = "SIGINT") {
  server.kill(signal);
  assert.equal(await server.ended, 0);
}

function get(server, path, headers = {}, method = "GET") {
  return new Promise((resolve, reject) => {
    request(server.address + path, { headers, method }, async (answer) => {
      let body = "";
      for await (const part of answer) body += part;
      resolve({ status: answer.statusCode, type: answer.headers["content-type"], body });
    }).on("error", reject).end();
  });
}

/** Opens /events and keeps it open: the answer, of which the first event is waited for. */
function follow(server) {
  return new Promise((resolve, reject) => {
    const asking = request(`${server.address}/events`, (answer) => {
      answer.on("error", () => {}); // It is closed in the middle.
      answer.once("data", () => resolve(answer));
    });
    asking.on("error", reject).end();
  });
}

/** Waits until the document as it is served fulfils the condition. */
async function becomes(server, condition) {
  for (const end = Date.now() + 20000; ;) {
    const { body } = await get(server, "/openapi.json");
    if (condition(body)) return JSON.parse(body);
    assert.ok(Date.now() < end, body);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

writeFileSync(kApi, kOperations);
writeFileSync(kModel, model("int watts;"));

test("Serves the page and the document, and nothing else", async () => {
  const server = await serve("api.hpp", "--title", "Lamps", "--port", "0");
  const json = await get(server, "/openapi.json");
  assert.deepEqual([json.status, json.type], [200, "application/json"]);
  assert.deepEqual(Object.keys(JSON.parse(json.body).webhooks), ["lamp-broken"]);
  const yaml = await get(server, "/openapi.yaml");
  assert.deepEqual([yaml.status, yaml.type], [200, "application/yaml"]);
  assert.match(yaml.body, /^openapi: 3.1.2\ninfo:\n  title: Lamps\n/);
  const page = await get(server, "/docs");
  assert.deepEqual([page.status, page.type], [200, "text/html; charset=utf-8"]);
  for (const path of ["/", "/docs/", "/api.hpp", "/../api.hpp", "/%2e%2e/etc/passwd"])
    assert.equal((await get(server, path)).status, 404, path);
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
    assert.equal((await get(server, "/docs", {}, method)).status, 404, method);
  assert.equal((await get(server, "/docs", {}, "HEAD")).body, "");
  await stop(server);
});

test("Answers only to the names of this machine", async () => {
  const statusFor = async (server, Host) => (await get(server, "/docs", { Host })).status;
  const others = ["evil.example", "127.evil.example", "127.0.0.1.evil.example", "127.0.0.1.:80", "127.1",
    "localhost.evil.example", "localhost:evil", "[::1]evil.example", "[::1", "::1.evil.example", "::2",
    "128.0.0.1"];
  const own = ["localhost", "localhost:1", "127.0.0.1", "127.0.0.1:80", "127.255.0.9", "[::1]", "[::1]:80", "::1"];
  const server = await serve("api.hpp", "--port", "0");
  for (const name of others) assert.equal(await statusFor(server, name), 403, name);
  for (const name of own) assert.equal(await statusFor(server, name), 200, name);
  await stop(server);

  // A name that was given is one; where anybody may come, any name is.
  const named = await serve("api.hpp", "--port", "0", "--host", "127.1");
  assert.equal(await statusFor(named, "127.1:80"), 200);
  assert.equal(await statusFor(named, "evil.example"), 403);
  await stop(named);
  const open = await serve("api.hpp", "--port", "0", "--host", "0.0.0.0");
  assert.equal(await statusFor(open, "lamps.example"), 200);
  await stop(open);
});

test("Pages that are open leave room for others", async () => {
  const kMany = 48;
  const server = await serve("api.hpp", "--title", "Lamps", "--port", "0");
  const page = await newPage(browser, {}, server.address);
  const setHidden = (isHidden) => page.evaluate((hidden) => {
    Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
    document.dispatchEvent(new Event("visibilitychange"));
  }, isHidden);
  let asked = 0;
  page.on("request", (one) => (asked += one.url().endsWith("/events")));
  const opening = page.waitForResponse(/events$/);
  await page.goto(server.address + "/docs");
  await opening;
  const others = [];
  while (others.length < kMany - 1) others.push(await follow(server));
  const tooMany = await get(server, "/events");
  assert.deepEqual([tooMany.status, tooMany.body], [503, "Too many pages are open.\n"]);
  assert.equal((await get(server, "/openapi.json")).status, 200);

  // A page that is hidden gives its place away, and says so when it cannot have it again.
  await setHidden(true);
  for (const end = Date.now() + 20000; others.length < kMany;) {
    assert.ok(Date.now() < end, "The page keeps its place.");
    const answer = await follow(server);
    if (answer.statusCode === 200) others.push(answer);
  }
  assert.equal(asked, 1);
  await setHidden(false);
  await sees(page, "Too many pages are open: this one does not follow any more.");
  assert.match(page.problems.splice(0).join("\n"), /503/);
  others.pop().destroy();
  await page.getByText("Too many pages are open").waitFor({ state: "detached" });
  writeFileSync(kModel, model("int watts; int lumens;"));
  await page.locator("#operations-webhooks-lamp_broken .opblock-summary-control").click();
  await sees(page, "lumens", {});
  for (const answer of others) answer.destroy();
  await page.close();
  await stop(server);
  writeFileSync(kModel, model("int watts;"));
});

test("A second one at the same port says so", async () => {
  const first = await serve("api.hpp", "--port", "0");
  const port = new URL(first.address).port;
  const second = await serve("api.hpp", "--port", port);
  assert.equal(await second.ended, 2);
  assert.equal(second.output,
    `oapi-gen: error: cannot listen on 127.0.0.1 at port ${port}: Address already in use ` +
    "[wrong-usage]\n      hint: is another 'oapi-gen serve' running? choose a port with --port, or 0 " +
    "for any\n");
  await stop(first, "SIGTERM");
  const again = await serve("api.hpp", "--port", port);
  assert.equal(again.address, first.address);
  await stop(again);
});

test("Every open page follows what is saved, and shows what is wrong", async () => {
  const server = await serve("api.hpp", "--title", "Lamps", "--port", "0", "--color", "never");
  const pages = [await newPage(browser, {}, server.address), await newPage(browser, {}, server.address)];
  const all = (work) => Promise.all(pages.map(work));
  const kWebhook = "#operations-webhooks-lamp_broken .opblock-summary-control";
  await all(async (page) => {
    await page.goto(server.address + "/docs");
    await page.locator(kWebhook).click();
    await sees(page, "watts", {});
  });

  // A file that is included is replaced by another one of its name, as many editors do.
  writeFileSync(`${kModel}.new`, model("int watts; int lumens;"));
  renameSync(`${kModel}.new`, kModel);
  await all((page) => sees(page, "lumens", {}));

  // An error: the old document stays below it.
  writeFileSync(kModel, model("int watts; [[api::mimimum(1)]] int lumens;"));
  await all(async (page) => {
    await sees(page, "unknown attribute 'api::mimimum'", {});
    await sees(page, "did you mean 'minimum'?", {});
    const problem = await page.locator("#oapi-live pre").innerText();
    assert.match(problem, /model.hpp:2:33: error: .*\n +2 \| struct Lamp .*\n +\| +\^~+\n/);
    await sees(page, "This is the document as it was before these errors");
    await sees(page, "lumens", {});
  });
  assert.match(server.output, /model.hpp:2:33: error: unknown attribute/);
  assert.match((await get(server, "/openapi.json")).body, /lumens/);

  // Repaired, with a file that was not included before, which counts from then on.
  writeFileSync(`${folder}/more.hpp`, "struct Shade { int width; };\n");
  writeFileSync(kModel, `#include "more.hpp"\n${model("int watts; Shade shade;")}`);
  await all(async (page) => {
    await sees(page, "shade", {});
    assert.equal(await page.locator("#oapi-live > *").count(), 0);
  });
  writeFileSync(`${folder}/more.hpp`, "struct Shade { int height; };\n");
  await becomes(server, (text) => text.includes("height") && !text.includes("width"));

  // A file that is not there, and is made later.
  writeFileSync(kApi, `#include "late.hpp"\n${kOperations}`);
  await all((page) => sees(page, "'late.hpp' file not found", {}));
  writeFileSync(`${folder}/late.hpp`, '[[api::get("/late")]] int late();\n');
  await all((page) => sees(page, "/late", {}));
  await all(async (page) => assert.deepEqual(page.problems, []));

  await stop(server);
  await all((page) => sees(page, "The program that serves this page has ended."));
  await all((page) => page.close());
  writeFileSync(kApi, kOperations);
});

test("An error at the beginning is shown, and the document when it is repaired", async () => {
  writeFileSync(kModel, "struct Lamp { int watts }\n");
  const server = await serve("api.hpp", "--port", "0", "--ui", "redoc");
  assert.equal((await get(server, "/openapi.json")).status, 503);
  const page = await newPage(browser, {}, server.address);
  await page.goto(server.address + "/docs");
  await sees(page, "There is no document yet");
  await sees(page, "expected ';' at end of declaration list", {});
  writeFileSync(kModel, model("int watts;"));
  await sees(page, "/lamps/{id}", {});
  await page.close();
  await stop(server);
});

test("Shows what changed since another document", async () => {
  const { stdout } = spawn(program, ["generate", "api.hpp", "--title", "Lamps", "-o", "base.yaml"],
    { cwd: folder });
  await once(stdout, "close");
  const server = await serve("api.hpp", "--title", "Lamps", "--port", "0", "--against", "base.yaml");
  const page = await newPage(browser, {}, server.address);
  await page.goto(server.address + "/docs");
  await sees(page, "no changes", {});
  writeFileSync(kApi, kOperations.replace("int id", "long id, bool lit"));
  await sees(page, /^1 breaking/, {});
  await sees(page, "query parameter 'lit' of GET /lamps/{id}", {});

  // The C++ is right, but the other document is gone.
  rmSync(`${folder}/base.yaml`);
  await sees(page, "cannot read 'base.yaml': No such file or directory", {});
  assert.equal(await page.locator("#oapi-live .bad summary").innerText(), "Errors");
  assert.deepEqual(page.problems, []);
  await page.close();
  await stop(server);
});

test("From saving to the new page: how long it takes", async () => {
  cpSync(`${samples}/subscription/subscription.hpp`, `${folder}/subscription.hpp`);
  cpSync(`${samples}/shop/include`, `${folder}/include`, { recursive: true });
  const cases = [
    ["the first example", "subscription.hpp", ["subscription.hpp"]],
    ["the shop", "include/shop/customers.hpp", ["include/shop/shop.hpp", "-I", "include"]],
  ];
  for (const [name, file, words] of cases) {
    const server = await serve(...words, "--title", "T", "--port", "0");
    const page = await newPage(browser, {}, server.address);
    await page.goto(server.address + "/docs");
    await page.locator(".opblock").first().waitFor();
    const served = [], seen = [];
    for (let turn = 1; turn <= 2; turn++) {
      const path = `/saved/${turn}`;
      const begin = performance.now();
      writeFileSync(`${folder}/${file}`, readFileSync(`${folder}/${file}`, "utf8") +
        `\n[[api::get("${path}")]] int saved_${turn}();\n`);
      await becomes(server, (text) => text.includes(path));
      served.push(Math.round(performance.now() - begin));
      await sees(page, path, {});
      seen.push(Math.round(performance.now() - begin));
    }
    console.log(`# ${name}: served after ${served.join(", ")} ms, seen after ${seen.join(", ")} ms`);
    await page.close();
    await stop(server);
  }
});
