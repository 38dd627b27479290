// Programs and receivers of a test, all on free ports of the loopback interface, and all ended with it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import readline from "node:readline";

/** Starts a program that prints its URL first; gives {url, stop}. */
export async function startServer(command, args) {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  const url = await Promise.race([
    once(readline.createInterface(child.stdout), "line").then(([line]) => line),
    once(child, "exit").then(([code]) => {
      throw new Error(`${command} ended with ${code}`);
    }),
  ]);
  return {
    url,
    async stop() {
      process.off("exit", end);
      const ended = child.exitCode === null && child.signalCode === null ? once(child, "exit") : undefined;
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Somebody who has registered for webhooks: keeps what arrives, and answers with `statuses` in turn, the
    last of them for ever. */
export class Receiver {
  #waiting = [];

  constructor(statuses) {
    this.statuses = [...statuses];
    this.events = [];
    this.server = http.createServer(async (request, response) => {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      const status = this.statuses.length > 1 ? this.statuses.shift() : this.statuses[0];
      response.writeHead(status).end();
      this.events.push({
        method: request.method,
        path: request.url,
        headers: request.headers,
        body: Buffer.concat(chunks),
        answer: status,
      });
      this.#waiting.splice(0).forEach((wake) => wake());
    });
  }

  async listen() {
    this.server.listen(0, "127.0.0.1");
    await once(this.server, "listening");
    this.url = `http://127.0.0.1:${this.server.address().port}`;
    return this;
  }

  /** Waits until so many events have come in all; false when `milliseconds` are over. */
  async has(count, milliseconds) {
    const end = Date.now() + milliseconds;
    while (this.events.length < count && Date.now() < end)
      await Promise.race([
        new Promise((wake) => this.#waiting.push(wake)),
        new Promise((wake) => setTimeout(wake, Math.max(1, end - Date.now())).unref()),
      ]);
    return this.events.length >= count;
  }

  async stop() {
    this.server.close();
    this.server.closeAllConnections();
  }
}
