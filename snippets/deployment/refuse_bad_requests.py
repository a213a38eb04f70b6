"""A service starts with a rule and a schema: bad requests get a reason, all but one."""

import json
import socket
from threading import Thread
from typing import Literal

import httpx
import uvicorn
from fastapi import FastAPI
from pydantic import BaseModel, Field


class Flight(BaseModel, extra="forbid", strict=True):
    """What the desk knows two hours before departure."""

    origin: Literal["EWR", "JFK", "LGA"]
    hour: int = Field(ge=0, le=23)  # local clock
    temp_f: float | None = Field(ge=0, le=110)  # null if unknown


JSON = {"Content-Type": "application/json"}
app = FastAPI()


@app.post("/late")
def late(flight: Flight) -> dict[str, bool]:
    """Warn by the rule: departs at 15:00 or later."""
    return {"warn": flight.hour >= 15}


if __name__ == "__main__":
    door = socket.create_server(("127.0.0.1", 0))  # port 0: any that is free
    server = uvicorn.Server(uvicorn.Config(app, log_level="critical"))
    Thread(target=server.run, args=[[door]], daemon=True).start()
    address = f"http://127.0.0.1:{door.getsockname()[1]}/late"
    good = {"origin": "JFK", "hour": 17, "temp_f": 83.0}
    changes = [{}, {"hour": "17"}, {"origin": "BOS"}, {"temp_c": 28.3}, {"temp_f": -4.0}]
    for change in [*changes, {"temp_f": 28.3}, {"temp_f": None}, {"temp_f": float("nan")}]:
        answer = httpx.post(address, content=json.dumps(good | change), headers=JSON)
        text = answer.text
        if answer.status_code == 422:
            text = answer.json()["detail"][0]["msg"]
        print(f"{json.dumps(change):17} {answer.status_code} {text}")
