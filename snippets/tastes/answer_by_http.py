"""FastAPI: types are the contract, and a row that breaks it never reaches the model."""

import asyncio
from typing import Annotated

import httpx
from fastapi import FastAPI
from pydantic import BaseModel, Field


class Client(BaseModel):
    months_late: Annotated[int, Field(ge=0, le=9)]


app = FastAPI()
RISK = {0: 0.14, 1: 0.34}  # shares counted on the card clients; two or more: 0.70


@app.post("/risk")
async def risk(client: Client) -> float:
    return RISK.get(client.months_late, 0.70)


async def ask() -> None:
    inside = httpx.ASGITransport(app=app)  # the app itself, without a network
    async with httpx.AsyncClient(transport=inside, base_url="http://app") as http:
        for value in (0, 3, -2, "many"):
            answer = await http.post("/risk", json={"months_late": value})
            said = answer.json() if answer.is_success else answer.json()["detail"][0]["msg"]
            print(f"months_late={value!r:7} {answer.status_code} {said}")


asyncio.run(ask())
