// Sends random structured values to the questionnaire's frame from the page and from its other frame, and to the page from that frame:
// nonsense, almost-messages, and messages that would be right had they the right sender.
const [count] = arguments;
const [quiz, other] = document.querySelectorAll("iframe");
let seed = 20260601;
const random = (below) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
const one = (list) => list[random(list.length)];
const words = ["keep-or-fire", "source", "type", "v", "height", "hello", "completed", "result-shared", "EXIT", "__proto__", "constructor",
  "toString", "", "side", "answers", "blur1", "\ud800", "<img src=x onerror=alert(1)>"];
function value(depth) {
  switch (random(depth > 3 ? 8 : 12)) {
    case 0: return null;
    case 1: return undefined;
    case 2: return one([0, -1, 1e9, NaN, Infinity, 4, 2.5]);
    case 3: return one(words);
    case 4: return random(2) === 1;
    case 5: return new Date(random(1e9));
    case 6: return BigInt(random(1e9));
    case 7: return new Uint8Array(random(9));
    case 8: return Array.from({ length: random(5) }, () => value(depth + 1));
    case 9: return new Map([[one(words), value(depth + 1)]]);
    default: return Object.fromEntries(Array.from({ length: random(6) }, () => [one(words), value(depth + 1)]));
  }
}
const message = () => {
  const almost = { source: "keep-or-fire", v: 1, embedId: "side", type: one(words), px: one([1, 5000, value(0)]), part: value(0), parts: value(0), verdict: value(0) };
  return random(2) ? value(0) : almost;
};
// A greeting is the one thing that a host may say; it is the host's own script that says it. From another frame it is nothing.
const greeting = (data) => data?.type === "hello";
const script = other.contentDocument.createElement("script");
script.textContent = "window.send = (target, data) => target.postMessage(data, '*')";
other.contentDocument.head.append(script);
for (let n = 0; n < count; n++) {
  const data = message();
  if (!greeting(data)) quiz.contentWindow.postMessage(data, "*");
  const { send } = other.contentWindow;
  send(quiz.contentWindow, message());
  send(quiz.contentWindow, { source: "keep-or-fire", v: 1, type: "hello" });
  send(window, message());
  send(window, { source: "keep-or-fire", v: 1, embedId: "side", type: one(["height", "completed", "ready", "scroll-to-top"]), px: 5000 });
}
