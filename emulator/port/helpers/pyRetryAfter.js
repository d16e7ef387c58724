// The seconds that a reply's Retry-After asks for, 0 without one.
function pyRetryAfter(response) {
  const told = response.headers.get("Retry-After");
  if (told === null) return 0;
  if (/^\s*\d+\s*$/.test(told)) return Number(told);
  const moment = pyHttpTime(told);
  if (moment === null) throw pyError("InvalidHeader", `Invalid Retry-After header: ${told}`);
  return Math.max(0, moment - Date.now() / 1000);
}
