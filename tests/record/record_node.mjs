// Records the story b2b-sign-up: what a B2B product's Node backend sends while a company signs up.
// Run it in a folder that has @segment/analytics-node; tests/captures/README.md has the commands.
import { at, listen, load } from "./loopback.mjs";

const { Analytics } = load("@segment/analytics-node");

const port = await listen();
const analytics = new Analytics({ writeKey: "fake-write-key-workshop", host: `http://127.0.0.1:${port}`, flushInterval: 10 });

const FOUNDER = { userId: "usr_1001" };
const MEMBER = { userId: "usr_1002" };
const ORGANISATION = "org_brightwater";
const ONLY_THE_OLD_DESTINATION = { All: false, "Userpilot Cloud (Actions)": true };

async function send(time, method, event) {
  at(time);
  await new Promise((resolve, reject) => {
    analytics[method](event, (problem) => (problem ? reject(problem) : resolve()));
  });
}

await send("2026-03-02T09:14:03.120Z", "page", {
  anonymousId: "anon-7f21",
  category: "Marketing",
  name: "Sign up",
  properties: { url: "https://www.example.com/sign-up", path: "/sign-up", title: "Sign up" },
});
await send("2026-03-02T09:14:41.007Z", "track", {
  anonymousId: "anon-7f21",
  event: "Sign Up Started",
  properties: { plan: "trial", source: "pricing page" },
});
await send("2026-03-02T09:16:20.555Z", "alias", { userId: "usr_1001", previousId: "anon-7f21" });
await send("2026-03-02T09:16:20.601Z", "identify", {
  ...FOUNDER,
  anonymousId: "anon-7f21",
  traits: {
    firstName: "Priya",
    lastName: "Raman",
    email: "priya@brightwater.example.com",
    phone: "+1 555 0100",
    createdAt: new Date("2026-03-02T09:16:20.000Z"),
    role: "owner",
    company: { id: ORGANISATION, name: "Brightwater Logistics", industry: "Freight", employee_count: 84 },
  },
});
await send("2026-03-02T09:16:21.018Z", "track", {
  ...FOUNDER,
  event: "Signed Up",
  properties: { plan: "trial", trialDays: 14, referrer: null, invitedBy: undefined },
});
await send("2026-03-02T09:17:02.430Z", "group", {
  ...FOUNDER,
  groupId: ORGANISATION,
  traits: {
    name: "Brightwater Logistics",
    industry: "Freight",
    employees: 84,
    plan: "trial",
    website: "https://brightwater.example.com",
    createdAt: new Date("2026-03-02T09:17:02.000Z"),
    address: { city: "Leeds", country: "United Kingdom", postalCode: null },
  },
});
await send("2026-03-02T09:17:44.900Z", "track", {
  ...FOUNDER,
  event: "Workspace Created",
  properties: { workspace: "Brightwater", template: "Fleet planning", sampleData: false },
  context: { groupId: ORGANISATION, ip: "192.0.2.44", traits: { email: "priya@brightwater.example.com" } },
});
await send("2026-03-02T09:21:09.250Z", "track", {
  ...FOUNDER,
  event: "Teammate Invited",
  properties: { email: "tom@brightwater.example.com", role: "planner", seats: 2 },
});
await send("2026-03-02T10:02:37.004Z", "identify", {
  ...MEMBER,
  traits: {
    name: "Tom Okafor",
    email: "tom@brightwater.example.com",
    created_at: "2026-03-02T10:02:36Z",
    invited_by: "usr_1001",
    company: { id: 5512, name: "Brightwater Logistics" },
  },
});
await send("2026-03-02T10:02:38.310Z", "group", { ...MEMBER, groupId: ORGANISATION });
await send("2026-03-02T10:03:00.000Z", "track", {
  ...MEMBER,
  event: "Invitation Accepted",
  properties: { invitation: { id: "inv_318", hoursOpen: 0.7 }, steps: ["mail", "password", "profile"] },
});
await send("2026-03-02T10:08:19.662Z", "screen", {
  ...MEMBER,
  name: "Depot tablet",
  properties: { depot: "LS10", kiosk: true },
});
await send("2026-03-03T08:00:01.200Z", "track", {
  ...FOUNDER,
  event: "Shipment Imported",
  properties: { rows: 1240, failedRows: 0, fileType: "csv" },
  integrations: ONLY_THE_OLD_DESTINATION,
});
await send("2026-03-03T08:00:04.877Z", "track", {
  ...FOUNDER,
  event: "Import Debugged",
  properties: { rows: 3 },
  integrations: { All: true, "Userpilot Cloud Function": false },
});
await send("2026-03-09T14:30:00.000Z", "track", {
  ...FOUNDER,
  event: "Order Completed",
  properties: { order_id: "ord_20417", revenue: 468, currency: "GBP", products: [{ sku: "SEAT-Y", quantity: 12, price: 39 }] },
});
await send("2026-03-09T14:30:01.100Z", "group", {
  ...FOUNDER,
  groupId: ORGANISATION,
  traits: { id: "acct_0091", plan: "growth", seats: 12, createdAt: "2026-03-02T09:17:02Z", created_at: "2026-03-01" },
});
await send("2026-03-09T14:30:02.050Z", "identify", { ...FOUNDER, traits: { plan: "growth", trialEndsAt: null } });
await send("2026-03-10T07:55:12.500Z", "track", {
  ...MEMBER,
  event: "Report Backfilled",
  timestamp: new Date("2026-03-06T17:00:00.000Z"),
  properties: { report: "On-time arrivals", weeks: 4 },
});

await analytics.closeAndFlush();
