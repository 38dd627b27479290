// One run against a server: a scenario calls operations by their ids and waits for events, and everything
// that travels is judged by the document. At the end each documented status of each operation has been
// answered and each webhook received, so that a new one without a request here is a finding, too.
import { Receiver, startServer } from "./server.mjs";

const kPatience = 10000; // Milliseconds until an event counts as lost.

class Traffic {
  constructor(document, url) {
    this.document = document;
    this.url = url;
    this.findings = [];
    this.seen = new Set();
    this.receivers = [];
  }

  expect(condition, finding) {
    if (!condition) this.findings.push(finding);
  }

  /** Calls an operation. `what` has path, query, header and cookie parameters by name, and for the body `json`,
      `fields` of a form, `parts` of one with files, or the `body` itself, with its `type` where it is not the
      usual one. The result is the answer, with the JSON that it holds. */
  async call(id, what, status) {
    const operation = this.document.operations.get(id);
    if (!operation) throw new Error(`the document has no operation '${id}'`);
    const { path = {}, query = {}, header = {}, cookie = {} } = what;
    const url = new URL(
      operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name])),
      this.url,
    );
    for (const [name, value] of Object.entries(query))
      [value].flat().forEach((one) => url.searchParams.append(name, one));
    const content = contentOf(what);
    const headers = { "Accept-Encoding": "identity", ...header };
    if (content.type && !what.parts)
      // Only fetch knows what stands between the parts.
      headers["Content-Type"] = content.type;
    if (Object.keys(cookie).length > 0)
      headers.Cookie = Object.entries(cookie)
        .map(([name, value]) => `${name}=${value}`)
        .join("; ");
    const answer = await fetch(url, { method: operation.method.toUpperCase(), headers, body: content.body });
    const response = {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    };
    await this.#judge(
      operation,
      {
        path,
        query,
        header,
        cookie,
        type: content.type,
        value: content.value,
        body: Buffer.from(what.parts ? "parts" : (content.body ?? "")),
      },
      response,
      status,
    );
    return { ...response, json: /json/.test(response.headers["content-type"]) ? parse(response.body) : undefined };
  }

  async #judge(operation, request, response, status) {
    const values = {};
    for (const where of ["path", "query", "header", "cookie"])
      for (const [name, value] of Object.entries(request[where]))
        values[`${where} ${where === "header" ? name.toLowerCase() : name}`] = value;
    const wrong = await this.document.judgeRequest(operation, { ...request, values });
    const say = (finding) => this.findings.push(`${operation.id} ${response.status}: ${finding}`);
    this.seen.add(`${operation.id} ${response.status}`);
    if (response.status !== status) say(`expected ${status}`);
    if (response.status < 300 && wrong.length > 0) say(`accepted, though ${wrong[0]}`);
    if (response.status === 400 && wrong.length === 0) say("refused, though the document allows it");
    (await this.document.judgeResponse(operation, response)).forEach(say);
  }

  /** A receiver that answers events with these statuses. */
  async receiver(...statuses) {
    const receiver = await new Receiver(statuses).listen();
    this.receivers.push(receiver);
    return receiver;
  }

  /** Waits for the next event at the receiver, the webhook with this operation id. The scenario ends where it is
      lost. */
  async event(receiver, id) {
    receiver.taken ??= 0;
    if (!(await receiver.has(receiver.taken + 1, kPatience))) throw new Error(`${id} is lost`);
    const event = receiver.events[receiver.taken++];
    const operation = this.document.webhooks.get(id);
    for (const finding of await this.document.judgeEvent(operation, event))
      this.findings.push(`${id}: ${finding}`);
    this.expect(
      this.document.statuses(operation).includes(`${event.answer}`),
      `${id}: the receiver's answer ${event.answer} is not documented`,
    );
    this.seen.add(id);
    return { ...event, json: parse(event.body) };
  }

  /** Nothing more comes to the receiver for a while. */
  async silence(receiver, milliseconds) {
    if (await receiver.has((receiver.taken ?? 0) + 1, milliseconds))
      this.findings.push("an event that nobody expects");
  }

  checkCoverage() {
    for (const operation of this.document.operations.values())
      for (const status of this.document.statuses(operation))
        this.expect(
          this.seen.has(`${operation.id} ${status}`),
          `${operation.id}: nothing was answered with ${status}`,
        );
    for (const id of this.document.webhooks.keys()) this.expect(this.seen.has(id), `${id}: was never sent`);
  }
}

/** {body, type} as fetch takes them, and the value that a form stands for. */
function contentOf({ json, fields, parts, body, type }) {
  if (json !== undefined) return { body: JSON.stringify(json), type: type ?? "application/json" };
  if (fields)
    return { body: `${new URLSearchParams(fields)}`, type: "application/x-www-form-urlencoded", value: fields };
  if (!parts) return { body, type: type ?? (body === undefined ? undefined : "application/json") };
  const form = new FormData();
  for (const [name, value] of Object.entries(parts))
    if (Buffer.isBuffer(value)) form.append(name, new Blob([value]), name);
    else form.append(name, value);
  const value = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, `${part}`]));
  return { body: form, type: "multipart/form-data", value };
}

const parse = (body) => {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
};

/** Everything that was found wrong. `service` has args(traffic), the arguments of the program, and
    scenario(traffic). */
export async function findings(document, program, service, extra = []) {
  const traffic = new Traffic(document, "");
  const server = await startServer(program, [...(await service.args(traffic)), ...extra]);
  traffic.url = server.url;
  try {
    await service.scenario(traffic);
    traffic.checkCoverage();
  } catch (error) {
    traffic.findings.push(`the scenario ended early: ${error.message}`);
  } finally {
    await server.stop();
    await Promise.all(traffic.receivers.map((receiver) => receiver.stop()));
  }
  return traffic.findings;
}
