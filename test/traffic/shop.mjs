// samples/shop: what it is asked, and what it has to send by itself.
import { createHmac } from "node:crypto";

const kSecret = "between us";
let receiver;

/** Every event gets one receiver, as what is told of one order comes in order. */
export async function args(t) {
  receiver = await t.receiver(200);
  return ["0", "20", kSecret, receiver.url];
}

const chair = {
  name: "Oak chair",
  description: "**Solid.**",
  category: "furniture",
  price: { amount: 12900, currency: "EUR" },
  dimensions: { width: 450, height: 900, depth: 480 },
  keywords: ["oak", "chair"],
  attributes: { colour: "natural" },
  warranty: "P2W",
};
const lamp = {
  ...chair,
  name: "Lamp",
  category: "lighting",
  price: { amount: 4500 },
  dimensions: undefined,
  warranty: undefined,
};
const home = { recipient: "Ada", lines: ["Rua Augusta 1"], postalCode: "1100-048", city: "Lisboa", country: "PT" };
const nobody = { path: { id: "00000000-0000-4000-8000-000000000000" } };
const png = Buffer.concat([Buffer.from([0x89]), Buffer.from("PNG\r\n\x1a\n and the rest")]);

export async function scenario(t) {
  const [chairs, lamps] = await catalog(t);
  await pictures(t, chairs.sku);
  await orders(t, chairs.sku, lamps.sku);
  await removal(t, lamps.sku);
  await customers(t);
}

async function catalog(t) {
  const created = [];
  for (const json of [chair, lamp]) created.push((await t.call("create_product", { json }, 201)).json);
  for (const wrong of [
    { name: "" },
    { name: "a".repeat(121) },
    { category: "toys" },
    { price: { amount: 1.5 } },
    { price: undefined },
    { keywords: ["a", "a"] },
    { dimensions: { width: 0, height: 1, depth: 1 } },
    { dimensions: { width: 65536, height: 1, depth: 1 } },
    { warranty: "two years" },
    { attributes: { weight: 4 } },
  ])
    await t.call("create_product", { json: { ...chair, ...wrong } }, 422);
  const list = async (query, names) => {
    const { json } = await t.call("list_products", { query }, 200);
    t.expect(
      `${json?.items?.map((item) => item.name)}` === `${names}`,
      `list_products: gave ${JSON.stringify(json)}`,
    );
    return json;
  };
  await list({}, ["Oak chair", "Lamp"]);
  await list({ order: "price", category: "lighting" }, ["Lamp"]);
  await list({ order: "newest", search: "oak", priceRange: ["10000", "20000"] }, ["Oak chair"]);
  const { nextCursor } = await list({ order: "price", pageSize: "1" }, ["Lamp"]);
  await list({ order: "price", pageSize: "1", cursor: nextCursor }, ["Oak chair"]);
  for (const query of [
    { pageSize: "0" },
    { pageSize: "101" },
    { pageSize: "ten" },
    { order: "size" },
    { category: "" },
    { priceRange: ["1"] },
  ])
    await t.call("list_products", { query }, 422);
  const { sku } = created[0];
  await t.call("read_product", { path: { sku } }, 200);
  for (const nothing of ["PR-9999", "a/b"]) await t.call("read_product", { path: { sku: nothing } }, 404);
  const type = "application/merge-patch+json";
  await t.call(
    "change_product",
    { path: { sku }, json: { price: { amount: 13900, currency: "EUR" } }, type },
    200,
  );
  await t.call("change_product", { path: { sku: "PR-9999" }, json: { name: "Stool" }, type }, 404);
  for (const json of [{}, { colour: "red" }, { price: 7 }])
    await t.call("change_product", { path: { sku }, json, type }, 422);
  return created;
}

async function pictures(t, sku) {
  await t.call("read_picture", { path: { sku } }, 404);
  await t.call("upload_picture", { path: { sku }, parts: { picture: png, caption: "A chair" } }, 204);
  await t.call("upload_picture", { path: { sku: "PR-9999" }, parts: { picture: png } }, 404);
  await t.call("upload_picture", { path: { sku }, parts: { picture: Buffer.from("GIF89a") } }, 422);
  await t.call("upload_picture", { path: { sku }, parts: { caption: "Nothing" } }, 422);
  const { body, headers } = await t.call("read_picture", { path: { sku } }, 200);
  t.expect(body.equals(png) && headers["content-type"] === "image/png", "read_picture: is another picture");
}

async function orders(t, chairs, lamps) {
  let number = 0;
  const draft = (sku, quantity, payment) => ({
    lines: [{ sku, quantity }],
    payment,
    delivery: home,
    wantedOn: "2027-03-01",
  });
  const place = (json, status, key = `order number ${number++}`) =>
    t.call("place_order", { json, header: { "Idempotency-Key": key } }, status);
  const invoice = { method: "invoice", dueIn: 30 },
    transfer = { method: "transfer", iban: "PT50000201231234567890154" };
  const card = (token) => ({ method: "card", token });

  const shipped = (await place(draft(chairs, 1, card("tok_1")), 201, "the first order")).json;
  t.expect(
    shipped.state === "shipped" && shipped.total.amount === 13900,
    `place_order: gave ${JSON.stringify(shipped)}`,
  );
  await told(t, "order_placed", (event) => event.order.id === shipped.id);
  await told(t, "order_changed", (event) => event.change === "packed");
  await told(t, "order_shipped", (event) => event.order === shipped.id);
  const again = (await place(draft(chairs, 1, card("tok_1")), 201, "the first order")).json;
  t.expect(again.id === shipped.id, "place_order: the same key gave another order");

  const declined = (await place(draft(chairs, 1, card("declined")), 201)).json;
  await told(t, "order_placed", (event) => event.order.id === declined.id);
  await told(t, "payment_failed", (event) => event.order === declined.id && event.reason === "declined");
  const low = (await place(draft(lamps, 8, transfer), 201)).json;
  await told(t, "stock_low", (event) => event.sku === lamps && event.left === 2);
  await told(t, "order_placed", (event) => event.order.id === low.id);
  await place(draft(lamps, 3, invoice), 409);
  for (const [json, key] of [
    [draft(chairs, 0, invoice)],
    [draft(chairs, 1, { method: "cash" })],
    [draft(chairs, 1, { ...transfer, iban: "PT50" })],
    [draft("PR-9999", 1, invoice)],
    [draft(chairs, 256, invoice)],
    [{ ...draft(chairs, 1, invoice), lines: [] }],
    [{ ...draft(chairs, 1, invoice), wantedOn: "2027-02-29" }],
    [{ ...draft(chairs, 1, invoice), delivery: { ...home, country: "Portugal" } }],
    [draft(chairs, 1, invoice), "short"],
  ])
    await place(json, 422, key);

  await listOrders(t, low.id);
  await oneOrder(t, shipped.id, low.id);
}

async function listOrders(t, id) {
  const { json } = await t.call("list_orders", { query: { state: ["placed", "paid"], pageSize: "1" } }, 200);
  t.expect(json.total === 2 && json.items[0].id === id, `list_orders: gave ${JSON.stringify(json)}`);
  await t.call(
    "list_orders",
    { query: { cursor: json.nextCursor, placedAfter: "2024-02-29T12:00:00+01:00" } },
    200,
  );
  for (const query of [{ state: "lost" }, { pageSize: "-1" }, { placedAfter: "yesterday" }, { cursor: "" }])
    await t.call("list_orders", { query }, 422);
}

async function oneOrder(t, shipped, open) {
  const path = { id: shipped };
  const { json } = await t.call("read_order", { path }, 200);
  t.expect(!("token" in json.payment), "read_order: repeats the card's token");
  const { body } = await t.call("read_invoice", { path }, 200);
  t.expect(body.subarray(0, 5).toString() === "%PDF-", "read_invoice: is no PDF");
  await t.call("track_order", { path }, 200);
  await t.call("cancel_order", { path }, 409);
  await t.call("cancel_order", { path: { id: open } }, 200);
  for (const operation of ["read_order", "read_invoice", "track_order", "cancel_order"])
    await t.call(operation, nobody, 404);
}

async function removal(t, sku) {
  await t.call("remove_product", { path: { sku } }, 204);
  await t.call("remove_product", { path: { sku } }, 404);
}

async function customers(t) {
  const ada = { email: "ada@example.com", password: "a long password", name: "Ada" };
  await t.call("register_customer", { json: { ...ada, address: home } }, 201);
  await t.call("register_customer", { json: ada }, 409);
  for (const wrong of [
    { password: "short" },
    { email: "ada" },
    { name: undefined },
    { newsletter: "yes" },
    { address: { ...home, lines: [] } },
  ])
    await t.call("register_customer", { json: { ...ada, email: "bob@example.com", ...wrong } }, 422);

  await t.call("log_in", { fields: { email: ada.email, password: "another password" } }, 401);
  await t.call("log_in", { fields: { email: ada.email } }, 401);
  const { json } = await t.call("log_in", { fields: { email: ada.email, password: ada.password } }, 201);
  const cookie = { session: json.token };
  await t.call("read_customer", { cookie }, 200);
  await t.call("change_address", { cookie, json: { ...home, city: "Porto" } }, 200);
  await told(t, "customer_moved", (event) => event.address.city === "Porto");
  await t.call("change_address", { cookie, json: { ...home, country: "P" } }, 422);
  await t.call("log_out", { cookie }, 204);
  for (const wrong of [{ cookie }, {}]) {
    await t.call("read_customer", wrong, 401);
    await t.call("change_address", { ...wrong, json: home }, 401);
    await t.call("log_out", wrong, 401);
  }
}

/** The next event is this one. */
async function told(t, id, isExpected) {
  const event = await t.event(receiver, id);
  t.expect(isExpected(event.json), `${id}: brought ${event.body}`);
  const signature = event.headers["x-shop-signature"];
  if (signature !== undefined)
    t.expect(
      signature === createHmac("sha256", kSecret).update(event.body).digest("hex"),
      `${id}: the signature is not the body's`,
    );
  t.expect(event.path === `/${t.document.webhooks.get(id).path}`, `${id}: came to ${event.path}`);
}
