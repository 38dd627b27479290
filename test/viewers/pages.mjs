// pages.mjs BUILD PROGRAM SAMPLES: the pages of `oapi-gen docs`, opened from disk in a browser, show
// paths and webhooks, let paths be tried out, and ask the network for nothing else.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { after, test } from "node:test";
import { newPage, sees, startBrowser } from "./browser.mjs";

const [build, program, samples] = process.argv.slice(2);
const browser = await startBrowser(build);
const folder = mkdtempSync(`${tmpdir()}/pages-`);
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const kShop = `${samples}/shop/openapi.yaml`;
const kApi = "https://api.shop.example/";
const kCdn = "https://cdn.jsdelivr.net/npm/";
const kFirstExample = [`${samples}/subscription/subscription.hpp`, "--title", "Subscriptions",
  "--api-version", "1.0.0"];

// How each viewer is used: what leads to a path or webhook, part of an address or what to click on, and
// how a path is tried out. (Swagger UI complains of `_` in addresses that it makes itself.)
const viewers = {
  swagger: {
    firstWebhook: { click: "#operations-webhooks-new_subscription .opblock-summary-control" },
    shopWebhook: { click: "#operations-webhooks-order_placed .opblock-summary-control" },
    shopPath: { click: "#operations-catalog-list_products .opblock-summary-control" },
    async tryOut(page) {
      await page.getByRole("button", { name: "Try it out" }).click();
      await page.getByRole("button", { name: "Execute" }).click();
    },
  },
  redoc: {
    firstWebhook: { address: "#/webhooks/new_subscription" },
    shopWebhook: { address: "#/events/order_placed" },
    shopPath: { address: "#/catalog/list_products" },
  },
  scalar: {
    firstWebhook: { address: "#webhook/POST/new-subscription" },
    shopWebhook: { address: "#tag/events/webhook/POST/order-placed" },
    shopPath: { address: "#tag/catalog/GET/v2/products" },
    async tryOut(page) {
      await page.getByRole("button", { name: /Test Request.*get \/v2\/products\)/ }).click();
      await page.locator("[data-addressbar-action=send]").filter({ visible: true }).first().click();
    },
  },
};

async function open(page, address, place) {
  await page.goto("about:blank");
  await page.goto(address + (place.address ?? ""));
  if (place.click) await page.locator(place.click).click();
}

function makePage(name, ...words) {
  const file = `${folder}/${name}.html`;
  execFileSync(program, ["docs", ...words, "--no-config", "-o", file]);
  return `file://${file}`;
}

function fileOf(viewer, url) {
  return readFileSync(`${build}/release/share/oapi-gen/viewers/${viewer}/` +
    url.slice(kCdn.length).replace(/^(@[^/]+\/)?[^/]+\//, ""));
}

for (const [ui, at] of Object.entries(viewers)) {
  test(`${ui} shows the first example, made from C++`, async () => {
    const page = await newPage(browser);
    await open(page, makePage(`first-${ui}`, ...kFirstExample, "--ui", ui), at.firstWebhook);
    for (const text of ["Subscriptions", "new-subscription", "/users"]) await sees(page, text, {});
    for (const member of ["username", "monthly_fee", "start_date"]) await sees(page, member, {});
    assert.deepEqual([page.problems, page.requests], [[], []]);
    await page.close();
  });

  test(`${ui} shows the shop's webhooks and paths`, async () => {
    const page = await newPage(browser, {
      [kApi]: (route) => route.fulfill({
        json: { items: [{ name: "a chair from the server" }] },
        headers: { "access-control-allow-origin": "*" },
      }),
    });
    const address = makePage(`shop-${ui}`, kShop, "--ui", ui);
    await open(page, address, at.shopWebhook);
    for (const text of ["order-placed", "Somebody has bought something.", "happenedAt"])
      await sees(page, text, {});
    await open(page, address, at.shopPath);
    for (const text of ["Searches the catalogue.", "pageSize", "category"]) await sees(page, text, {});
    assert.deepEqual([page.problems, page.requests], [[], []]);

    if (at.tryOut) {
      await at.tryOut(page);
      await sees(page, "a chair from the server", {});
      assert.equal(page.requests.length, 1);
      assert.match(page.requests[0], /^https:\/\/api\.shop\.example\/v2\/products/);
    }
    await page.close();
  });

  test(`${ui} is loaded from a CDN, if it is the very viewer that is known`, async () => {
    const address = makePage(`cdn-${ui}`, kShop, "--cdn", "--ui", ui);
    for (const change of ["", "/* something else */"]) {
      const page = await newPage(browser, {
        [kCdn]: (route) => route.fulfill({
          body: Buffer.concat([fileOf(ui, route.request().url()), Buffer.from(change)]),
          headers: { "access-control-allow-origin": "*" },
          contentType: route.request().url().endsWith(".css") ? "text/css" : "text/javascript",
        }),
      });
      await page.goto(address);
      if (change) {
        await page.hasProblem(/integrity/);
        assert.equal(await page.locator("#oapi-viewer").evaluate((viewer) => viewer.childElementCount), 0);
      } else {
        await sees(page, "/v2/products", {});
      }
      await page.close();
    }
  });
}

// What would end an element of the page, if it were not escaped.
const kNasty = '</script><!--<script><img src=x onerror="document.title=1">\u2028\u2029';
// HTML is a part of Markdown: the viewers show some of it.
const kRunning = "parent.document.title='PWNED'";
const harmful = {
  "a frame": `<iframe srcdoc="<script>${kRunning}</script>"></iframe>`,
  "a script": `<script>${kRunning}</script>`,
  "an image": `<img src="data:," onerror="${kRunning}">`,
  "a drawing": `<svg onload="${kRunning}"></svg>`,
  "another page": `<meta http-equiv="refresh" content="0;url=data:text/html,gone">`,
};

for (const ui of Object.keys(viewers)) {
  test(`${ui}: no text of a document becomes a part of the page`, async () => {
    const description = Object.entries(harmful)
      .map(([name, html]) => `Has ${name}.\n\n${html}\n\nAfter ${name}.`).join("\n\n");
    writeFileSync(`${folder}/nasty.json`, JSON.stringify({
      openapi: "3.1.0",
      info: { title: kNasty, version: "1", description },
      tags: [{ name: "lamps", description }, { name: "other", description: kNasty }],
      paths: {
        "/lamps": {
          get: { tags: ["lamps"], description, responses: { 200: { description: kNasty } } },
          put: { tags: ["other"], summary: kNasty, responses: { 200: { description } } },
        },
      },
    }));
    const page = await newPage(browser);
    let loaded = 0;
    page.on("domcontentloaded", () => loaded++);
    await page.goto(makePage(`nasty-${ui}`, `${folder}/nasty.json`, "--ui", ui));
    await sees(page, "/lamps", {});
    for (const name of Object.keys(harmful)) await sees(page, `After ${name}.`);
    // A frame of ours is complete only after the ones before it.
    await page.evaluate(() => new Promise((resolve) => {
      const frame = document.createElement("iframe");
      frame.srcdoc = "<script>parent.ownFrameRan = true</" + "script>";
      frame.onload = resolve;
      document.body.append(frame);
    }));
    assert.equal(await page.evaluate(() => window.ownFrameRan), true);
    assert.equal(await page.locator("#oapi-document").evaluate(
      (element) => JSON.parse(element.textContent).info.title), kNasty);
    assert.equal(await page.title(), kNasty);
    assert.equal(await page.locator("#oapi-viewer").locator("iframe, meta, [onerror], [onload]").count(), 0);
    assert.equal(loaded, 1);
    assert.deepEqual([page.problems, page.requests], [[], []]);
    await page.close();
  });
}
