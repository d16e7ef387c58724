from typing import Any
from emulator.mappings.faults import MappingError
def rendered_liquid(template: Any, event: Any) -> str:
    raise MappingError("no liquid yet")
