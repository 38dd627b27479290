// A customer of the shop, who calls its paths and hears its webhooks. Nothing of its API is written down
// here: the types are made of its document.
import { createHmac } from "node:crypto";
import createClient from "openapi-fetch";
import type { components, paths } from "./api.js";
import { receive } from "./receiver.js";

const secret = "between us";
const home: components["schemas"]["Address"] = {
  recipient: "Ada",
  lines: ["Rua Augusta 1"],
  postalCode: "1100-048",
  city: "Lisboa",
  country: "PT",
};

/** `start` starts the shop, which sends its events to the URL, and gives its own URL. The result is what was
    seen, in words. */
export async function run(start: (secret: string, url: string) => Promise<string>): Promise<string[]> {
  const seen: string[] = [];
  const heard = (what: string) => {
    seen.push(what);
  };
  let end = () => {};
  const heardLast = new Promise<void>((resolve) => {
    end = resolve;
  });
  const { url, server } = await receive({
    "order-placed": (event) => {
      const how = event.order.payment.method === "card" ? "by card" : "later";
      heard(`order-placed ${event.order.lines.length} ${how}`);
      return 200;
    },
    "order-shipped": (event) => {
      heard(`order-shipped with ${event.carrier}`);
      return 200;
    },
    "order-changed.v2": (event, headers) => {
      const how = event.change === "packed" ? `${event.parcels} parcel` : event.why;
      heard(`${headers["X-Shop-Event"]} ${event.change}: ${how}`);
      return 200;
    },
    "payment-failed": (event, headers, text) => {
      const proof = createHmac("sha256", secret).update(text).digest("hex");
      heard(`payment-failed ${event.reason}, ${headers["X-Shop-Signature"] === proof ? "signed" : "forged"}`);
      return 200;
    },
    "stock-low": (event) => {
      heard(`stock-low ${event.left} in ${Object.keys(event.warehouses).join()}`);
      return 410;
    },
    "customer-moved": (customer) => {
      heard(`customer-moved to ${customer.address?.city}`);
      end();
      return 200;
    },
  });
  await buy(await start(secret, url));
  await heardLast;
  server.close();
  server.closeAllConnections();
  return seen.sort();
}

async function buy(baseUrl: string) {
  const client = createClient<paths>({ baseUrl });
  const { data: product, error } = await client.POST("/v2/products", {
    body: {
      name: "Oak chair",
      description: "Solid.",
      category: "furniture",
      price: { amount: 12900, currency: "EUR" },
      keywords: ["oak"],
      attributes: {},
    },
  });
  if (!product) throw new Error(Object.values(error.members).join());
  const { data: page } = await client.GET("/v2/products", {
    params: { query: { search: "Oak", order: "price" } },
  });
  if (page?.items[0]?.sku !== product.sku) throw new Error("the product is not found");

  for (const [token, quantity] of [
    ["tok_1", 7],
    ["declined", 1],
  ] as const) {
    const { data: order } = await client.POST("/v2/orders", {
      params: { header: { "Idempotency-Key": `order by ${token}` } },
      body: { lines: [{ sku: product.sku, quantity }], payment: { method: "card", token }, delivery: home },
    });
    if (order?.total.amount !== quantity * 12900) throw new Error(`a total of ${order?.total.amount}`);
  }
  await move(client);
}

async function move(client: ReturnType<typeof createClient<paths>>) {
  const credentials = { email: "ada@example.com", password: "a long password" };
  await client.POST("/v2/customers", { body: { ...credentials, name: "Ada", newsletter: false } });
  const { data: session } = await client.POST("/v2/sessions", {
    body: credentials,
    bodySerializer: (body) => new URLSearchParams(body),
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  });
  if (!session) throw new Error("nobody is logged in");
  const cookie = { session: session.token };
  const { response } = await client.PUT("/v2/customers/me/address", {
    params: { cookie },
    headers: { Cookie: `session=${cookie.session}` },
    body: { ...home, city: "Porto" },
  });
  if (response.status !== 200) throw new Error(`the address was answered with ${response.status}`);
}
