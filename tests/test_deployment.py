"""The image of the deployment page, or its steps taken by hand: it answers, refuses and stands a crowd."""

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import pandas as pd
import pytest
import skops.io

import guide
import site_server
import snippets

HERE = guide.SNIPPETS / "deployment"
PIP = "pip install --no-cache-dir --no-deps -r requirements.txt"
RULES = {"FROM": r"python:3\.\d+-slim", "RUN": PIP, "USER": r"[1-9]\d*", "EXPOSE": "8000"}
BAD = {"origin": "BOS", "weekday": "Monday", "dest": None, "temp_f": -4.0, "temp_c": 28.3}
BAD |= {"plane_maker": float("nan")}  # json.dumps writes it, FastAPI's own report cannot
JSON = {"Content-Type": "application/json"}


@pytest.fixture(scope="module")
def context(tmp_path_factory):
    """What the image is built from: the page's files, and the model its first example saves."""
    folder = tmp_path_factory.mktemp("context")
    shutil.copytree(HERE, folder, dirs_exist_ok=True)
    (folder / "docs").mkdir()
    (folder / "docs" / "data").symlink_to(guide.DATA, target_is_directory=True)
    assert not snippets.run(HERE / "save_and_reload.py", folder).error
    return folder


@pytest.fixture(scope="module")
def asked(context):
    """200 different real flights, gaps included, and the model's own chance of each."""
    trusted = skops.io.get_untrusted_types(file=context / "model.skops")  # written just now
    model = skops.io.load(context / "model.skops", trusted=trusted)
    table = pd.read_csv(guide.DATA / "flights_ready.csv.gz")
    table = table[table.scheduled_at >= "2013-07-01"][list(model.feature_names_in_)]
    table = table.drop_duplicates().sample(200, random_state=0)
    assert table.plane_maker.isna().any(), "no row here would notice a null read as a word"
    requests = table.astype(object).where(table.notna(), None).to_dict("records")
    return requests, list(model.predict_proba(table)[:, 1])


@pytest.fixture(scope="module")
def desk(context, tmp_path_factory):
    """A client of the container: Docker's engine builds and runs it where there is one."""
    port = site_server.free_port()
    if shutil.which("docker") and not subprocess.run(["docker", "info"]).returncode:
        subprocess.run(["docker", "build", "-t", "late-flights", context], check=True)
        run = f"docker run --rm --init -p 127.0.0.1:{port}:8000 late-flights"
        started = subprocess.Popen(run.split())
    else:
        started = by_hand(context, tmp_path_factory.mktemp("image"), port)
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60) as client:
            for _ in range(150):  # it is still starting
                with contextlib.suppress(httpx.TransportError):
                    client.get("/openapi.json").raise_for_status()
                    break
                time.sleep(0.2)
            yield client
    finally:
        started.terminate()
        started.wait()


def by_hand(context, folder, port):
    """Take the Dockerfile's steps with this Python; the process that its CMD starts."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "COV_"))}
    for line in (context / "Dockerfile").read_text().splitlines():
        word, rest = line.split(" ", 1)
        if word == "WORKDIR":
            (folder := folder / rest.strip("/")).mkdir()
        elif word == "COPY":
            for name in rest.split()[:-1]:
                shutil.copy(context / name, folder)
        elif word == "ENV":
            env |= dict([rest.split("=")])
        elif word == "CMD":
            command = [str(port) if x == "8000" else x for x in json.loads(rest)]
            python = [sys.executable, "-W", "error", "-m"]
            return subprocess.Popen([*python, *command], cwd=folder, env=env)
        else:
            assert re.fullmatch(RULES[word], rest), line


def test_two_hundred_callers_at_once_get_the_models_own_answers(desk, asked):
    with ThreadPoolExecutor(50) as callers:
        answers = callers.map(lambda flight: desk.post("/late", json=flight), asked[0])
    assert [answer.json()["chance"] for answer in answers] == asked[1]


@pytest.mark.parametrize("field", [*BAD, "hour"])
def test_a_bad_request_is_refused_with_the_field_that_is_wrong(desk, asked, field):
    rest = {name: value for name, value in asked[0][0].items() if name != field}
    wrong = rest | ({field: BAD[field]} if field in BAD else {})
    answer = desk.post("/late", content=json.dumps(wrong), headers=JSON)
    assert answer.status_code == 422
    assert list(answer.json()) == [field]
    assert desk.post("/late", json=asked[0][0]).status_code == 200


def test_the_image_installs_the_versions_the_guide_is_tested_with():
    lock = set(
        re.findall(r"^\S+==\S+", (guide.ROOT / "requirements.txt").read_text(), re.M)
    )
    other = set((HERE / "requirements.txt").read_text().split()) - lock
    assert not other, (
        f"snippets/deployment/requirements.txt:1: {other}. Mend: as in the lock"
    )
