// A repeated piece of a pattern.
function pyPatternRepeat(item, least, most, isLazy) {
  const short = { "0,Infinity": "*", "1,Infinity": "+", "0,1": "?" }[`${least},${most}`];
  const times = short ?? (least === most ? `{${least}}` : `{${least},${most === Infinity ? "" : most}}`);
  const one = item.isOne ? item.js : `(?:${item.js})`;
  // JavaScript gives up a round that matched nothing, and with it the groups in it; an alternative it keeps.
  const isEmptyRound = least === 0 && most === 1 && item.nullable && item.groups.size > 0;
  const either = isLazy ? `(?:|${item.js})` : `(?:${item.js}|)`;
  const js = isEmptyRound ? either : `${one}${times}${isLazy ? "?" : ""}`;
  const width = [item.width[0] * least, item.width[1] === 0 ? 0 : item.width[1] * most];
  const sure = least > 0 ? item.sure : new Set();
  const more = { nullable: least === 0 || item.nullable, choosy: isLazy || item.choosy };
  return { js, width, groups: item.groups, sure, ...more, isOne: isEmptyRound, isRepeat: true };
}
