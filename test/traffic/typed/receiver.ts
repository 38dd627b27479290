// A server for the webhooks of a document, by the types that openapi-typescript makes of it: each webhook has
// a handler, which gets the body and the headers that the document promises and gives a status that it allows.
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { webhooks } from "./api.js";

type Name = keyof webhooks;
type Operation<N extends Name> = NonNullable<webhooks[N]["post"] | webhooks[N]["put"]>;

export type Event<N extends Name> =
  Operation<N> extends { requestBody: { content: { "application/json": infer Body } } } ? Body : never;
export type Headers<N extends Name> =
  Operation<N> extends { parameters: { header: infer Header extends object } } ? Header : Record<never, never>;
export type Status<N extends Name> =
  Operation<N> extends { responses: infer Responses } ? keyof Responses & number : never;

/** The text is what a signature is of. */
export type Handlers = {
  [N in Name]: (event: Event<N>, headers: Headers<N>, text: string) => Status<N> | Promise<Status<N>>;
};

/** Listens on a free port of the loopback interface. An event has its name at the end of the URL. */
export async function receive(handlers: Handlers): Promise<{ url: string; server: Server }> {
  const server = createServer(async (request, response) => {
    const name = (request.url ?? "").slice(1);
    response.writeHead(name in handlers ? await handle(handlers, name as Name, request) : 404).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}`, server };
}

async function handle<N extends Name>(handlers: Handlers, name: N, request: IncomingMessage): Promise<number> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  const headers = new Proxy(request.headers, { get: (all, key) => all[String(key).toLowerCase()] });
  return handlers[name](JSON.parse(text) as Event<N>, headers as unknown as Headers<N>, text);
}
