import calendar
import difflib
import heapq
import shlex
import uuid
from datetime import date, datetime, time
from difflib import SequenceMatcher
from email.utils import formataddr, getaddresses, parseaddr

PLANS = ["Starter", "Growth", "Enterprise"]


def program(v):
    text = v if isinstance(v, str) else "growht 'x y'"
    name, address = parseaddr(f'"Lee, Ann" <{text or "a@x.test"}>')
    out = [name, address, formataddr((name, "a@x.test")), getaddresses(["Ünn <u@x.test>", "b@y.test"])]
    out += [shlex.split(text), shlex.quote(text), shlex.join(["a", text])]
    out.append(difflib.get_close_matches(text.split(" ")[0].title(), PLANS, n=1, cutoff=0.5))
    matcher = SequenceMatcher(None, text, "growth x")
    out += [round(matcher.ratio(), 3), matcher.get_opcodes(), matcher.find_longest_match().size]
    out.append([(block.a, block.b, block.size) for block in matcher.get_matching_blocks()])
    out.append(list(heapq.merge([1, 4], [2, 3])) + list(heapq.merge("cb", "da", key=ord, reverse=True)))
    out += [calendar.monthcalendar(2024, 2)[-1], calendar.weekday(2024, 2, 29), calendar.leapdays(2000, 2025)]
    out += [str(date.fromisocalendar(2024, 9, 4)), str(datetime.fromisocalendar(2024, 9, 4)), date.resolution.days]
    at = time.fromisoformat("03:04:05+02:00")
    out += [str(at), at.hour, str(datetime.combine(date(2024, 1, 2), at))]
    made = uuid.uuid5(uuid.NAMESPACE_URL, text)
    out += [
        made.fields[0] == made.time_low,
        made.node,
        made.variant,
        made.clock_seq,
        str(uuid.UUID(fields=made.fields)) == str(made),
    ]
    return out
