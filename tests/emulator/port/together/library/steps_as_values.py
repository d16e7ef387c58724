from dataclasses import dataclass, field
from itertools import count

tick = count(1)
numbers = count(10, 5)


@dataclass
class Deadline:
    key: str
    number: int = field(default_factory=tick.__next__)


def program(v):
    made = [Deadline("a"), Deadline("b", 0), Deadline("c")]
    step = iter([v, 2]).__next__
    given = [step(), step()]
    try:
        step()
    except StopIteration:
        given.append("over")
    return [[(each.key, each.number - made[0].number) for each in made], given, numbers.__next__() % 5]
