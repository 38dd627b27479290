// An OpenAPI document as the judge of what travels: its operations, and what they say of a request and of
// a response. The schemas are asked through @hyperjump/json-schema, which knows nothing of oapi-gen.
//
// What is read here is only what stands around the schemas: parameters, statuses, headers, media types.
import "@hyperjump/json-schema/formats";
import { registerSchema, setShouldValidateFormat, validate } from "@hyperjump/json-schema/openapi-3-1";
import fs from "node:fs";
import YAML from "yaml";

const kId = "https://traffic.test/openapi";
const kMethods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];
/** Headers that the protocol brings along. */
const kCommonHeaders = new Set([
  "accept",
  "accept-encoding",
  "accept-language",
  "accept-ranges",
  "connection",
  "content-length",
  "content-type",
  "cookie",
  "date",
  "host",
  "keep-alive",
  "sec-fetch-mode",
  "transfer-encoding",
  "user-agent",
]);

const escape = (token) => token.replaceAll("~", "~0").replaceAll("/", "~1");
const join = (pointer, ...tokens) => tokens.reduce((all, token) => `${all}/${escape(String(token))}`, pointer);

const valueOf = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

export class Document {
  constructor(file) {
    this.root = YAML.parse(fs.readFileSync(file, "utf8"));
    setShouldValidateFormat(true);
    registerSchema(this.root, kId, "https://spec.openapis.org/oas/3.1/schema-base");
    this.operations = this.#list("paths");
    this.webhooks = this.#list("webhooks");
    this.validators = new Map();
  }

  /** By operation id: {id, method, path, pointer}; `path` is a webhook's name under webhooks. */
  #list(section) {
    const found = new Map();
    for (const [path, item] of Object.entries(this.root[section] ?? {}))
      for (const method of kMethods.filter((method) => item[method]))
        found.set(item[method].operationId, {
          id: item[method].operationId,
          method,
          path,
          pointer: join("#", section, path, method),
          item: join("#", section, path),
        });
    return found;
  }

  /** The object at the pointer, where its references lead. */
  at(pointer) {
    const object = pointer
      .split("/")
      .slice(1)
      .reduce((value, token) => value?.[token.replaceAll("~1", "/").replaceAll("~0", "~")], this.root);
    return typeof object?.$ref === "string" && !pointer.endsWith("/schema")
      ? this.at(object.$ref)
      : { object, pointer };
  }

  parameters(operation) {
    return [operation.item, operation.pointer].flatMap((owner) => {
      const { object } = this.at(owner);
      return (object.parameters ?? []).map((_, index) => this.at(join(owner, "parameters", index)));
    });
  }

  statuses(operation) {
    return Object.keys(this.at(operation.pointer).object.responses);
  }

  /** What is wrong with the value, in words; empty when it is valid. */
  async #judge(schema, value, where) {
    if (!this.validators.has(schema)) this.validators.set(schema, await validate(kId + encodeURI(schema)));
    const result = this.validators.get(schema)(value, "BASIC");
    if (result.valid) return [];
    const deepest = (result.errors ?? []).filter(
      (error) => !/\/(oneOf|anyOf|allOf|\$ref)$/.test(error.absoluteKeywordLocation),
    );
    return [deepest[0] ?? { instanceLocation: "#", absoluteKeywordLocation: schema }].map(
      (error) =>
        `${where}${error.instanceLocation.slice(1)} breaks ${error.absoluteKeywordLocation.replace(kId, "")}`,
    );
  }

  /** A text of a header or a URL is what it says, or the JSON value that it is written like; a list has one or
      several of them. */
  async #judgeText(schema, text, where) {
    const texts = [text].flat(),
      values = texts.map(valueOf);
    const readings = [...(texts.length === 1 ? [texts[0], values[0]] : []), texts, values];
    const problems = [];
    for (const reading of readings) problems.push(await this.#judge(schema, reading, where));
    return problems.some((found) => found.length === 0) ? [] : problems[0];
  }

  async #judgeContent(content, pointer, { type, body, value }, where) {
    const essence = (type ?? "").split(";")[0].trim();
    const key = Object.keys(content).find(
      (key) => key === essence || key === "*/*" || (key.endsWith("/*") && essence.startsWith(key.slice(0, -1))),
    );
    if (!key) return [`${where} has the undocumented media type '${essence}'`];
    if (/[/+]json$/.test(essence))
      try {
        value = JSON.parse(body.toString("utf8"));
      } catch {
        return [`${where} is not JSON`];
      }
    if (value === undefined) return body.length > 0 ? [] : [`${where} is empty`];
    return content[key].schema ? this.#judge(join(pointer, key, "schema"), value, where) : [];
  }

  /** `values` are texts, or lists of texts, by "in name": {"query limit": "3", "header x-event-id": "…"}. */
  async #judgeParameters(operation, values) {
    const problems = [];
    for (const { object, pointer } of this.parameters(operation)) {
      const name = object.in === "header" ? object.name.toLowerCase() : object.name;
      const value = values[`${object.in} ${name}`];
      if (value !== undefined)
        problems.push(
          ...(await this.#judgeText(join(pointer, "schema"), value, `${object.in} parameter '${object.name}'`)),
        );
      else if (object.required) problems.push(`${object.in} parameter '${object.name}' is missing`);
    }
    return problems;
  }

  /** {values, type, body, value}: what is wrong with it; `body` is a Buffer, empty where there is none, and `value`
      what it stands for where it is a form. */
  async judgeRequest(operation, request) {
    const problems = await this.#judgeParameters(operation, request.values);
    const { object: body, pointer } = this.at(join(operation.pointer, "requestBody"));
    if (!body) return request.body.length === 0 ? problems : [...problems, "a body is not documented"];
    if (request.body.length === 0) return body.required ? [...problems, "the body is missing"] : problems;
    return [...problems, ...(await this.#judgeContent(body.content, join(pointer, "content"), request, "body"))];
  }

  /** What a webhook brings: as a request, by the method that is documented, with documented headers only. */
  async judgeEvent(operation, { method, headers, body }) {
    const problems = method.toLowerCase() === operation.method ? [] : [`the method ${method} is not documented`];
    const values = Object.fromEntries(Object.entries(headers).map(([name, value]) => [`header ${name}`, value]));
    const names = this.parameters(operation).map(({ object }) => object.name.toLowerCase());
    for (const scheme of this.#apiKeys(operation)) {
      names.push(scheme.name.toLowerCase());
      if (!(scheme.name.toLowerCase() in headers))
        problems.push(`header '${scheme.name}' of the security is missing`);
    }
    problems.push(...this.#undocumented(Object.keys(headers), names));
    return [...problems, ...(await this.judgeRequest(operation, { values, type: headers["content-type"], body }))];
  }

  #apiKeys(operation) {
    const required = this.at(operation.pointer).object.security ?? this.root.security ?? [];
    return required
      .flatMap((one) => Object.keys(one))
      .map((name) => this.root.components.securitySchemes[name])
      .filter((scheme) => scheme.type === "apiKey" && scheme.in === "header");
  }

  #undocumented(names, documented) {
    return names
      .filter((name) => !kCommonHeaders.has(name) && !documented.includes(name))
      .map((name) => `header '${name}' is not documented`);
  }

  /** {status, headers, body}: `headers` is an object with small letters, `body` a Buffer. */
  async judgeResponse(operation, { status, headers, body }) {
    const { object: responses, pointer } = this.at(join(operation.pointer, "responses"));
    const key = [`${status}`, `${`${status}`[0]}XX`, "default"].find((key) => responses[key]);
    if (!key) return [`the status ${status} is not documented`];
    const { object: response, pointer: place } = this.at(join(pointer, key));
    const documented = Object.keys(response.headers ?? {});
    const problems = this.#undocumented(
      Object.keys(headers),
      documented.map((name) => name.toLowerCase()),
    );
    for (const name of documented) {
      const { object: header, pointer: at } = this.at(join(place, "headers", name));
      const value = headers[name.toLowerCase()];
      if (value !== undefined)
        problems.push(...(await this.#judgeText(join(at, "schema"), value, `header '${name}'`)));
      else if (header.required) problems.push(`header '${name}' is missing`);
    }
    if (!response.content) return body.length === 0 ? problems : [...problems, "a body is not documented"];
    return [
      ...problems,
      ...(await this.#judgeContent(
        response.content,
        join(place, "content"),
        { type: headers["content-type"], body },
        "body",
      )),
    ];
  }
}
