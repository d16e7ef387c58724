// Records the story web-visit: Analytics.js in a page of a B2B product, from an anonymous visit to signed-in use.
// Run it in a folder that has @segment/analytics-next and jsdom; tests/captures/README.md has the commands.
// jsdom is the page. What it cannot know (the user agent and its client hints) is given to it below.
import { at, clock, listen, load } from "./loopback.mjs";

const { JSDOM } = load("jsdom");

const ORIGIN = "https://www.example.com";
const CAMPAIGN = "?utm_source=newsletter&utm_medium=email&utm_campaign=spring-launch&utm_content=hero";
const USER_AGENT =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Safari/537.36";
const CLIENT_HINTS = {
  brands: [
    { brand: "Chromium", version: "144" },
    { brand: "Not?A_Brand", version: "24" },
  ],
  mobile: false,
  platform: "macOS",
};

at("2026-02-11T13:40:00.000Z");
process.env.TZ = "Europe/Amsterdam";
const port = await listen();
const page = new JSDOM("<!doctype html><title></title>", { url: ORIGIN, pretendToBeVisual: true });

function lend(name, value) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

for (const name of ["document", "localStorage", "location", "CustomEvent", "Event"]) lend(name, page.window[name]);
Object.defineProperty(page.window.navigator, "userAgent", { value: USER_AGENT });
Object.defineProperty(page.window.navigator, "userAgentData", { value: { toJSON: () => CLIENT_HINTS } });
lend("navigator", page.window.navigator);
lend("window", page.window);
page.window.fetch = fetch;

const { AnalyticsBrowser } = load("@segment/analytics-next");
const [analytics] = await AnalyticsBrowser.load(
  { writeKey: "fake-write-key-workshop", cdnSettings: { integrations: { "Segment.io": { apiKey: "fake-write-key-workshop" } } } },
  { integrations: { "Segment.io": { apiHost: `127.0.0.1:${port}/v1`, protocol: "http" } } },
);

function visit(path, title, referrer = "") {
  page.reconfigure({ url: ORIGIN + path });
  page.window.document.title = title;
  Object.defineProperty(page.window.document, "referrer", { value: referrer, configurable: true });
}

async function send(time, method, ...words) {
  at(time);
  await analytics[method](...words);
}

analytics.setAnonymousId("2f0c7a1e-4d1b-4c53-9d34-6a1f0b7c9e01");
visit("/pricing" + CAMPAIGN, "Pricing", "https://search.example.org/");
await send("2026-02-11T13:40:02.310Z", "page");
await send("2026-02-11T13:40:31.002Z", "track", "Clicked Button");
visit("/sign-up", "Create your account", ORIGIN + "/pricing");
await send("2026-02-11T13:41:10.774Z", "page", "Sign up", "Account form", { step: 1, experiment: "short form" });
await send("2026-02-11T13:41:55.120Z", "track", "Form Field Filled", { field: "work email", valid: true });
await send("2026-02-11T13:42:20.900Z", "alias", "newUserId");
await send("2026-02-11T13:42:21.015Z", "identify", "userId123", { firstName: "James", lastName: "Gibbon" });
await send("2026-02-11T13:42:21.480Z", "group", "org_tallgrass", { name: "Tallgrass Foods", plan: "trial", employees: 35 });
await send("2026-02-11T13:42:22.000Z", "track", "Signed Up", { plan: "trial", value: 0, coupon: null });
// Analytics.js keeps the signed-in id even where alias names a new one.
await send("2026-02-11T13:42:40.000Z", "alias", "james.gibbon");

visit("/app/boards?view=week#today", "Boards – Fieldnote");
await send("2026-02-11T13:43:05.333Z", "page", "Boards");
await send("2026-02-11T13:44:47.218Z", "track", "Board Created", { board: "Spring harvest", columns: ["Sown", "Ripe", "Shipped"] });
await send("2026-02-11T13:46:02.700Z", "track", "Card Moved", { from: "Sown", to: "Ripe", card: { id: 8812, labels: [] } });
clock.skew = 2 * 60 * 60 * 1000;
await send("2026-02-11T13:49:30.050Z", "track", "Checklist Item Ticked", { item: "Book the cold store", remaining: 0 });
clock.skew = 0;
await send("2026-02-11T13:50:00.450Z", "track", "Guide Opened", { guide: "Getting started" }, {
  integrations: { All: false, "UserLeap Function": true },
});
await send("2026-02-11T13:51:09.000Z", "track", "Secret Board Opened", {}, { integrations: { "UserLeap Function": false } });
visit("/app/settings/profile", "Profile – Fieldnote", ORIGIN + "/app/boards?view=week");
await send("2026-02-11T13:52:40.222Z", "page", undefined, "Profile", { section: "settings" });
await send("2026-02-11T13:53:11.870Z", "identify", "userId123", {
  title: "Head of Logistics",
  createdAt: "2026-02-11T13:42:20.900Z",
  avatar: `${ORIGIN}/avatars/gibbon.png`,
  address: { city: "Utrecht", country: "NL" },
});
await send("2026-02-11T13:54:00.010Z", "track", "Signed Out");

analytics.reset();
analytics.setAnonymousId("5b9d1c66-88a0-4b0f-b7a4-12f3c0d4e802");
visit("/", "Fieldnote");
await send("2026-02-11T13:54:01.500Z", "page", { title: "Fieldnote" });
await send("2026-02-11T13:54:30.999Z", "track", "Newsletter Form Seen", { placement: "footer" });
await send("2026-02-11T13:55:12.640Z", "identify", { email: "reader@example.org", marketing_opt_in: false });
process.exit(0);
