"""Userpilot's REST API, as both Userpilot destinations speak to it.

Source: Userpilot's public HTTP API reference (real-time API): hosts, the Token scheme, the X-API-Version header.
"""

from typing import Any

from functions.shared.endpoint import base_address
from functions.shared.settings import required_key

US_ADDRESS = "https://analytex.userpilot.io"


def userpilot_api(settings: dict[str, Any], key_setting: str) -> dict[str, Any]:
    """Return the API that `send` takes, with the key from the setting of that name."""
    return {
        "name": "Userpilot",
        "base": base_address(settings.get("endpoint"), US_ADDRESS),
        "headers": {
            "Authorization": f"Token {required_key(settings, key_setting)}",
            "Content-Type": "application/json",
            "X-API-Version": "2020-09-22",
        },
        "advice": f"check the setting {key_setting} (an App Token is not an API key)",
    }
