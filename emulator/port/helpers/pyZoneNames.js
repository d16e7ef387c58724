// What zones are called in short, by Intl's English names; all others are called by how far they are from UTC.
function pyZoneNames() {
  const both = (place, short) => [[`${place} Standard Time`, `${short}ST`], [`${place} Daylight Time`, `${short}DT`]];
  const names = { "Greenwich Mean": "GMT", "British Summer": "BST", "Irish Standard": "IST", "East Africa": "EAT" };
  Object.assign(names, { "Central European Standard": "CET", "Central European Summer": "CEST", "Yukon": "MST" });
  Object.assign(names, { "Eastern European Standard": "EET", "Eastern European Summer": "EEST" });
  Object.assign(names, { "Western European Standard": "WET", "Western European Summer": "WEST" });
  Object.assign(names, { "Moscow Standard": "MSK", "Moscow Summer": "MSD", "South Africa Standard": "SAST" });
  Object.assign(names, { "West Africa Standard": "WAT", "Central Africa": "CAT", "India Standard": "IST" });
  Object.assign(names, { "Pakistan Standard": "PKT", "Pakistan Summer": "PKST", "Japan Standard": "JST" });
  Object.assign(names, { "China Standard": "CST", "Taipei Standard": "CST", "Hong Kong Standard": "HKT" });
  Object.assign(names, { "Korean Standard": "KST", "Pyongyang": "KST", "Philippine Standard": "PST" });
  Object.assign(names, { "Western Indonesia": "WIB", "Central Indonesia": "WITA", "Eastern Indonesia": "WIT" });
  Object.assign(names, { "Samoa Standard": "SST", "Guam Standard": "ChST", "Chamorro Standard": "ChST" });
  const american = { Eastern: "E", Central: "C", Mountain: "M", "Mexican Pacific": "M", Pacific: "P", Alaska: "AK" };
  const others = { Atlantic: "A", Newfoundland: "N", Cuba: "C", "Hawaii-Aleutian": "H", Israel: "I" };
  const southern = { "New Zealand": "NZ" };
  Object.assign(southern, { "Australian Eastern": "AE", "Australian Central": "AC", "Australian Western": "AW" });
  const places = Object.entries({ ...american, ...others, ...southern });
  const pairs = places.flatMap(([place, short]) => both(place, short));
  return new Map([...Object.entries(names).map(([name, short]) => [`${name} Time`, short]), ...pairs]);
}
