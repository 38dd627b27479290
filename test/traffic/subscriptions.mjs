// samples/server: what it is asked, and what it has to send by itself.
import { createHmac } from "node:crypto";

const kPause = 20; // Milliseconds before an event is sent for the second time.
const ada = { username: "ada", monthly_fee: 4.5, start_date: "2024-02-29T12:00:00Z" };

export const args = async () => ["0", `${kPause}`];

/** What each lie of LyingServer.cpp is found out by. */
export const lies = {
  none: null,
  "member-renamed": /^subscribe 201: body breaks .*Subscription\/required$/,
  "member-missing": /^read_subscription 200: body breaks .*Subscription\/required$/,
  "wrong-type": /^read_subscription 200: body\/monthly_fee breaks .*monthly_fee\/type$/,
  "wrong-format": /^read_subscription 200: body\/start_date breaks .*start_date\/format$/,
  "wrong-items": /^read_users 200: body\/4 breaks .*items\/type$/,
  "error-renamed": /^read_subscription 404: body breaks .*Error\/required$/,
  "status-undocumented": /^subscribe 422: the status 422 is not documented$/,
  "status-of-another": /^subscribe 400: refused, though the document allows it$/,
  "header-missing": /^subscribe 201: header 'Location' is missing$/,
  "header-undocumented": /^read_users 200: header 'x-version' is not documented$/,
  "header-of-wrong-type": /^read_users 200: header 'X-Total' breaks .*X-Total\/schema\/type$/,
  "media-type": /^read_users 200: body has the undocumented media type 'text\/json'$/,
  "body-missing": /^unsubscribe 404: body has the undocumented media type ''$/,
  "accepts-all": /^subscribe 201: accepted, though body breaks .*Subscription\/required$/,
  "webhook-member-renamed": /^new_subscription: body breaks .*Subscription\/required$/,
  "webhook-wrong-type": /^new_subscription: body\/start_date breaks .*start_date\/type$/,
  "webhook-header-missing": /^new_subscription: header parameter 'X-Event-Id' is missing$/,
  "webhook-header-undocumented": /^new_subscription: header 'x-try' is not documented$/,
  "webhook-signature": /^new_subscription: the signature is not the body's$/,
  "webhook-method": /^new_subscription: the method PUT is not documented$/,
  "webhook-lost": /new_subscription is lost$/,
  "webhook-sent-once": /new_subscription is lost$/,
};

export async function scenario(t) {
  const good = await t.receiver(503, 200),
    gone = await t.receiver(410),
    deaf = await t.receiver(503);
  const secrets = new Map();
  for (const receiver of [good, gone, deaf])
    secrets.set(
      receiver,
      (await t.call("add_receiver", { json: { url: `${receiver.url}/hook` } }, 201)).json?.secret,
    );
  await refuseReceivers(t);
  await subscribe(t);
  await list(t);
  await endSubscription(t);
  await receive(t, good, secrets.get(good), [ada, ada, bob, adele, eve]);
  await receive(t, gone, secrets.get(gone), [ada]);
  await t.silence(gone, 1);
  await exhaust(t, deaf);
}

async function refuseReceivers(t) {
  for (const json of [{ url: "ftp://localhost/hook" }, { url: "http://" }, { url: 80 }, {}, []])
    await t.call("add_receiver", { json }, 400);
}

const bob = { ...ada, username: "bob", start_date: "2024-02-29T11:00:00Z" };
const adele = { ...ada, username: "adele", monthly_fee: 0 };
const eve = { ...ada, username: "eve" };

async function subscribe(t) {
  const { json, headers } = await t.call("subscribe", { json: ada }, 201);
  t.expect(equal(json, ada), `subscribe: gave ${JSON.stringify(json)}`);
  t.expect(headers.location === "/subscriptions/ada", `subscribe: is said to be at ${headers.location}`);
  await t.call("subscribe", { json: { ...bob, start_date: "2024-02-29T12:30:00.25+01:30" } }, 201);
  await t.call("subscribe", { json: adele }, 201);
  await t.call("subscribe", { json: ada }, 409);
  for (const wrong of [
    { username: undefined },
    { username: "" },
    { username: "Ada" },
    { username: "a".repeat(41) },
    { username: 7 },
    { monthly_fee: undefined },
    { monthly_fee: -0.5 },
    { monthly_fee: "4.5" },
    { monthly_fee: true },
    { start_date: undefined },
    { start_date: "2023-02-29T12:00:00Z" },
    { start_date: "2024-02-29" },
    { start_date: "2024-02-29T24:00:00Z" },
    { start_date: "2024-02-29T12:00:00" },
    { start_date: 1709208000 },
  ])
    await t.call("subscribe", { json: { ...eve, ...wrong } }, 400);
  await t.call("subscribe", { body: '{"username": ' }, 400);
  await t.call("subscribe", { json: [eve] }, 400);
  await t.call("subscribe", { json: { ...eve, more: "than is asked for" } }, 201);
}

async function list(t) {
  const names = async (query, expected, total) => {
    const { json, headers } = await t.call("read_users", { query }, 200);
    t.expect(equal(json, expected), `read_users: gave ${JSON.stringify(json)}`);
    t.expect(headers["x-total"] === `${total}`, `read_users: a total of ${headers["x-total"]}`);
  };
  await names({}, ["ada", "adele", "bob", "eve"], 4);
  await names({ prefix: "ad" }, ["ada", "adele"], 2);
  await names({ prefix: "ad", limit: "1" }, ["ada"], 2);
  await names({ limit: "0" }, [], 4);
  await names({ limit: "4294967295" }, ["ada", "adele", "bob", "eve"], 4);
  for (const limit of ["few", "-1", "1.5", "4294967296", ""])
    await t.call("read_users", { query: { limit } }, 400);
}

async function endSubscription(t) {
  const { json } = await t.call("read_subscription", { path: { username: "bob" } }, 200);
  t.expect(equal(json, bob), `read_subscription: gave ${JSON.stringify(json)}`);
  await t.call("read_subscription", { path: { username: "nobody" } }, 404);
  await t.call("read_subscription", { path: { username: "a/b" } }, 404);
  await t.call("unsubscribe", { path: { username: "bob" } }, 204);
  await t.call("unsubscribe", { path: { username: "bob" } }, 404);
  await t.call("read_subscription", { path: { username: "bob" } }, 404);
}

/** The events in this order, apart from those that are sent again; whatever is, is the same again. */
async function receive(t, receiver, secret, expected) {
  const events = [];
  for (const _ of expected) events.push(await t.event(receiver, "new_subscription"));
  const bodies = new Map();
  for (const event of events) {
    const { "x-event-id": id, "x-signature": signature } = event.headers;
    const proof = `sha256=${createHmac("sha256", secret ?? "")
      .update(event.body)
      .digest("hex")}`;
    t.expect(signature === proof, "new_subscription: the signature is not the body's");
    t.expect(bodies.get(id)?.equals(event.body) ?? true, "new_subscription: two events with one id");
    bodies.set(id, event.body);
    t.expect(
      expected.some((one) => equal(one, event.json)),
      `new_subscription: brought ${event.body}`,
    );
  }
  t.expect(
    bodies.size === new Set(expected).size,
    `new_subscription: ${bodies.size} events, not ${new Set(expected).size}`,
  );
}

/** Each of the four events is tried five times, and then no more. */
async function exhaust(t, receiver) {
  const tries = new Map();
  for (let event = 0; event < 4 * 5; event++) {
    const { headers } = await t.event(receiver, "new_subscription");
    tries.set(headers["x-event-id"], (tries.get(headers["x-event-id"]) ?? 0) + 1);
  }
  t.expect(equal([...tries.values()], [5, 5, 5, 5]), `new_subscription: was tried ${[...tries.values()]} times`);
  await t.silence(receiver, 32 * kPause);
}

const equal = (one, other) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
const sorted = (value) =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort())
    : value;
