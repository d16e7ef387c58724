// The number of an IP address that is written as a text, a BigInt, its version and scope; null when it is none.
function pyIpNumber(text) {
  const four = (part) => {
    const octets = part.split(".");
    const isOne = octets.length === 4 && octets.every((each) => /^(?:0|[1-9]\d{0,2})$/.test(each) && each <= 255);
    return isOne ? octets.reduce((number, each) => number * 256n + BigInt(each), 0n) : null;
  };
  const whole = four(text);
  if (whole !== null) return { version: 4, number: whole, scope: null };
  const [, address, scope = null] = /^([^%/]*)(?:%([^%/]+))?$/.exec(text) ?? [];
  const tail = address?.includes(":") ? /(?<=:)[^:]*\.[^:]*$/.exec(address)?.[0] : undefined;
  const last = tail === undefined ? 0n : four(tail);
  if (!address?.includes(":") || last === null) return null;
  const hextets = [last >> 16n, last & 65535n].map((each) => each.toString(16)).join(":");
  const full = tail === undefined ? address : address.slice(0, -tail.length) + hextets;
  const halves = full.split("::");
  const [head, rest = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - head.length - rest.length;
  const isFull = halves.length === 1 ? missing === 0 : halves.length === 2 && missing > 0;
  const parts = [...head, ...Array(Math.max(missing, 0)).fill("0"), ...rest];
  if (!isFull || !parts.every((part) => /^[\da-f]{1,4}$/i.test(part))) return null;
  return { version: 6, number: BigInt(`0x${parts.map((part) => part.padStart(4, "0")).join("")}`), scope };
}
