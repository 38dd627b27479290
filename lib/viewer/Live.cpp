// The page's own style and script; everything that they show is put in as text.
#include "viewer/Live.h"

#include "text/Text.h"
#include "viewer/Escape.h"

namespace oapigen::viewer {
namespace {

constexpr std::string_view kStyle = R"(
#oapi-live { font: 14px/1.4 system-ui, sans-serif; color: #1d1f21; }
#oapi-live > * { border-left: 6px solid #888; background: #f3f4f5; padding: 8px 16px; }
#oapi-live > .bad { border-color: #c62828; background: #fdf1f0; }
#oapi-live > .good { border-color: #2e7d32; background: #f0f7f0; }
#oapi-live summary { cursor: pointer; font-weight: 600; }
#oapi-live pre { font: 13px/1.4 ui-monospace, monospace; margin: 8px 0 0; overflow-x: auto; }
#oapi-live .s1 { font-weight: 700 }
#oapi-live .s2 { opacity: 0.6 }
#oapi-live .s31 { color: #b71c1c }
#oapi-live .s32 { color: #1b5e20 }
#oapi-live .s33 { color: #8a5a00 }
#oapi-live .s34 { color: #0d47a1 }
#oapi-live .s35 { color: #7b1fa2 }
#oapi-live .s36 { color: #006064 }
)";

constexpr std::string_view kScript = R"(
const place = document.getElementById("oapi-live");
const before = JSON.parse(document.getElementById("oapi-status").textContent);

// The escape sequences of a terminal become classes: 1;31 is bold and red.
function colored(text) {
  const box = document.createElement("pre");
  text.split(/\x1b\[([\d;]*)m/).forEach((part, at, parts) => {
    if (at % 2 || !part) return;
    const span = document.createElement("span");
    span.textContent = part;
    for (const code of (parts[at - 1] || "0").split(";")) span.classList.add("s" + code);
    box.append(span);
  });
  return box;
}

function section(kind, heading, text, isOpen) {
  const box = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = heading;
  box.className = kind;
  box.open = isOpen;
  box.append(summary, colored(text));
  return box;
}

function show(status) {
  if (status.document !== before.document) {
    close();
    return location.reload();
  }
  const isOld = status.document !== "" && status.failed;
  const heading = !status.errors ? "Warnings" : !status.failed ? "Errors"
    : isOld ? "This is the document as it was before these errors" : "There is no document yet";
  const boxes = [];
  if (status.problems) boxes.push(section(status.errors ? "bad" : "", heading, status.problems, true));
  if (status.changes)
    boxes.push(section(status.changes.isBreaking ? "bad" : "good", status.changes.conclusion,
                       status.changes.text, status.changes.isBreaking));
  place.replaceChildren(...boxes);
}

function note(text) {
  const box = document.getElementById("oapi-note") || document.createElement("div");
  box.id = "oapi-note";
  box.textContent = text;
  place.prepend(box);
}

// Each page that follows keeps a connection, of which browser and server have only so many.
let events, again;
function close() {
  clearTimeout(again);
  if (events) events.close();
  events = undefined;
}

function follow() {
  close();
  if (document.hidden) return;
  const source = events = new EventSource("/events");
  source.onmessage = (event) => show(JSON.parse(event.data));
  source.onerror = () => {
    const isRefused = source.readyState === EventSource.CLOSED;
    note(isRefused ? "Too many pages are open: this one does not follow any more."
      : "The program that serves this page has ended.");
    if (isRefused) again = setTimeout(follow, 1000);
  };
}

show(before);
document.addEventListener("visibilitychange", follow);
follow();
)";

} // namespace

std::string livePart(const Value &status) {
  std::string out = "<style>";
  out.append(kStyle).append("</style>\n<div id=\"oapi-live\"></div>\n");
  out.append("<script type=\"application/json\" id=\"oapi-status\">\n")
      .append(inScript(write(status, Format::Json)));
  return out.append("</script>\n<script>(() => {").append(kScript).append("})();</script>\n");
}

} // namespace oapigen::viewer
